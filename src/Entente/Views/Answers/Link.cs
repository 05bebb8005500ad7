using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>All that is told between two actors, weighed by independent reports.</summary>
internal sealed class Link(Dyad pair)
{
    private const int TypeBits = 8;

    // How many of each type, by its number: a map has tens of thousands of links, and of these most are never shown.
    private readonly int[] _counts = new int[(int)ClaimType.Threat + 1];

    public Dyad Pair { get; } = pair;

    public string Name => $"{Pair.Actor} – {Pair.Recipient}";

    /// <summary>Independent reports of what binds them; a tie counts twice.</summary>
    public int Binding { get; set; }

    /// <summary>Independent reports of what divides them; a tie counts twice.</summary>
    public int Dividing { get; set; }

    /// <summary>How many of each type, by its number.</summary>
    public Span<int> Counts => _counts;

    /// <summary>What was last told of them; only of those that are shown.</summary>
    public PairTold Told { get; set; } = PairTold.Nothing;

    /// <summary>One link a pair, in no particular order.</summary>
    public static List<Link> Of(IEnumerable<PairCount> counts)
    {
        var links = new Dictionary<Dyad, Link>();
        var link = (Link?)null;
        foreach (var told in counts)
        {
            // Counts of a pair mostly follow one another.
            if (link?.Pair != told.Pair && !links.TryGetValue(told.Pair, out link)) links[told.Pair] = link = new(told.Pair);
            link.Add(told);
        }

        return [.. links.Values];
    }

    /// <summary>The most strongly bound first, of those the least divided.</summary>
    public static int ByBinding(Link left, Link right) =>
        left.Binding != right.Binding ? right.Binding.CompareTo(left.Binding)
        : left.Dividing != right.Dividing ? left.Dividing.CompareTo(right.Dividing) : left.Pair.CompareTo(right.Pair);

    /// <summary>The most divided first.</summary>
    public static int ByDividing(Link left, Link right) => left.Dividing != right.Dividing ? right.Dividing.CompareTo(left.Dividing) : left.Pair.CompareTo(right.Pair);

    /// <summary>The kinds of claims on one side with how often each: <c>PARTNER, CONSULT ×3</c>.</summary>
    public string Kinds(bool binds)
    {
        // Ties first, then what is told most often, then by type: one number to order by.
        var order = new List<long>();
        for (var i = 0; i < _counts.Length; i++)
        {
            var type = (ClaimType)i;
            if (_counts[i] > 0 && (binds ? type.Binds() : type.Divides())) order.Add((type.IsTie() ? 0 : 1L << 62) + ((long)(int.MaxValue - _counts[i]) << TypeBits) + i);
        }

        order.Sort();
        return string.Join(", ", order.ConvertAll(o => Kind((int)(o & ((1 << TypeBits) - 1)))));
    }

    private string Kind(int type) => _counts[type] == 1 ? ((ClaimType)type).Label() : $"{((ClaimType)type).Label()} ×{_counts[type]}";

    private void Add(PairCount told)
    {
        _counts[(int)told.Type] += told.Count;
        var weight = told.Count * told.Sources * (told.Type.IsTie() ? 2 : 1);
        if (told.Type.Binds()) Binding += weight;
        if (told.Type.Divides()) Dividing += weight;
    }
}
