using System.Collections.Immutable;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Follows what was announced: happened, dropped, overdue or awaited.</summary>
public static class Plans
{
    private const int WaitDays = 60, LateDays = 7;

    /// <summary>
    /// The planned events among <paramref name="events"/> by day, as they stood on <paramref name="asOf"/>: what was reported later
    /// is left out. A dated plan is met by an event of its type among the same actors, or among some of them, at its time; an
    /// undated one only by an event among the same actors within two months.
    /// </summary>
    public static ImmutableArray<Plan> Of(IEnumerable<MapEvent> events, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(events);
        var known = events.Where(e => e.FirstReported is not { } day || day <= asOf).Order(Comparer<MapEvent>.Create(Events.Compare)).ToList();
        var byPair = new Dictionary<(ClaimType, Dyad), List<MapEvent>>();
        foreach (var e in known.Where(e => e.Reality is Reality.Actual or Reality.Negated))
            foreach (var pair in Pairs(e))
            {
                if (!byPair.TryGetValue((e.Type, pair), out var list)) byPair[(e.Type, pair)] = list = [];
                list.Add(e);
            }

        return [.. known.Where(e => e.Reality == Reality.Planned).Select(e => Follow(e, byPair, asOf))];
    }

    private static Plan Follow(MapEvent plan, Dictionary<(ClaimType, Dyad), List<MapEvent>> byPair, DateOnly asOf)
    {
        var outcomes = Pairs(plan).SelectMany(p => byPair.GetValueOrDefault((plan.Type, p), [])).Distinct().Where(e => Tells(e, plan)).ToList();
        var happened = outcomes.FindAll(e => e.Reality == Reality.Actual);
        var status = happened.Count > 0 ? PlanStatus.Happened
            : outcomes.Count > 0 ? PlanStatus.Dropped
            : plan.When?.Latest < asOf ? PlanStatus.Overdue : PlanStatus.Awaited;
        return new(plan, status, [.. (happened.Count > 0 ? happened : outcomes).Select(e => e.Id)]);
    }

    private static bool Tells(MapEvent outcome, MapEvent plan)
    {
        if (outcome.Mode is { } mode && plan.Mode is { } planned && !EventKinds.MayBeOne(mode, planned)) return false;
        if (plan.FirstReported is { } announced && outcome.LastReported is { } last && last < announced) return false;
        if (outcome.Reality == Reality.Negated && !Sides(outcome).SetEquals(Sides(plan))) return false;
        if (plan.When is { Earliest: { } from, Latest: { } to })
        {
            if (outcome.When is { } when) return plan.When.Value.MayCoincide(when);
            return outcome.FirstReported is { } told && told.DayNumber - to.DayNumber <= LateDays && (from <= told || outcome.Reality == Reality.Negated);
        }

        if (plan.FirstReported is not { } since || (outcome.When?.Earliest ?? outcome.FirstReported) is not { } day) return false;
        return day > since && day.DayNumber - since.DayNumber <= WaitDays && Sides(outcome).SetEquals(Sides(plan));
    }

    private static HashSet<Actors.ActorCode> Sides(MapEvent e) => [.. e.Actors, .. e.Recipients];

    // What one does alone, or towards nobody named, is followed by its actor.
    private static IEnumerable<Dyad> Pairs(MapEvent e) =>
        e.Recipients.IsEmpty && (!e.Type.IsMutual() || e.Actors.Length < 2) ? e.Actors.Select(a => new Dyad(a, default)) : Dyad.Of(e.Type, e.Actors, e.Recipients);
}
