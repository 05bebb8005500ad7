namespace Entente.Map;

/// <summary>Clusters of those who are bound to one another more than to others: Louvain's method, in a fixed order.</summary>
internal static class Communities
{
    private const int MaxRounds = 20;

    /// <summary>The cluster of each node, numbered from 1, the largest first.</summary>
    public static int[] Of(CompactGraph graph)
    {
        var cluster = Enumerable.Range(0, graph.Count).ToArray();
        var current = graph;
        for (var level = 0; level < MaxRounds; level++)
        {
            var moved = Move(current);
            if (moved.Distinct().Count() == current.Count) break;
            var small = Renumber(moved);
            for (var i = 0; i < cluster.Length; i++) cluster[i] = small[cluster[i]];
            current = Merged(current, small);
        }

        return BySize(cluster);
    }

    // Each node goes to the neighbouring cluster where modularity gains most, until none wants to.
    private static int[] Move(CompactGraph graph)
    {
        var at = Enumerable.Range(0, graph.Count).ToArray();
        var strength = new double[graph.Count];
        for (var i = 0; i < graph.Count; i++)
        {
            foreach (var weight in graph.WeightsOf(i)) strength[i] += weight;
            strength[i] += graph.SelfOf(i);
        }

        var total = strength.Sum();
        if (total <= 0) return at;
        var inside = (double[])strength.Clone();
        var to = new double[graph.Count];
        for (var round = 0; round < MaxRounds; round++)
        {
            var changed = false;
            for (var i = 0; i < graph.Count; i++)
            {
                var links = graph.LinksOf(i);
                var weights = graph.WeightsOf(i);
                for (var k = 0; k < links.Length; k++) to[at[links[k]]] += weights[k];
                inside[at[i]] -= strength[i];
                var best = at[i];
                var gain = to[best] - inside[best] * strength[i] / total;
                foreach (var link in links)
                {
                    var there = at[link];
                    var other = to[there] - inside[there] * strength[i] / total;
                    if (other > gain + 1e-9 || other > gain - 1e-9 && there < best) (best, gain) = (there, other);
                }

                foreach (var link in links) to[at[link]] = 0;
                inside[best] += strength[i];
                changed |= best != at[i];
                at[i] = best;
            }

            if (!changed) break;
        }

        return at;
    }

    private static CompactGraph Merged(CompactGraph graph, int[] cluster)
    {
        var sums = new SortedDictionary<(int, int), double>();
        var self = new double[cluster.Max() + 1];
        for (var i = 0; i < graph.Count; i++)
        {
            self[cluster[i]] += graph.SelfOf(i);
            for (var k = 0; k < graph.LinksOf(i).Length; k++)
            {
                var (a, b) = (cluster[i], cluster[graph.LinksOf(i)[k]]);
                if (a == b) self[a] += graph.WeightsOf(i)[k];
                else if (a < b) sums[(a, b)] = sums.GetValueOrDefault((a, b)) + graph.WeightsOf(i)[k];
            }
        }

        return new(self.Length, sums.Select(s => (s.Key.Item1, s.Key.Item2, s.Value)), self);
    }

    private static int[] Renumber(int[] cluster)
    {
        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(cluster, c => numbers.TryGetValue(c, out var n) ? n : numbers[c] = numbers.Count);
    }

    private static int[] BySize(int[] cluster)
    {
        var order = cluster.Index().GroupBy(c => c.Item).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(c => c.Index)).Select(g => g.Key).ToList();
        return Array.ConvertAll(cluster, c => order.IndexOf(c) + 1);
    }
}
