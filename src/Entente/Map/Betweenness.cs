namespace Entente.Map;

/// <summary>Who lies on the shortest ways between others (Brandes): those whom a network would miss most.</summary>
internal static class Betweenness
{
    /// <summary>For each node the share of the ways between all pairs of others, 0 to 1; weights do not matter.</summary>
    public static double[] Of(CompactGraph graph)
    {
        var n = graph.Count;
        var between = new double[n];
        var (ways, depth, share) = (new double[n], new int[n], new double[n]);
        var queue = new int[n];
        for (var from = 0; from < n; from++)
        {
            Array.Clear(ways);
            Array.Clear(share);
            Array.Fill(depth, -1);
            (ways[from], depth[from], queue[0]) = (1, 0, from);
            var count = 1;
            for (var i = 0; i < count; i++)
                foreach (var next in graph.LinksOf(queue[i]))
                {
                    if (depth[next] < 0) (depth[next], queue[count++]) = (depth[queue[i]] + 1, next);
                    if (depth[next] == depth[queue[i]] + 1) ways[next] += ways[queue[i]];
                }

            for (var i = count - 1; i > 0; i--)
            {
                var node = queue[i];
                foreach (var before in graph.LinksOf(node))
                    if (depth[before] == depth[node] - 1) share[before] += ways[before] / ways[node] * (1 + share[node]);
                between[node] += share[node];
            }
        }

        var pairs = (n - 1.0) * (n - 2);
        return Array.ConvertAll(between, b => pairs > 0 ? Math.Round(b / pairs, 9) : 0);
    }
}
