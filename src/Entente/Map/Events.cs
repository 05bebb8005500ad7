using System.Collections.Immutable;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Makes events of claims: claims of one type among the same actors at compatible times and places are one event.</summary>
public static class Events
{
    /// <summary>The events that the claims tell of, by day and then id; ties are left out. The order of the claims does not matter.</summary>
    public static ImmutableArray<MapEvent> Of(IEnumerable<Sighting> sightings, EventJudgements? judgements = null)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var byKey = new Dictionary<EventKey, List<Sighting>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sighting in sightings)
        {
            if (sighting.Type.IsTie() || !seen.Add(sighting.Claim)) continue;
            var key = EventKey.Of(sighting);
            if (!byKey.TryGetValue(key, out var list)) byKey[key] = list = [];
            list.Add(sighting);
        }

        var clusters = new List<(EventKey Key, Cluster Cluster)>();
        foreach (var (key, list) in byKey.OrderBy(k => k.Key))
        {
            Dated.Sort(list);
            foreach (var cluster in EventTimes.Part(list).SelectMany(EventKinds.Part)) clusters.Add((key, cluster));
        }

        var judged = judgements is null ? clusters : judgements.Apply(clusters);
        return Contradictions.Mark(Unique(judged.Select(c => EventMaker.Make(c.Key, c.Cluster))));
    }

    /// <summary>By day, the undated last, then by id.</summary>
    public static int Compare(MapEvent left, MapEvent right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var order = (left.Day ?? DateOnly.MaxValue).CompareTo(right.Day ?? DateOnly.MaxValue);
        return order == 0 ? string.CompareOrdinal(left.Id, right.Id) : order;
    }

    // Two undated events of one key first reported on one day cannot be, but judgements may part what time does not.
    private static List<MapEvent> Unique(IEnumerable<MapEvent> events)
    {
        var all = events.OrderBy(e => e.Id, StringComparer.Ordinal).ThenBy(e => e.Claims[0], StringComparer.Ordinal).ToList();
        for (var i = all.Count - 1; i > 0; i--)
            if (all[i].Id == all[i - 1].Id) all[i] = all[i] with { Id = StableId.Of(all[i].Id, all[i].Claims[0]) };
        all.Sort(Compare);
        return all;
    }
}
