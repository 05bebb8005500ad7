using System.Collections.Immutable;
using Entente.Map;
using Entente.Time;
using Entente.Views.Pictures;

namespace Entente.Views.Answers;

/// <summary>What is announced for one month; for a year, where no article says in which month; or for a time that nobody names.</summary>
/// <param name="Month">The month, counted as <see cref="Months"/> does, or null.</param>
/// <param name="Year">The year, or null when no time is known.</param>
/// <param name="Plans">What is announced, by day; what is for the month or year as a whole comes where that begins.</param>
public sealed record CalendarGroup(int? Month, int? Year, ImmutableArray<Plan> Plans)
{
    private const int MonthsOfYear = 12;

    /// <summary>Months and years in the order in which they end, and what has no time last.</summary>
    public static ImmutableArray<CalendarGroup> Of(IEnumerable<Plan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        return
        [
            .. plans.GroupBy(p => Place(p.Event.When)).OrderBy(g => g.Key is null).ThenBy(g => g.Key?.Year * MonthsOfYear + (g.Key?.Month is { } month ? month % MonthsOfYear : MonthsOfYear))
                .Select(g => new CalendarGroup(g.Key?.Month, g.Key?.Year,
                [
                    .. g.OrderBy(p => p.Event.When?.Earliest ?? p.Event.When?.Latest ?? p.Event.FirstReported).ThenBy(p => p.Event.When?.Latest).ThenBy(p => p.Event.Id, StringComparer.Ordinal),
                ])),
        ];
    }

    /// <summary>The days of the month for which something is announced to the day, each with what it is.</summary>
    public ILookup<int, Plan> Days() =>
        Plans.Where(p => p.Event.When is { Precision: EdtfPrecision.Day }).SelectMany(p => From(p.Event.When!.Value).Select(day => (Day: day, Plan: p))).ToLookup(d => d.Day, d => d.Plan);

    private static IEnumerable<int> From(Edtf when) =>
        when is { Earliest: { } first, Latest: { } last } ? Enumerable.Range(first.Day, last.DayNumber - first.DayNumber + 1) : [];

    private static (int Year, int? Month)? Place(Edtf? when)
    {
        if ((when?.Earliest ?? when?.Latest) is not { } day) return null;
        var isOfOneMonth = when is { Earliest: { } first, Latest: { } last } && Months.Of(first) == Months.Of(last);
        return (day.Year, isOfOneMonth ? Months.Of(day) : null);
    }
}
