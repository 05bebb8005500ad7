namespace Entente.Map;

/// <summary>An undirected graph in three arrays: where a node's links begin, to whom they lead, and how heavy they are.</summary>
internal sealed class CompactGraph
{
    private readonly int[] _first;
    private readonly int[] _to;
    private readonly double[] _weight;
    private readonly double[]? _self;

    /// <summary>A graph of nodes 0 to <paramref name="count"/> less one; links of no weight count for nothing.</summary>
    public CompactGraph(int count, IEnumerable<(int Left, int Right, double Weight)> links, double[]? self = null)
    {
        _self = self;
        var all = links.Where(l => l.Weight > 0 && l.Left != l.Right).ToArray();
        Array.Sort(Array.ConvertAll(all, l => (long)l.Left << 32 | (uint)l.Right), all);
        _first = new int[count + 1];
        foreach (var (left, right, _) in all) (_first[left + 1], _first[right + 1]) = (_first[left + 1] + 1, _first[right + 1] + 1);
        for (var i = 0; i < count; i++) _first[i + 1] += _first[i];
        _to = new int[all.Length * 2];
        _weight = new double[all.Length * 2];
        var next = _first.AsSpan(0, count).ToArray();
        foreach (var (left, right, weight) in all)
        {
            (_to[next[left]], _weight[next[left]++]) = (right, weight);
            (_to[next[right]], _weight[next[right]++]) = (left, weight);
        }
    }

    /// <summary>Number of nodes.</summary>
    public int Count => _first.Length - 1;

    /// <summary>What a node that stands for several has within itself, counted from both sides.</summary>
    public double SelfOf(int node) => _self?[node] ?? 0;

    /// <summary>The nodes that a node is linked to.</summary>
    public ReadOnlySpan<int> LinksOf(int node) => _to.AsSpan(_first[node].._first[node + 1]);

    /// <summary>The weights of the same links.</summary>
    public ReadOnlySpan<double> WeightsOf(int node) => _weight.AsSpan(_first[node].._first[node + 1]);
}
