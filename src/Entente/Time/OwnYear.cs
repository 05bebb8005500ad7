using Entente.Text;

namespace Entente.Time;

/// <summary>The year that an undated article gives away: of a full date, or of an event that bears its year ('APEC 2017').</summary>
internal static class OwnYear
{
    /// <summary>That year, or no anchor when the article has none or speaks of a later one.</summary>
    public static Anchor Of(Document document, TimeWords words)
    {
        var tokens = document.Tokens.AsSpan();
        var (own, named) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsDigit || YearAt(document.Text, tokens[i]) is not (> 0 and var year)) continue;
            named = Math.Max(named, year);
            if (IsOfDate(document.Text, tokens, i) || IsOfEvent(document.Text, tokens, i, words)) own = Math.Max(own, year);
        }

        // 'Năm 2022' in an article whose only date is of 1973: the date is history.
        return own > 0 && own >= named ? Anchor.OfYear(own) : default;
    }

    private static int YearAt(string text, in Token token)
    {
        if (token.End - token.Start != 4) return 0;
        var year = 0;
        for (var i = token.Start; i < token.End; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return 0;
            year = year * 10 + (text[i] - '0');
        }

        return year is >= 1950 and < 2100 ? year : 0;
    }

    private static bool IsOfDate(string text, ReadOnlySpan<Token> tokens, int at) =>
        at >= 4 && tokens[at - 4].IsDigit && tokens[at - 2].IsDigit && text[tokens[at - 1].Start] is '/' or '-'
        && text[tokens[at - 3].Start] == text[tokens[at - 1].Start] && !tokens[at].AfterSpace;

    private static bool IsOfEvent(string text, ReadOnlySpan<Token> tokens, int at, TimeWords words)
    {
        if (at == 0) return false;
        var before = text[tokens[at - 1].Start] == '-' && !tokens[at].AfterSpace ? at - 2 : at - 1;
        // 'Năm 2014', 'Cuối 2014' have a capital too where a sentence begins.
        return before > 0 && tokens[before].IsCapital && !words.Begins(tokens[before]);
    }
}
