namespace Entente.Map;

/// <summary>Groups near-copies as articles come in, in memory. A store that keeps bands of its own follows the same steps.</summary>
public sealed class EchoIndex
{
    private readonly Dictionary<ulong, List<int>> _bands = [];
    private readonly List<(string Article, ulong[] Runs)> _articles = [];
    private readonly List<int> _parent = [];
    private readonly Dictionary<string, int> _byArticle = new(StringComparer.Ordinal);

    /// <summary>Adds an article; one that is there already changes nothing.</summary>
    public void Add(string article, string text)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!_byArticle.TryAdd(article, _articles.Count)) return;
        var at = _articles.Count;
        var runs = EchoSignature.Runs(text);
        _articles.Add((article, runs));
        _parent.Add(at);

        // One comparison that succeeds stands for the whole group, for the group is joined anyway.
        foreach (var key in EchoSignature.Of(runs).Keys)
        {
            if (!_bands.TryGetValue(key, out var band)) _bands[key] = band = [];
            foreach (var other in band)
                if (Root(other) != Root(at) && Echoes.AreCopies(runs, _articles[other].Runs)) _parent[Root(other)] = Root(at);
            band.Add(at);
        }
    }

    /// <summary>The group of each article: the smallest id among those joined by copies.</summary>
    public IReadOnlyDictionary<string, string> Groups()
    {
        var names = new Dictionary<int, string>();
        foreach (var (article, at) in _byArticle)
            if (!names.TryGetValue(Root(at), out var name) || string.CompareOrdinal(article, name) < 0) names[Root(at)] = article;
        return _byArticle.ToDictionary(a => a.Key, a => names[Root(a.Value)], StringComparer.Ordinal);
    }

    private int Root(int at)
    {
        while (_parent[at] != at) at = _parent[at] = _parent[_parent[at]];
        return at;
    }
}
