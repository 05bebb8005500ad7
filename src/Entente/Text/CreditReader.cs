using System.Text;

namespace Entente.Text;

/// <summary>Reads the credit of a picture: 'Ảnh: Reuters', '(Ảnh: AP).', '- Ảnh: AFP', 'Nguồn ảnh: a.com.', '(Ảnh minh họa)'.</summary>
/// <remarks>Where the page lost its line breaks the next sentence follows the agency at once, so a credit ends with the names it holds.</remarks>
internal sealed class CreditReader(string text, Token[] tokens, PageLookup words)
{
    private const int MaxBrackets = 20;
    private const int MaxNames = 7;
    private const int MaxSmallWords = 6;

    /// <summary>The credit that begins at <paramref name="i"/>, with the bracket or dash before it, or null.</summary>
    public PageStretch? Read(int i, Line line)
    {
        var inBrackets = At(i) == '(';
        var head = inBrackets ? i + 1 : i;
        if (head >= line.End || !words.MayBegin(head)) return null;
        if (!inBrackets && !tokens[i].IsCapital) return null;
        var hasColon = words.Is(head, "credit", out var end) && end < line.End && At(end) == ':';
        var isAgency = !hasColon && inBrackets && end > head && IsShortName(end, line);
        if (!hasColon && !isAgency && !IsWholePicture(head, line, inBrackets, out end)) return null;
        var first = !inBrackets && i > line.First && Marks.IsDash(At(i - 1)) ? i - 1 : i;
        if (inBrackets) return Bracketed(i, line) is var close and > 0 ? new(first, close, true) : null;
        if (!hasColon) return new(first, AfterStop(end, line), true);
        var behind = Names(end + 1, line);
        return behind < 0 ? null : new(first, behind, true);
    }

    private char At(int i) => text[tokens[i].Start];

    // Words such as 'Ảnh minh họa' are a credit without any name, when nothing else stands with them.
    private bool IsWholePicture(int head, Line line, bool inBrackets, out int end) =>
        words.Is(head, "picture", out end)
        && (end == line.End || (inBrackets ? At(end) is ')' or ':' or '.' : Marks.EndsSentence(At(end)) || IsHead(head, line) && tokens[end].IsCapital));

    private bool IsHead(int i, Line line) => i == line.First || Marks.EndsSentence(At(i - 1));

    // '(Nguồn DPA)': capitals up to the bracket.
    private bool IsShortName(int i, Line line)
    {
        var first = i;
        while (i < line.End && i - first <= MaxNames && tokens[i].IsCapital) i++;
        return i > first && i < line.End && At(i) == ')';
    }

    private int Bracketed(int open, Line line)
    {
        var small = 0;
        for (var i = open + 1; i < line.End && i < open + MaxBrackets && small <= MaxSmallWords; i++)
        {
            if (At(i) == ')') return AfterStop(i + 1, line);
            if (IsSmall(i)) small++;
        }

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
            if (words.Opens(i) || i == from && words.Is(i, "opener", out _)) return i > from ? i : -1;
            if (i > from && tokens[i].IsCapital && tokens[i].AfterSpace && IsNextSentence(i, stop)) return i;
            if (tokens[i].IsCapital && words.Is(i, "source", out var end))
            {
                if (isKnown && tokens[i].AfterSpace) return i;
                isKnown = true;
                i = Math.Min(end, stop);
            }
            else if (tokens[i].IsMark)
            {
                if (tokens[i].Has(TokenTraits.QuoteOpen) || At(i) is '(' or '[' or '*' or '>') return i > from ? i : -1;
                isKnown = false;
                i++;
            }
            else if (i > from && !tokens[i].AfterSpace || i + 1 < stop && !tokens[i + 1].AfterSpace && tokens[i + 1].IsMark && At(i + 1) is '.' or ':' or '/')
            {
                // An address or user name is one run without spaces.
                i++;
            }
            else if (isKnown)
            {
                // A few capitals more up to the stop still belong to the name: 'Reuters TV.'
                return stop - i <= 2 && AllCapital(i, stop) ? AfterStop(stop, line) : i;
            }
            else if (stop - i <= MaxNames - (i - from))
            {
                return AfterStop(stop, line);
            }
            else
            {
                if (!tokens[i].IsCapital && !tokens[i].IsDigit || i + 1 < stop && IsSmall(i + 1)) return i > from ? i : -1;
                i++;
            }
        }

        return AfterStop(stop, line);
    }

    // Another credit, or far from any stop a title or office, which heads a sentence.
    private bool IsNextSentence(int i, int stop) =>
        words.Is(i, "credit", out var end) && end < tokens.Length && At(end) == ':'
        || stop - i > MaxNames && (words.BeginsName(i) || IsAllCaps(i - 1) && !IsAllCaps(i) && IsAccented(i));

    // An agency in capitals may go on in English ('PTV News'), but a Vietnamese word behind it is the next sentence's.
    private bool IsAccented(int i) => !Ascii.IsValid(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start));

    private bool IsAllCaps(int i) => tokens[i].Has(TokenTraits.AllCaps);

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
            // An address is one run without spaces, however long.
            if (i + 1 == end && end < line.End && !tokens[end].AfterSpace) end++;
            if (Marks.EndsSentence(At(i)) && (i + 1 == line.End || tokens[i + 1].AfterSpace || tokens[i + 1].IsCapital)) break;
        }

        return i;
    }
}
