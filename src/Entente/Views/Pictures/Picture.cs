using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Pictures;

/// <summary>What is to be seen of a picture; what is left out does not restrict.</summary>
public sealed record PictureFilter
{
    /// <summary>Only what one of these takes part in.</summary>
    public ImmutableArray<ActorCode> Actors { get; init; } = [];

    /// <summary>Only these types.</summary>
    public ImmutableArray<ClaimType> Types { get; init; } = [];

    /// <summary>Only these realities.</summary>
    public ImmutableArray<Reality> Realities { get; init; } = [];

    /// <summary>Only what pulls this way.</summary>
    public Pull? Pull { get; init; }

    /// <summary>Only what may have been in this month or later, counted from the year 0.</summary>
    public int? Since { get; init; }

    /// <summary>Only what may have been in this month or before, counted from the year 0.</summary>
    public int? Until { get; init; }

    /// <summary>True to leave out what no article dates.</summary>
    public bool OnlyDated { get; init; }

    /// <summary>True when it restricts nothing.</summary>
    public bool IsNone => Actors.IsEmpty && Types.IsEmpty && Realities.IsEmpty && Pull is null && Since is null && Until is null && !OnlyDated;

    /// <summary>True when a part may be seen.</summary>
    public bool Holds(StrandPart part) =>
        (Types.IsEmpty || Types.Contains(part.Type)) && !(OnlyDated && part.IsUndated) && !(part.Last < Since) && !(part.First > Until);

    /// <summary>True when some part of a strand may be seen.</summary>
    public bool Holds(Strand strand)
    {
        ArgumentNullException.ThrowIfNull(strand);
        return (Actors.IsEmpty || strand.Has(Actors)) && (Realities.IsEmpty || Realities.Contains(strand.Reality)) && (Pull is null || Pull == strand.Pull);
    }
}

/// <summary>The map as a network to be drawn, and as lists that say the same.</summary>
/// <param name="Strands">The lines, the best attested first.</param>
public sealed record Picture(ImmutableArray<Strand> Strands)
{
    private Network? _network;

    /// <summary>Who stands together and who is central. Every strand counts, by what types weigh; what is not so counts for nothing but a link.</summary>
    public Network Network
    {
        get => _network ??= Network.Of([.. Edges()]);
        init => _network = value;
    }

    /// <summary>Sums up what is told. The order does not matter.</summary>
    public static Picture Of(IEnumerable<Stretch> stretches)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        var sums = new StrandSums();
        foreach (var stretch in stretches) sums.Add(stretch);
        return new([.. sums.Strands().Order(Strand.BestAttestedFirst)]);
    }

    /// <summary>This picture with some pairs drawn anew.</summary>
    /// <param name="pairs">Which, the smaller code first.</param>
    /// <param name="stretches">All that is told of those pairs now, and of no other.</param>
    public Picture With(IReadOnlySet<Dyad> pairs, IEnumerable<Stretch> stretches)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count == 0) return this;
        return new([.. Strands.Where(s => !pairs.Contains(new(s.One, s.Other))).Concat(Of(stretches).Strands).Order(Strand.BestAttestedFirst)]);
    }

    /// <summary>What a filter leaves of it.</summary>
    public Picture Within(PictureFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.IsNone) return this;
        return new(
        [
            .. Strands.Where(filter.Holds)
                .Select(s => new Strand(s.One, s.Other, s.Pull, s.Reality, [.. s.Parts.Where(filter.Holds)]) { Told = s.Told })
                .Where(s => !s.Parts.IsEmpty).Order(Strand.BestAttestedFirst),
        ]);
    }

    private IEnumerable<NetworkEdge> Edges()
    {
        foreach (var pair in Strands.GroupBy(s => (s.One, s.Other)).OrderBy(p => p.Key))
        {
            double bond = 0, strain = 0;
            foreach (var strand in pair.Where(s => s.Reality == Reality.Actual).OrderBy(s => s.Pull))
            {
                var weight = strand.Parts.Sum(Weight);
                if (strand.Pull == Pull.Divides) strain += weight;
                else bond += weight;
            }

            // A pair of which only plans are told is a link all the same, and the lightest.
            yield return new(pair.Key.One, pair.Key.Other, Math.Round(Math.Max(bond, strain > 0 ? 0 : 0.1), 6), Math.Round(strain, 6));
        }
    }

    // Ten reports are not ten times as much as one; what has ended weighs half.
    private static double Weight(StrandPart part) =>
        Math.Abs(Weights.Of(part.Type)) * part.Count * (1 + Math.Log2(Math.Max(1, (double)part.Reports / part.Count))) / (part.IsEnded ? 2 : 1);
}
