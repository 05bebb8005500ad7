namespace Entente.Text;

/// <summary>Tells what part of the page each sentence belongs to.</summary>
internal sealed class Layout(string text, Token[] tokens, List<Line> lines, PageLookup words)
{
    private const int MaxTitle = 40;
    private const int MaxCaptionLine = 120;
    private const int MaxCaptionSentences = 4;
    private const int MinTeaser = 20;
    private const int MaxTeaser = 160;
    private const int MaxTeaserTitle = 40;
    private const int MaxLostTitle = 14;

    private readonly List<Sentence> _sentences = [];
    private readonly List<PageStretch> _stretches = [];
    private readonly List<int> _ends = [];

    /// <summary>All sentences; each token is in exactly one.</summary>
    public List<Sentence> Read()
    {
        var matter = new PageMatter(text, tokens, words);
        var splitter = new SentenceSplitter(text, tokens, words);
        for (var n = 0; n < lines.Count; n++)
        {
            var line = lines[n];
            _stretches.Clear();
            var isTeaser = n >= 2 && n == lines.Count - 1 && IsTeaser(line, out _);
            if (!isTeaser) matter.Find(line, n == 0, n == lines.Count - 1 && n > 0, _stretches);
            var first = _sentences.Count;
            var at = line.First;
            foreach (var stretch in _stretches)
            {
                Add(splitter, at, stretch.First, SentenceKind.Body);
                if (stretch.IsCredit) MarkCaption(first, line, stretch);
                _sentences.Add(new(stretch.First, stretch.End, stretch.Kind));
                at = stretch.End;
            }

            if (isTeaser && IsTeaser(line, out var seam))
            {
                Add(splitter, at, seam, SentenceKind.Teaser);
                Add(splitter, seam, line.End, SentenceKind.Teaser);
            }
            else
            {
                var isTitle = _stretches.Count == 0 && IsTitle(n);
                Add(splitter, at, line.End, isTitle ? SentenceKind.Title : SentenceKind.Body);
            }
        }

        return _sentences;
    }

    private char At(int i) => text[tokens[i].Start];

    private void Add(SentenceSplitter splitter, int first, int end, SentenceKind kind)
    {
        if (first >= end) return;
        _ends.Clear();
        splitter.Split(first, end, kind == SentenceKind.Title, _ends);
        foreach (var stop in _ends)
        {
            // A sentence that nothing ended, yet another follows: a headline or caption whose line break was lost.
            var isLost = kind == SentenceKind.Body && stop < end && !tokens[stop - 1].IsMark;
            _sentences.Add(new(first, stop, !isLost ? kind : stop - first <= MaxLostTitle && !tokens[first].Has(TokenTraits.LineBefore) ? SentenceKind.Title : SentenceKind.Caption));
            first = stop;
        }
    }

    // A short line that ends in the credit is a caption as a whole; in a page that lost its breaks only the last sentence is.
    private void MarkCaption(int firstOfLine, Line line, PageStretch credit)
    {
        var count = _sentences.Count - firstOfLine;
        if (count == 0)
        {
            // The credit stands on a line of its own under a line of one sentence.
            if (firstOfLine > 1 && _sentences[^1] is { Kind: not SentenceKind.Furniture } above && IsLine(above) && above.Length < MaxTitle * 2)
                _sentences[^1] = above with { Kind = SentenceKind.Caption };
            return;
        }

        var isWholeLine = credit.End == line.End && line.Length <= MaxCaptionLine && count <= MaxCaptionSentences && lines.Count > 3;
        for (var k = isWholeLine ? firstOfLine : _sentences.Count - 1; k < _sentences.Count; k++)
        {
            if (_sentences[k].Kind != SentenceKind.Furniture) _sentences[k] = _sentences[k] with { Kind = SentenceKind.Caption };
        }
    }

    private bool IsLine(Sentence sentence) => tokens[sentence.First].Has(TokenTraits.LineBefore);

    private bool IsTitle(int n)
    {
        var line = lines[n];
        var last = At(line.End - 1);
        if (lines.Count == 1 || n == lines.Count - 1 && n > 0 || line.Length > MaxTitle) return false;
        if (n == 0) return last is not ('.' or ':' or ';') || EndsInDots(line);
        // A line that follows an unended one is a piece of a sentence that the page broke.
        if (!IsEnded(n - 1)) return false;
        var c = At(line.First);
        if (char.IsLower(c) || line.First < line.End && Marks.IsBullet(c)) return false;
        return !Marks.EndsSentence(last) && last is not (':' or ';' or ',') && Marks.FamilyOf(last) == QuoteFamily.None && last != ')'
            || last is '?' && line.Length <= MaxTitle / 2 && !tokens[line.First].Has(TokenTraits.QuoteOpen);
    }

    private bool IsEnded(int n)
    {
        var last = At(lines[n].End - 1);
        return n == 0 || Marks.EndsSentence(last) || last is ')' or ']' || Marks.FamilyOf(last) != QuoteFamily.None
            || _sentences[^1].Kind is SentenceKind.Furniture or SentenceKind.Title;
    }

    private bool EndsInDots(Line line) =>
        At(line.End - 1) == '…' || line.Length > 2 && At(line.End - 1) == '.' && At(line.End - 2) == '.';

    // The last line breaks off, and holds a headline that runs into its text.
    private bool IsTeaser(Line line, out int seam)
    {
        seam = line.First;
        if (line.Length is < MinTeaser or > MaxTeaser || !EndsInDots(line)) return false;
        for (var i = line.First + 3; i + 1 < line.End && i < line.First + MaxTeaserTitle; i++)
        {
            if (!IsSeam(i)) continue;
            seam = i;
            return true;
        }

        return false;
    }

    // A capital in mid sentence that no name explains: behind a small word and before one, or a word that opens sentences.
    private bool IsSeam(int i)
    {
        if (!tokens[i].IsCapital || tokens[i].Has(TokenTraits.AllCaps) || tokens[i - 1].IsMark || tokens[i + 1].IsMark) return false;
        if (words.Opens(i)) return true;
        return !tokens[i - 1].IsCapital && !tokens[i + 1].IsCapital && !words.BeginsName(i);
    }
}
