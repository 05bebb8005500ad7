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
            {
                var node = queue[i];
                var (below, led) = (depth[node] + 1, ways[node]);
                foreach (var next in graph.LinksOf(node))
                {
                    if (depth[next] < 0) (depth[next], queue[count++]) = (below, next);
                    if (depth[next] == below) ways[next] += led;
                }
            }

            for (var i = count - 1; i > 0; i--)
            {
                var node = queue[i];
                var (above, led, told) = (depth[node] - 1, ways[node], 1 + share[node]);
                foreach (var before in graph.LinksOf(node))
                    if (depth[before] == above) share[before] += ways[before] / led * told;
                between[node] += share[node];
            }
        }

        var pairs = (n - 1.0) * (n - 2);
        return Array.ConvertAll(between, b => pairs > 0 ? Math.Round(b / pairs, 9) : 0);
    }
}
