namespace Entente.Text;

/// <summary>Cuts a line into sentences at its stops, and at the edges of page matter.</summary>
internal sealed class SentenceSplitter(string text, Token[] tokens, PageLookup words)
{
    private const int MinBeforeLostBreak = 2;

    /// <summary>Adds the ends of the sentences between <paramref name="first"/> and <paramref name="end"/>, the last included; a headline never lost a break.</summary>
    public void Split(int first, int end, bool isTitle, List<int> ends)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsMark)
            {
                if (!isTitle && i >= start + MinBeforeLostBreak && words.Opens(i))
                {
                    ends.Add(i);
                    start = i;
                }

                continue;
            }

            if (!Marks.EndsSentence(text[tokens[i].Start])) continue;
            var next = Behind(i, end);
            if (next < end && IsEnd(start, i, next, end))
            {
                ends.Add(next);
                start = next;
            }

            i = next - 1;
        }

        if (start < end) ends.Add(end);
    }

    // Further stops, './.', closing marks and brackets belong to the sentence that they end.
    private int Behind(int i, int end)
    {
        var next = i + 1;
        for (; next < end && tokens[next].IsMark; next++)
        {
            var c = text[tokens[next].Start];
            if (tokens[next].Has(TokenTraits.QuoteClose)) continue;
            if (tokens[next].AfterSpace && !Marks.EndsSentence(c)) break;
            if (c is ')' or ']' || Marks.EndsSentence(c)) continue;
            if (c == '/' && next + 1 < end && text[tokens[next + 1].Start] == '.') continue;
            break;
        }

        return next;
    }

    private bool IsEnd(int start, int stop, int next, int end)
    {
        var follower = tokens[next];
        if (follower.IsMark) return IsEndBeforeMark(stop, next, end);
        if (!follower.AfterSpace && !follower.IsCapital) return false;
        if (!follower.IsCapital && !follower.IsDigit) return !char.IsLower(text[follower.Start]) && follower.AfterSpace;
        return next > stop + 1 || text[tokens[stop].Start] != '.' || IsEndAfterWord(start, stop, next, end);
    }

    private bool IsEndBeforeMark(int stop, int next, int end)
    {
        var c = text[tokens[next].Start];
        if (tokens[next].Has(TokenTraits.QuoteOpen)) return next + 1 >= end || !char.IsLower(text[tokens[next + 1].Start]) || tokens[next].AfterSpace && next == stop + 1;
        if (!tokens[next].AfterSpace || next + 1 >= end) return false;
        if (c is '(' or '[') return true;
        return Marks.IsBullet(c) && !tokens[next - 1].Has(TokenTraits.QuoteClose) && (tokens[next + 1].IsCapital || tokens[next + 1].IsMark);
    }

    private bool IsEndAfterWord(int start, int stop, int next, int end)
    {
        if (stop == start) return false;
        var word = tokens[stop - 1];
        if (word.IsMark) return true;
        if (words.IsAbbreviation(stop - 1) && !tokens[stop].AfterSpace) return false;
        var isShort = word.End - word.Start == 1;
        if (stop - 1 == start && (isShort || word.IsDigit)) return false;
        if (isShort && word.IsCapital) return IsEndAfterLetter(start, stop, next, end);
        if (tokens[next].AfterSpace) return true;
        // 'Syria.Tổng thống' but not 'VOV.VN', 'V.Putin', '11.7' or 'Airliners.net'.
        return tokens[next].IsCapital && !isShort && tokens[next].End - tokens[next].Start > 1
            && !(word.Has(TokenTraits.AllCaps) && tokens[next].Has(TokenTraits.AllCaps));
    }

    // 'John F. Kennedy' goes on; 'kế hoạch B. Sau đó' and 'Washington D.C. Tổng thống' do not.
    private bool IsEndAfterLetter(int start, int stop, int next, int end)
    {
        if (!tokens[next].AfterSpace) return false;
        var before = stop - 2;
        if (before < start) return false;
        var isAcronym = text[tokens[before].Start] == '.' && !tokens[stop - 1].AfterSpace;
        if (isAcronym) return next + 1 < end && !tokens[next + 1].IsMark && !tokens[next + 1].IsCapital;
        return !tokens[before].IsCapital && !tokens[before].IsMark;
    }
}
