namespace Entente.Text;

/// <summary>Pairs the quotation marks of a text and says so in the traits of their tokens.</summary>
/// <remarks>
/// Marks pair within a line. What is open at its end goes on when one of the next lines closes it; when the next line
/// opens anew, the whole line was quoted; else the mark is given up, and its quotation ends with its sentence.
/// </remarks>
internal sealed class QuotationFinder(string text, Token[] tokens, List<Line> lines)
{
    private const int MaxDepth = 4;
    private const int MaxLinesOn = 3;
    private const int MaxLength = 600;

    private readonly List<(int Mark, QuoteFamily Family)> _open = [];
    private readonly List<OpenQuotation> _found = [];
    private int _peeked = -1;
    private QuoteFamily _peekedFamily;

    /// <summary>All quotations, in order of their closing; those given up have no end yet.</summary>
    public List<OpenQuotation> Find()
    {
        for (var n = 0; n < lines.Count; n++)
        {
            for (var i = lines[n].First; i < lines[n].End; i++)
            {
                if (tokens[i].IsMark && Marks.FamilyOf(text[tokens[i].Start]) is var family and not QuoteFamily.None)
                    Take(i, family, lines[n]);
            }

            if (_open.Count > 0) EndLine(n);
        }

        _found.Sort((a, b) => a.Mark.CompareTo(b.Mark));
        return _found;
    }

    private void Take(int i, QuoteFamily family, Line line)
    {
        var shape = Marks.ShapeOf(text[tokens[i].Start]);
        bool opens = LooksOpen(i, line), closes = LooksClosed(i, line);
        var at = LastOpen(i, family);
        if (family == QuoteFamily.Single && at < 0 && !(opens && !closes && shape >= 0)) return;
        if (at < 0)
        {
            if (shape > 0 || opens || shape == 0 && !closes) Open(i, family);
        }
        else if (shape < 0 || shape == 0 && !opens || shape > 0 && closes && !opens)
        {
            Close(at, i);
        }
        else if (shape == 0 && (closes || !NextCloses(i, family, line)))
        {
            Close(at, i);
        }
        else
        {
            Open(i, family);
        }
    }

    private void Open(int i, QuoteFamily family)
    {
        _open.Add((i, family));
        tokens[i] = tokens[i] with { Traits = tokens[i].Traits | TokenTraits.QuoteOpen };
    }

    private void Close(int at, int i)
    {
        var mark = _open[at].Mark;
        GiveUp(at + 1);
        _open.RemoveAt(at);
        _found.Add(new(mark, i, true));
        tokens[i] = tokens[i] with { Traits = tokens[i].Traits | TokenTraits.QuoteClose };
    }

    private void GiveUp(int from, int end = -1)
    {
        for (var k = from; k < _open.Count; k++) _found.Add(new(_open[k].Mark, end, false));
        _open.RemoveRange(from, _open.Count - from);
    }

    private void EndLine(int n)
    {
        var outer = _open[0];
        GiveUp(1);
        for (var next = n + 1; next < lines.Count && next <= n + MaxLinesOn; next++)
        {
            var line = lines[next];
            for (var i = line.First; i < line.End; i++)
            {
                var c = text[tokens[i].Start];
                if (!tokens[i].IsMark || Marks.FamilyOf(c) != outer.Family) continue;
                var shape = Marks.ShapeOf(c);
                if (shape < 0 || shape == 0 && LooksClosed(i, line) && !LooksOpen(i, line)) return;
                GiveUp(0, next == n + 1 && i == line.First ? lines[n].End : -1);
                return;
            }
        }

        GiveUp(0);
    }

    private int LastOpen(int i, QuoteFamily family)
    {
        for (var k = _open.Count - 1; k >= 0 && k >= _open.Count - MaxDepth; k--)
            if (_open[k].Family == family && i - _open[k].Mark <= MaxLength) return k;
        return -1;
    }

    private bool LooksOpen(int i, Line line)
    {
        if (i + 1 >= line.End || tokens[i + 1].AfterSpace || IsStop(i + 1, line)) return false;
        return tokens[i].AfterSpace || i == line.First
            || tokens[i - 1].IsMark && (text[tokens[i - 1].Start] is '(' or '[' or ':' or '/' || Marks.IsDash(text[tokens[i - 1].Start])
                || tokens[i - 1].Has(TokenTraits.QuoteOpen));
    }

    private bool LooksClosed(int i, Line line)
    {
        if (i == line.First) return false;
        if (i + 1 >= line.End) return !tokens[i].AfterSpace;
        return tokens[i].AfterSpace ? IsStop(i + 1, line) : tokens[i + 1].AfterSpace || tokens[i + 1].IsMark;
    }

    // A single stop or comma right behind a mark shows that it closes, even with a space before it; dots do not.
    private bool IsStop(int i, Line line) =>
        !tokens[i].AfterSpace && text[tokens[i].Start] is '.' or ',' or ';' or '?' or '!' && !(i + 1 < line.End && text[tokens[i + 1].Start] == '.');

    // Whether the next straight mark of the line closes; every look starts behind the last, so all of them are one pass.
    private bool NextCloses(int i, QuoteFamily family, Line line)
    {
        if (_peeked <= i || _peekedFamily != family)
        {
            (_peeked, _peekedFamily) = (i + 1, family);
            while (_peeked < line.End && !(tokens[_peeked].IsMark && Marks.FamilyOf(text[tokens[_peeked].Start]) == family)) _peeked++;
        }

        return _peeked < line.End && LooksClosed(_peeked, line) && !LooksOpen(_peeked, line);
    }
}

/// <summary>A quotation as found: its opening mark, and its closing mark or the end of its line, or -1 when it is given up.</summary>
internal readonly record struct OpenQuotation(int Mark, int End, bool IsClosed);
