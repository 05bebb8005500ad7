using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Finds events of which one says that it happened and the other, of the same time, that it did not.</summary>
internal static class Contradictions
{
    private const int ReportDays = 7;

    /// <summary>The same events, those that contradict one another marked.</summary>
    public static ImmutableArray<MapEvent> Mark(List<MapEvent> events)
    {
        if (!events.Exists(e => e.Reality == Reality.Negated)) return [.. events];
        var against = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var group in events.Where(e => e.Reality is Reality.Actual or Reality.Negated && !EventKinds.IsPending(e)).GroupBy(Act))
        {
            var denied = group.Where(e => e.Reality == Reality.Negated).ToList();
            if (denied.Count == 0) continue;
            foreach (var happened in group.Where(e => e.Reality == Reality.Actual))
                foreach (var not in denied)
                    if (Meet(happened, not))
                    {
                        Add(against, happened.Id, not.Id);
                        Add(against, not.Id, happened.Id);
                    }
        }

        return [.. events.Select(e => against.TryGetValue(e.Id, out var ids) ? e with { Contradicts = [.. ids.Order(StringComparer.Ordinal)] } : e)];
    }

    private static bool Meet(MapEvent left, MapEvent right) =>
        left.When is { } a && right.When is { } b ? a.MayCoincide(b)
        : (left.When?.Latest ?? left.LastReported) is not { } first || (right.When?.Latest ?? right.LastReported) is not { } second
        || Math.Abs(first.DayNumber - second.DayNumber) <= ReportDays;

    private static string Act(MapEvent e) => e.Type.IsMutual()
        ? $"{e.Type} {Side([.. e.Actors, .. e.Recipients])}" : $"{e.Type} {Side(e.Actors)}>{Side(e.Recipients)}";

    private static string Side(ImmutableArray<ActorCode> actors) => string.Join('+', actors.Distinct().Order());

    private static void Add(Dictionary<string, List<string>> against, string id, string other)
    {
        if (!against.TryGetValue(id, out var list)) against[id] = list = [];
        if (!list.Contains(other)) list.Add(other);
    }
}
