using System.Collections.Immutable;
using Entente.Actors;

namespace Entente.Map;

/// <summary>An actor's place in the network.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Cluster">The number of the cluster, the largest 1.</param>
/// <param name="Links">With how many others anything stands.</param>
/// <param name="Bond">All that binds it to others.</param>
/// <param name="Strain">All that sets it against others.</param>
/// <param name="Between">The share, 0 to 1, of shortest ways between others that lead through it.</param>
public sealed record NetworkNode(ActorCode Actor, int Cluster, int Links, double Bond, double Strain, double Between);

/// <summary>Who is bound to whom and who stands at the centre, made of events and ties.</summary>
/// <param name="Nodes">By how central they are, then by code.</param>
/// <param name="Edges">By weight, the greatest first, then by code.</param>
public sealed record Network(ImmutableArray<NetworkNode> Nodes, ImmutableArray<NetworkEdge> Edges)
{
    /// <summary>The clusters, the largest first, each by code; where strain outweighs what binds two, it does not join them.</summary>
    public ImmutableArray<ImmutableArray<ActorCode>> Clusters =>
        [.. Nodes.GroupBy(n => n.Cluster).OrderBy(g => g.Key).Select(g => g.Select(n => n.Actor).Order().ToImmutableArray())];

    /// <summary>The network of what is so: actual events, and ties that hold or held. The order of either does not matter.</summary>
    public static Network Of(IEnumerable<MapEvent> events, IEnumerable<Tie> ties)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(ties);
        var sums = new Dictionary<Dyad, EdgeSum>();
        foreach (var e in events)
            foreach (var told in PairCount.Of(e)) Sum(sums, told.Pair).Add(told, e.Day, e.LastReported ?? e.Day);
        foreach (var tie in ties)
            foreach (var told in PairCount.Of(tie)) Sum(sums, told.Pair).Add(told, tie.Spans[0].Since?.Earliest ?? tie.Spans[0].Confirmed, tie.Confirmed);
        return Of([.. sums.Select(s => s.Value.Edge(s.Key))]);
    }

    /// <summary>The network of what is counted already, without its days. The order does not matter.</summary>
    public static Network Of(IEnumerable<PairCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var sums = new Dictionary<Dyad, EdgeSum>();
        foreach (var told in counts) Sum(sums, told.Pair).Add(told);
        return Of([.. sums.Select(s => s.Value.Edge(s.Key))]);
    }

    /// <summary>The network of edges that are summed up already.</summary>
    public static Network Of(ImmutableArray<NetworkEdge> edges)
    {
        var actors = edges.SelectMany(e => new[] { e.Left, e.Right }).Distinct().Order().ToArray();
        var number = actors.Index().ToDictionary(a => a.Item, a => a.Index);
        var links = edges.Select(e => (Left: number[e.Left], Right: number[e.Right], Edge: e)).ToArray();
        Array.Sort(Array.ConvertAll(links, l => (long)l.Left << 32 | (uint)l.Right), links);
        var graph = new CompactGraph(actors.Length, links.Select(l => (l.Left, l.Right, l.Edge.Bond - l.Edge.Strain)));
        var all = new CompactGraph(actors.Length, links.Select(l => (l.Left, l.Right, l.Edge.Weight)));
        var clusters = Communities.Of(graph);
        var between = Betweenness.Of(all);
        var bond = new double[actors.Length];
        var strain = new double[actors.Length];
        foreach (var (left, right, e) in links)
        {
            (bond[left], strain[left]) = (bond[left] + e.Bond, strain[left] + e.Strain);
            (bond[right], strain[right]) = (bond[right] + e.Bond, strain[right] + e.Strain);
        }

        return new(
            [.. actors.Select((a, i) => new NetworkNode(a, clusters[i], all.LinksOf(i).Length, Math.Round(bond[i], 6), Math.Round(strain[i], 6), between[i]))
                .OrderByDescending(n => n.Between).ThenByDescending(n => n.Links).ThenByDescending(n => n.Bond + n.Strain).ThenBy(n => n.Actor)],
            [.. links.OrderByDescending(l => l.Edge.Weight).ThenBy(l => l.Left).ThenBy(l => l.Right).Select(l => l.Edge)]);
    }

    private static EdgeSum Sum(Dictionary<Dyad, EdgeSum> sums, Dyad pair)
    {
        if (!sums.TryGetValue(pair, out var sum)) sums[pair] = sum = new();
        return sum;
    }
}
