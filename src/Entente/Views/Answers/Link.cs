using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>All that is told between two actors, weighed by independent reports.</summary>
internal sealed class Link(Dyad pair)
{
    private readonly SortedDictionary<ClaimType, int> _counts = [];

    public Dyad Pair { get; } = pair;

    public string Name => $"{Pair.Actor} – {Pair.Recipient}";

    /// <summary>Independent reports of what binds them; a tie counts twice.</summary>
    public int Binding { get; private set; }

    /// <summary>Independent reports of what divides them; a tie counts twice.</summary>
    public int Dividing { get; private set; }

    /// <summary>One link a pair, in the order of codes.</summary>
    public static IReadOnlyList<Link> Of(IEnumerable<PairCount> counts)
    {
        var links = new Dictionary<Dyad, Link>();
        foreach (var told in counts)
        {
            if (!links.TryGetValue(told.Pair, out var link)) links[told.Pair] = link = new(told.Pair);
            link.Add(told);
        }

        return [.. links.Values.OrderBy(l => l.Pair)];
    }

    /// <summary>The kinds of claims on one side with how often each: <c>PARTNER, CONSULT ×3</c>.</summary>
    public string Kinds(bool binds) =>
        string.Join(", ", _counts.Where(c => binds ? c.Key.Binds() : c.Key.Divides()).OrderByDescending(c => c.Key.IsTie()).ThenByDescending(c => c.Value).ThenBy(c => c.Key)
            .Select(c => c.Value == 1 ? c.Key.Label() : $"{c.Key.Label()} ×{c.Value}"));

    private void Add(PairCount told)
    {
        _counts[told.Type] = _counts.GetValueOrDefault(told.Type) + told.Count;
        var weight = told.Count * told.Sources * (told.Type.IsTie() ? 2 : 1);
        if (told.Type.Binds()) Binding += weight;
        if (told.Type.Divides()) Dividing += weight;
    }
}
