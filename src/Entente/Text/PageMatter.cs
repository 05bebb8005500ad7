namespace Entente.Text;

/// <summary>A stretch of page matter: the tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
/// <param name="First">First token.</param>
/// <param name="End">First token behind it.</param>
/// <param name="IsCredit">True for a picture's credit: what stands before it is the caption.</param>
/// <param name="Kind">What part of the page it is.</param>
internal readonly record struct PageStretch(int First, int End, bool IsCredit, SentenceKind Kind = SentenceKind.Furniture);

/// <summary>Finds in a line what is not its story: credits, datelines, notices, agencies in brackets and bylines.</summary>
internal sealed class PageMatter(string text, Token[] tokens, PageLookup words)
{
    private const int MaxBrackets = 15;
    private const int MaxByline = 12;
    private const int MaxDateline = 7;
    private const int MinCaption = 6;
    private const int MinLink = 4;
    private const int MaxLink = 40;

    private readonly CreditReader _credits = new(text, tokens, words);

    /// <summary>Adds the stretches of <paramref name="line"/> in order; they do not overlap.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isFirst">True for the first line of the text, which is never a byline or notice.</param>
    /// <param name="isLast">True for the last line, which may end in a byline that the page ran into the text.</param>
    /// <param name="found">Where to add.</param>
    public void Find(Line line, bool isFirst, bool isLast, List<PageStretch> found)
    {
        var count = found.Count;
        if (!isFirst && IsNotice(line))
        {
            found.Add(new(line.First, line.End, false));
            return;
        }

        for (var i = line.First; i < line.End; i++)
        {
            if (Stretch(i, line) is not { } stretch) continue;
            found.Add(stretch);
            i = stretch.End - 1;
        }

        if (isFirst) return;
        var from = found.Count > count ? found[^1].End : line.First;
        // '(Theo Reuters)' behind a byline hides it; what stands before the last stretch is then the tail.
        if (found.Count > count && from == line.End && !found[^1].IsCredit)
        {
            var last = found[^1];
            var low = found.Count - 1 > count ? found[^2].End : line.First;
            if (isLast && Byline(low, last.First) is var early && early < last.First) found[^1] = last with { First = early };
            return;
        }

        var start = Byline(from, line.End);
        if (start < line.End && (isLast || start == line.First)) found.Add(new(start, line.End, false));
        else if (found.Count == count && Agency(line) is var agency && agency < line.End) found.Add(new(agency, line.End, true));
    }

    private char At(int i) => text[tokens[i].Start];

    private PageStretch? Stretch(int i, Line line)
    {
        var token = tokens[i];
        if (token.IsMark)
        {
            if (At(i) is '_' or '=' or '*' or '~' or '-') return Rule(i, line);
            if (At(i) == '[') return Link(i, line);
            if (At(i) != '(') return null;
            if (_credits.Read(i, line) is { } inBrackets) return inBrackets;
            return Brackets(i, line);
        }

        if (!words.MayBegin(i)) return null;
        if (_credits.Read(i, line) is { } credit) return credit;
        if (!token.IsCapital) return null;
        if (words.Is(i, "words", out var end)) return new(i, end, false);
        var isHead = i == line.First || Marks.EndsSentence(At(i - 1));
        if (!isHead) return null;
        if (words.Is(i, "line", out _)) return new(i, SentenceEnd(i, line.End), false);
        if (words.Is(i, "dateline", out end) && end < line.End && Marks.IsDash(At(end)) && end + 1 < line.End) return new(i, end + 1, false);
        return null;
    }

    // '(Dân trí) -' at the head of a line; '(Theo Reuters)' at the end of one or behind a stop.
    private PageStretch? Brackets(int i, Line line)
    {
        var isByline = i + 1 < line.End && words.Is(i + 1, "byline", out _);
        if (i != line.First && !isByline) return null;
        var end = i + 1;
        while (end < line.End && end < i + MaxBrackets && At(end) != ')') end++;
        if (end >= line.End || At(end) != ')') return null;
        end++;
        if (i == line.First && end <= i + MaxDateline && end + 1 < line.End && Marks.IsDash(At(end))) return new(i, end + 1, false);
        if (!isByline) return null;
        if (end < line.End && At(end) == '.') end++;
        return end == line.End || i > line.First && Marks.EndsSentence(At(i - 1)) ? new(i, end, false) : null;
    }

    // The headline of another story in square brackets, between two sentences.
    private PageStretch? Link(int i, Line line)
    {
        if (i > line.First && !Marks.EndsSentence(At(i - 1)) && !tokens[i - 1].Has(TokenTraits.QuoteClose)) return null;
        var close = i + 1;
        while (close < line.End && close < i + MaxLink && At(close) != ']') close++;
        return close < line.End && At(close) == ']' && close > i + MinLink ? new(i, close + 1, false, SentenceKind.Teaser) : null;
    }

    // A rule drawn with marks: '_____', '* * *'.
    private PageStretch? Rule(int i, Line line)
    {
        var end = i + 1;
        while (end < line.End && At(end) == At(i) && tokens[end].IsMark) end++;
        return end - i >= 3 ? new(i, end, false) : null;
    }

    // A caption that ends in its agency without a word for it: 'Cảng Vladivostok hôm 24-8 REUTERS'; the line's end when it does not.
    private int Agency(Line line)
    {
        for (var i = line.End - 1; i >= line.First + MinCaption && i >= line.End - 3; i--)
        {
            if (!tokens[i].IsCapital || tokens[i - 1].IsMark || !words.Is(i, "source", out var end) || end != line.End) continue;
            if (tokens[i - 1].IsCapital || tokens[i - 1].IsDigit) return i;
        }

        return line.End;
    }

    private bool IsNotice(Line line)
    {
        if (At(line.First) == '>' && line.Length > 1 && At(line.First + 1) == '>') return true;
        if (At(line.First) == '#' || line.Length <= 7 && IsIdentifier(line)) return true;
        return words.Is(line.First, "page", out _);
    }

    // 'c_NATO_2024': one run without spaces, with an underline in it.
    private bool IsIdentifier(Line line)
    {
        var hasUnderline = false;
        for (var i = line.First; i < line.End; i++)
        {
            if (i > line.First && tokens[i].AfterSpace) return false;
            hasUnderline |= At(i) == '_';
        }

        return hasUnderline;
    }

    private int SentenceEnd(int i, int end)
    {
        while (i < end && !Marks.EndsSentence(At(i))) i++;
        while (i < end && tokens[i].IsMark && (Marks.EndsSentence(At(i)) || At(i) == ')')) i++;
        return i;
    }

    // The start of a byline that runs to the end, or the end when there is none: names in capitals, 'Theo', 'tổng hợp'.
    private int Byline(int from, int end)
    {
        var start = end;
        for (; start > from && start > end - MaxByline - 1; start--)
        {
            if (Marks.EndsSentence(At(start - 1)) && (start == end || tokens[start].AfterSpace)) break;
        }

        if (start == end || end - start > MaxByline) return end;
        int names = 0, bare = 0;
        for (var i = start; i < end; i++)
        {
            if (words.Is(i, "byline", out var after) && after <= end)
            {
                names++;
                bare = 0;
                i = after - 1;
            }
            else if (tokens[i].IsCapital)
            {
                names++;
                if (++bare > 8) return end;
            }
            else if (!tokens[i].IsMark || At(i) is not ('(' or ')' or '/' or ',' or '-' or '–' or '.' or '&' or '+' or '*'))
            {
                return end;
            }
        }

        return names > 0 ? start : end;
    }
}
