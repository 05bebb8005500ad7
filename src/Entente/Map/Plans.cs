using System.Collections.Immutable;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Follows what was announced: happened, dropped, overdue or awaited.</summary>
public static class Plans
{
    private const int WaitDays = 60, LateDays = 7;

    /// <summary>
    /// The planned events among <paramref name="events"/> by day, as they stood on <paramref name="asOf"/>: what was reported later
    /// is left out. A dated plan is met by an event of its type among the same actors, or among some of them when it has a time or a mode, at its time; an
    /// undated one only by an event among the same actors within two months.
    /// </summary>
    public static ImmutableArray<Plan> Of(IEnumerable<MapEvent> events, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(events);
        var known = events.Where(e => IsKnown(e, asOf)).ToList();
        var told = Told(known).ToLookup(t => t.Plan, t => t.Outcome, ReferenceEqualityComparer.Instance);
        return [.. known.Where(e => e.Reality == Reality.Planned).Order(Comparer<MapEvent>.Create(Events.Compare)).Select(p => Follow(p, told[p], asOf))];
    }

    /// <summary>Which events tell what became of which plans, each two once. Whether one tells of the other depends on the two alone.</summary>
    public static IEnumerable<(MapEvent Plan, MapEvent Outcome)> Told(IReadOnlyCollection<MapEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var plans = events.Where(e => e.Reality == Reality.Planned).ToList();
        var byPair = new Dictionary<(ClaimType, Dyad), List<Outcome>>();
        foreach (var plan in plans)
            foreach (var pair in Pairs(plan)) byPair.TryAdd((plan.Type, pair), []);
        foreach (var e in events.Where(e => e.Reality is Reality.Actual or Reality.Negated && !EventKinds.IsPending(e)))
        {
            Outcome? outcome = null;
            foreach (var pair in Pairs(e))
                if (byPair.TryGetValue((e.Type, pair), out var list)) list.Add(outcome ??= new(e));
        }

        foreach (var plan in plans)
        {
            var asked = new Outcome(plan);
            var seen = new HashSet<Outcome>();
            foreach (var pair in Pairs(plan))
                foreach (var outcome in byPair[(plan.Type, pair)])
                    if (Tells(outcome, asked) && seen.Add(outcome)) yield return (plan, outcome.Event);
        }
    }

    /// <summary>How a plan stands on a day, with the events that tell of it; those reported later are left out.</summary>
    public static Plan Follow(MapEvent plan, IEnumerable<MapEvent> told, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var outcomes = told.Where(e => IsKnown(e, asOf)).ToList();
        outcomes.Sort(Events.Compare);
        var happened = outcomes.FindAll(e => e.Reality == Reality.Actual);
        var status = happened.Count > 0 ? PlanStatus.Happened
            : outcomes.Count > 0 ? PlanStatus.Dropped
            : plan.When?.Latest < asOf ? PlanStatus.Overdue : PlanStatus.Awaited;
        return new(plan, status, [.. happened.Count > 0 ? happened : outcomes]);
    }

    /// <summary>Type and pairs by which plans and their outcomes find one another, the smaller code first; nobody stands for whom one acts alone towards.</summary>
    public static IEnumerable<Dyad> KeysOf(MapEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return Pairs(e).Select(p => p.Recipient.IsNone ? p : p.Unordered()).Distinct();
    }

    private static bool IsKnown(MapEvent e, DateOnly asOf) => e.FirstReported is not { } day || day <= asOf;

    private static bool Tells(Outcome outcome, Outcome plan)
    {
        if (plan.First is { } announced && outcome.Last < announced) return false;
        if (!MayMeet(outcome, plan, plan.First)) return false;
        if (outcome.Event.Mode is { } mode && plan.Event.Mode is { } planned && !EventKinds.MayBeOne(mode, planned)) return false;
        if (outcome.Sides == plan.Sides) return true;
        // 'A và B xích lại gần nhau' tells neither when nor how, so it is no sign that more of them did what was planned.
        return plan.Span is not null && outcome.Event.Reality == Reality.Actual && (outcome.Event.When is not null || outcome.Event.Mode is not null);
    }

    private static bool MayMeet(Outcome outcome, Outcome plan, int? announced)
    {
        if (plan.Span is { } due)
        {
            // Days are soon compared; only what is approximate or open needs more.
            if (outcome.Span is { } span && !outcome.IsApproximate && !plan.IsApproximate) return span.First <= due.Last && due.First <= span.Last;
            if (outcome.Event.When is { } when) return plan.Event.When!.Value.MayCoincide(when);
            return outcome.First is { } told && told - due.Last <= LateDays && (due.First <= told || outcome.Event.Reality == Reality.Negated);
        }

        return announced is { } since && outcome.Begin is { } day && day > since && day - since <= WaitDays;
    }

    // What one does alone, or towards nobody named, is followed by its actor.
    private static IEnumerable<Dyad> Pairs(MapEvent e) =>
        e.Recipients.IsEmpty && (!e.Type.IsMutual() || e.Actors.Length < 2) ? e.Actors.Select(a => new Dyad(a, default)) : Dyad.Of(e.Type, e.Actors, e.Recipients);

    // An event with its days as numbers.
    private sealed class Outcome(MapEvent e)
    {
        public MapEvent Event { get; } = e;

        public int? First { get; } = e.FirstReported?.DayNumber;

        public int? Last { get; } = e.LastReported?.DayNumber;

        public (int First, int Last)? Span { get; } = Dated.Bounds(e.When);

        public bool IsApproximate { get; } = e.When is { IsApproximate: true };

        public int? Begin { get; } = (e.When?.Earliest ?? e.FirstReported)?.DayNumber;

        public string Sides { get; } = string.Join('+', e.Actors.Concat(e.Recipients).Distinct().Order());
    }
}
