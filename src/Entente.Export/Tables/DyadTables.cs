using System.Collections.Immutable;
using Entente.Claims;
using Entente.Map;
using Entente.Time;
using Entente.Views;
using static Entente.Export.Tables.ColumnKind;

namespace Entente.Export.Tables;

/// <summary>Events counted by pair of actors and day, month or year.</summary>
/// <remarks>
/// An event counts where all days that it can have been on lie in one period: what is known to the month is in the table of
/// months and of years, and not on the first of the month. Without a time of its own it counts on the day of its first report.
/// </remarks>
internal static class DyadTables
{
    public static ImmutableArray<Table> All { get; } =
        [Of("dyads-day", "yyyy-MM-dd"), Of("dyads-month", "yyyy-MM"), Of("dyads-year", "yyyy")];

    private static Table Of(string name, string period) => new(name, "dyad",
        [
            new("period"), new("actor"), new("recipient"), new("type"), new("quad"), new("reality"),
            new("events", Number), new("by_report", Number), new("sources", Number), new("articles", Number),
        ])
    {
        OfMap = m => Rows(m.Events, period),
    };

    private static IEnumerable<object?[]> Rows(ImmutableArray<MapEvent> events, string period)
    {
        var sums = new SortedDictionary<(string Period, Dyad Pair, ClaimType Type, Reality Reality), Sum>();
        foreach (var e in events)
        {
            if (PeriodOf(e, period) is not { } at) continue;
            foreach (var pair in Dyad.Of(e.Type, e.Actors, e.Recipients))
            {
                var key = (at, pair, e.Type, e.Reality);
                if (!sums.TryGetValue(key, out var sum)) sums[key] = sum = new();
                sum.Events++;
                sum.ByReport += e.When is null ? 1 : 0;
                sum.Sources += e.Sources;
                sum.Articles += e.Articles;
            }
        }

        foreach (var ((at, pair, type, reality), sum) in sums)
        {
            yield return
            [
                at, pair.Actor.ToString(), pair.Recipient.ToString(), type.Label(), PloverWords.Default.Quad(type), reality.Label(),
                sum.Events, sum.ByReport, sum.Sources, sum.Articles,
            ];
        }
    }

    private static string? PeriodOf(MapEvent e, string period)
    {
        var time = e.When ?? (e.FirstReported is { } day ? Edtf.Day(day) : null);
        if (time is not { Earliest: { } first, Latest: { } last }) return null;
        var at = first.ToString(period, System.Globalization.CultureInfo.InvariantCulture);
        return at == last.ToString(period, System.Globalization.CultureInfo.InvariantCulture) ? at : null;
    }

    private sealed class Sum
    {
        public long Events { get; set; }

        public long ByReport { get; set; }

        public long Sources { get; set; }

        public long Articles { get; set; }
    }
}
