namespace Entente.Map;

/// <summary>What analysts say of events by way of their claims: these two are the same event, those two are not.</summary>
/// <remarks>
/// Claims, because their ids outlive a regrouping. A pair with a claim that is not among the claims given says nothing.
/// 'Not the same' is heard before 'the same', and in either the order of the pairs does not matter.
/// </remarks>
public sealed class EventJudgements
{
    private readonly (string Left, string Right)[] _same;
    private readonly (string Left, string Right)[] _apart;

    /// <summary>Judgements by pairs of claim ids.</summary>
    public EventJudgements(IEnumerable<(string Left, string Right)> same, IEnumerable<(string Left, string Right)> notSame)
    {
        _same = Pairs.Ordered(same);
        _apart = Pairs.Ordered(notSame);
    }

    internal List<(EventKey Key, Cluster Cluster)> Apply(List<(EventKey Key, Cluster Cluster)> clusters)
    {
        var of = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = clusters.ToList();
        for (var i = 0; i < result.Count; i++)
            foreach (var sighting in result[i].Cluster.Sightings) of[sighting.Claim] = i;
        foreach (var (left, right) in _apart)
            if (of.TryGetValue(left, out var at) && of.TryGetValue(right, out var other) && at == other) Part(result, of, at, left, right);
        foreach (var (left, right) in _same)
            if (of.TryGetValue(left, out var at) && of.TryGetValue(right, out var other) && at != other) Join(result, of, Math.Min(at, other), Math.Max(at, other));
        return result.FindAll(r => r.Cluster.Sightings.Count > 0);
    }

    // Claims of the right one's near-copies go with it, and so do those printed nearer to it.
    private static void Part(List<(EventKey Key, Cluster Cluster)> result, Dictionary<string, int> of, int at, string left, string right)
    {
        var (key, cluster) = result[at];
        var a = cluster.Sightings.Find(s => s.Claim == left)!;
        var b = cluster.Sightings.Find(s => s.Claim == right)!;
        var leaving = cluster.Sightings.Where(s => s == b || s != a && IsNearer(s, b, a)).ToHashSet();
        result[at] = (key, cluster.With(cluster.Sightings.Where(s => !leaving.Contains(s)), left));
        result.Add((key, cluster.With(cluster.Sightings.Where(leaving.Contains), right)));
        foreach (var sighting in leaving) of[sighting.Claim] = result.Count - 1;
    }

    private static bool IsNearer(Sighting s, Sighting to, Sighting than)
    {
        if (s.Echo == to.Echo != (s.Echo == than.Echo)) return s.Echo == to.Echo;
        if (Dated.Reported(s) is not { } day || Dated.Reported(to) is not { } near || Dated.Reported(than) is not { } far) return false;
        return Math.Abs(day - near) < Math.Abs(day - far);
    }

    private static void Join(List<(EventKey Key, Cluster Cluster)> result, Dictionary<string, int> of, int into, int from)
    {
        foreach (var sighting in result[from].Cluster.Sightings) of[sighting.Claim] = into;
        var (key, cluster) = result[into];
        var dated = cluster.When is null ? result[from].Cluster : cluster;
        result[into] = (key, new(dated.When, dated.Days) { Apart = cluster.Apart, Sightings = [.. cluster.Sightings, .. result[from].Cluster.Sightings] });
        result[from].Cluster.Sightings.Clear();
    }
}
