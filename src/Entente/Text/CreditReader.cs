namespace Entente.Text;

/// <summary>Reads the credit of a picture: 'Ảnh: Reuters', '(Ảnh: AP).', '- Ảnh: AFP', 'Nguồn ảnh: a.com.', '(Ảnh minh họa)'.</summary>
/// <remarks>Where the page lost its line breaks the next sentence follows the agency at once, so a credit ends with the names it holds.</remarks>
internal sealed class CreditReader(string text, Token[] tokens, PageWords words)
{
    private const int MaxBrackets = 20;
    private const int MaxNames = 7;

    /// <summary>The credit that begins at <paramref name="i"/>, with the bracket or dash before it, or null.</summary>
    public PageStretch? Read(int i, Line line)
    {
        var inBrackets = At(i) == '(';
        var head = inBrackets ? i + 1 : i;
        if (head >= line.End || !words.MayBegin(tokens[head])) return null;
        if (!inBrackets && !tokens[i].IsCapital) return null;
        var hasColon = words.Is(tokens, head, "credit", out var end) && end < line.End && At(end) == ':';
        if (!hasColon && !IsWholePicture(head, line, inBrackets, out end)) return null;
        var first = !inBrackets && i > line.First && Marks.IsDash(At(i - 1)) ? i - 1 : i;
        if (inBrackets) return Bracketed(i, line) is var close and > 0 ? new(first, close, true) : null;
        if (!hasColon) return new(first, AfterStop(end, line), true);
        var behind = Names(end + 1, line);
        return behind < 0 ? null : new(first, behind, true);
    }

    private char At(int i) => text[tokens[i].Start];

    // Words such as 'Ảnh minh họa' are a credit without any name, when nothing else stands with them.
    private bool IsWholePicture(int head, Line line, bool inBrackets, out int end) =>
        words.Is(tokens, head, "picture", out end)
        && (end == line.End || (inBrackets ? At(end) is ')' or ':' or '.' : Marks.EndsSentence(At(end))));

    private int Bracketed(int open, Line line)
    {
        for (var i = open + 1; i < line.End && i < open + MaxBrackets; i++)
            if (At(i) == ')') return AfterStop(i + 1, line);
        return 0;
    }

    private int AfterStop(int i, Line line) => i < line.End && At(i) == '.' ? i + 1 : i;

    // The end of the names from 'i' on, or -1 when no name stands there: then 'Ảnh:' opens a caption.
    private int Names(int i, Line line)
    {
        var from = i;
        var stop = Stop(i, line);
        var isKnown = false;
        while (i < stop)
        {
            if (tokens[i].IsCapital && words.Is(tokens, i, "source", out var end))
            {
                if (isKnown && !tokens[i - 1].IsMark) return i;
                isKnown = true;
                i = Math.Min(end, stop);
            }
            else if (tokens[i].IsMark)
            {
                if (tokens[i].Has(TokenTraits.QuoteOpen) || At(i) is '(' or '[' or '*' or '>') return i > from ? i : -1;
                i++;
            }
            else if (isKnown && !tokens[i - 1].IsMark)
            {
                // A few capitals more up to the stop still belong to the name: 'Reuters TV.'
                return stop - i <= 2 && tokens[i].IsCapital && AllCapital(i, stop) ? AfterStop(stop, line) : i;
            }
            else
            {
                if (!isKnown && stop - i <= MaxNames - (i - from)) return AfterStop(stop, line);
                if (!tokens[i].IsCapital && !tokens[i].IsDigit || i + 1 < stop && IsSmall(i + 1)) return i > from ? i : -1;
                i++;
            }
        }

        return AfterStop(stop, line);
    }

    private bool AllCapital(int i, int end)
    {
        for (; i < end; i++) if (!tokens[i].IsCapital) return false;
        return true;
    }

    private bool IsSmall(int i) => !tokens[i].IsMark && tokens[i].AfterSpace && !tokens[i].IsCapital && !tokens[i].IsDigit;

    // The stop that ends the credit; a stop inside an address ('airliners.net') does not.
    private int Stop(int i, Line line)
    {
        var end = Math.Min(line.End, i + MaxBrackets);
        for (; i < end; i++)
        {
            if (Marks.EndsSentence(At(i)) && (i + 1 == line.End || tokens[i + 1].AfterSpace || tokens[i + 1].IsCapital)) break;
        }

        return i;
    }
}
