using System.Collections.Immutable;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Coding;

/// <summary>The year in the name of an event: 'cuộc tập trận Zapad-2025', 'diễn tập Hổ mang Vàng 2023'.</summary>
internal static class EventYear
{
    private const int First = 2001;
    private const int Last = 2099;
    private const int MostOff = 2;
    private const int MostBehind = 6;

    /// <summary>That year for a claim of an event that nothing else dates, or null. A year far from the article's own is a number of something else.</summary>
    public static Edtf? Of(Document document, Claim claim, ImmutableArray<TimeExpression> times, Edtf? published)
    {
        if (claim.Time is not null || claim.Reality is not (Reality.Actual or Reality.Planned)
            || claim.Type is not (ClaimType.Cooperate or ClaimType.Mobilize or ClaimType.Consult)) return null;
        var behind = 0;
        for (var i = document.TokenAt(claim.Evidence.Start) + 1; i < document.Tokens.Length && behind < MostBehind; i++)
        {
            var token = document.Tokens[i];
            if (token.Start >= claim.Evidence.End)
            {
                // 'A và B tập trận Hổ mang Vàng 2023': the name may stand right behind the evidence, up to a mark.
                behind++;
                if (token.IsMark && token.AfterSpace || token.IsMark && document.Text[token.Start] is ',' or '.' or ';' or ':') return null;
            }

            if (!token.IsDigit || token.End - token.Start != 4 || !int.TryParse(token.Span.In(document.Text), out var year) || year is < First or > Last) continue;
            if (published?.Earliest is { } day && Math.Abs(day.Year - year) > MostOff) continue;
            // 'Tháng 7/2024' is a time of its own, which may be that of another deed.
            var before = document.Text[document.Tokens[i - 1].Start] == '-' && !token.AfterSpace ? i - 2 : i - 1;
            if (before > 0 && document.Tokens[before].IsCapital && TimeRules.Holding(times, i) is null) return Edtf.Year(year);
        }

        return null;
    }
}
