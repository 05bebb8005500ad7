using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>What <see cref="MapQuestion"/> tells of all pairs, summed up: the strongest links and the most divided, who stands together and who is central.</summary>
/// <remarks>A map in a database keeps it (<see cref="MapSumsRecord"/>), for adding up all pairs of a large one takes longer than all else of the answer.</remarks>
public sealed class MapSums
{
    internal MapSums(Page<Link> strongest, Page<Link> opposed, Network network) => (Strongest, Opposed, Network) = (strongest, opposed, network);

    /// <summary>Who is bound most, the first of all.</summary>
    internal Page<Link> Strongest { get; }

    /// <summary>Who is divided most, the first of all that are.</summary>
    internal Page<Link> Opposed { get; }

    /// <summary>Who stands together and who is central; its edges are not kept.</summary>
    internal Network Network { get; }

    /// <summary>Sums up what is told between pairs.</summary>
    /// <param name="counts">All of it; in any order.</param>
    /// <param name="most">How many links of either kind are wanted.</param>
    /// <param name="told">What was last told of pairs.</param>
    public static MapSums Of(IReadOnlyCollection<PairCount> counts, int most, Func<IReadOnlyCollection<Dyad>, IReadOnlyDictionary<Dyad, PairTold>> told)
    {
        ArgumentNullException.ThrowIfNull(told);

        // Who is central needs no more of the map, and is found out while the rest is fetched.
        var weighed = Task.Run(() => Network.Of(counts));
        var links = Link.Of(counts);
        var strongest = First(links, Link.ByBinding, most);
        var opposed = First(links.FindAll(l => l.Dividing > 0), Link.ByDividing, most);
        var last = told([.. strongest.First.Concat(opposed.First).Select(l => l.Pair).Distinct()]);
        foreach (var link in strongest.First.Concat(opposed.First)) link.Told = last[link.Pair];
        return new(strongest, opposed, weighed.GetAwaiter().GetResult());
    }

    /// <summary>What was last told of two, or null when these sums do not know.</summary>
    public PairTold? ToldOf(Dyad pair)
    {
        foreach (var page in new[] { Strongest, Opposed })
            foreach (var link in page.First)
                if (link.Pair == pair) return link.Told;
        return null;
    }

    /// <summary>The same with no more than so many links of either kind.</summary>
    public MapSums Cut(int most) => most >= Math.Max(Strongest.First.Length, Opposed.First.Length) ? this : new(Cut(Strongest, most), Cut(Opposed, most), Network);

    private static Page<Link> First(List<Link> links, Comparison<Link> order, int most)
    {
        links.Sort(order);
        return new([.. links.Take(most)], links.Count);
    }

    private static Page<Link> Cut(Page<Link> page, int most) => new([.. page.First.Take(most)], page.Total);
}
