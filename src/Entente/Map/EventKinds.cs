using Entente.Claims;
using Entente.Text;

namespace Entente.Map;

/// <summary>Parts claims of one time further, where they name different agreements, places or ways of doing it.</summary>
internal static class EventKinds
{
    // Ways to meet that one event is often called by in turn.
    private static readonly HashSet<string> Meetings = new(StringComparer.Ordinal) { "meet", "visit", "multilateral", "negotiate", "accept" };

    /// <summary>One cluster or several; what names nothing stays with the largest.</summary>
    public static IEnumerable<Cluster> Part(Cluster cluster) => cluster.Sightings.Count == 1 ? [cluster] : Parts(cluster);

    /// <summary>True when two modes may be names of one event.</summary>
    public static bool MayBeOne(string left, string right) => left == right || Meetings.Contains(left) && Meetings.Contains(right);

    /// <summary>True for what only says that an answer is not there yet: nothing was dropped by it, and nothing that happened contradicts it.</summary>
    public static bool IsPending(MapEvent e) => e is { Mode: "accept", Reality: Reality.Negated };

    private static IEnumerable<Cluster> Parts(Cluster cluster) =>
        By(cluster, s => s.Instrument is { } i ? PlainLetters.Of(i) : null)
            .SelectMany(c => By(c, s => s.Mode is { } m ? Meetings.Contains(m) ? "meet" : m : null))
            .SelectMany(c => By(c, Places(c)));

    private static IEnumerable<Cluster> By(Cluster cluster, Func<Sighting, string?> kind)
    {
        var groups = new SortedDictionary<string, List<Sighting>>(StringComparer.Ordinal);
        foreach (var sighting in cluster.Sightings)
        {
            if (kind(sighting) is not { Length: > 0 } key) continue;
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
            group.Add(sighting);
        }

        if (groups.Count < 2) return [cluster];
        var largest = groups.MaxBy(g => g.Value.Count).Value;
        largest.AddRange(cluster.Sightings.Where(s => kind(s) is not { Length: > 0 }));
        return groups.Select(g => cluster.With(g.Value, g.Key));
    }

    // 'Tokyo, Nhật Bản' and 'Tokyo' are one place: the shortest name that a longer one holds stands for both.
    private static Func<Sighting, string?> Places(Cluster cluster)
    {
        var names = cluster.Sightings.Where(s => s.Place is not null).Select(s => PlainLetters.Of(s.Place!)).Distinct().ToArray();
        if (names.Length < 2) return static _ => null;
        Array.Sort(names, static (a, b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b));
        var stands = names.ToDictionary(n => n, n => Array.Find(names, shorter => Holds(n, shorter))!, StringComparer.Ordinal);
        return s => s.Place is { } place ? stands[PlainLetters.Of(place)] : null;
    }

    private static bool Holds(string name, string words) => $" {name} ".Contains($" {words} ", StringComparison.Ordinal);
}
