using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>All that is told between two actors, weighed by independent reports.</summary>
internal sealed class Link(Dyad pair)
{
    private readonly List<(ClaimType Type, int Count)> _counts = [];

    public Dyad Pair { get; } = pair;

    public string Name => $"{Pair.Actor} – {Pair.Recipient}";

    /// <summary>Independent reports of what binds them; a tie counts twice.</summary>
    public int Binding { get; private set; }

    /// <summary>Independent reports of what divides them; a tie counts twice.</summary>
    public int Dividing { get; private set; }

    /// <summary>One link a pair, in no particular order.</summary>
    public static IReadOnlyCollection<Link> Of(IEnumerable<PairCount> counts)
    {
        var links = new Dictionary<Dyad, Link>();
        foreach (var told in counts)
        {
            if (!links.TryGetValue(told.Pair, out var link)) links[told.Pair] = link = new(told.Pair);
            link.Add(told);
        }

        return links.Values;
    }

    /// <summary>The kinds of claims on one side with how often each: <c>PARTNER, CONSULT ×3</c>.</summary>
    public string Kinds(bool binds) =>
        string.Join(", ", _counts.Where(c => binds ? c.Type.Binds() : c.Type.Divides()).GroupBy(c => c.Type, c => c.Count).Select(t => (Type: t.Key, Count: t.Sum()))
            .OrderByDescending(c => c.Type.IsTie()).ThenByDescending(c => c.Count).ThenBy(c => c.Type)
            .Select(c => c.Count == 1 ? c.Type.Label() : $"{c.Type.Label()} ×{c.Count}"));

    private void Add(PairCount told)
    {
        _counts.Add((told.Type, told.Count));
        var weight = told.Count * told.Sources * (told.Type.IsTie() ? 2 : 1);
        if (told.Type.Binds()) Binding += weight;
        if (told.Type.Divides()) Dividing += weight;
    }
}
