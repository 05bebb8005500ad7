using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Views.Pictures;

/// <summary>How often a type is told of two actors.</summary>
/// <param name="Type">What is told.</param>
/// <param name="Count">How many events, or times that a tie held.</param>
public readonly record struct TypeCount(ClaimType Type, int Count);

/// <summary>How much of one reality is told of two actors.</summary>
/// <param name="Reality">Whether it is so.</param>
/// <param name="Count">How many events, or times that a tie held.</param>
public readonly record struct RealityCount(Reality Reality, int Count);

/// <summary>A pair of a picture as a line of a list.</summary>
/// <param name="One">The actor whose code comes first.</param>
/// <param name="Other">The other.</param>
/// <param name="Binds">What is so and binds them, ties first, then the most frequent.</param>
/// <param name="Divides">What is so and divides them, likewise.</param>
/// <param name="Realities">How much is so, planned, possible, denied; of whatever pull.</param>
/// <param name="Reports">How many independent reports tell of all that.</param>
/// <param name="Told">The last day on which any of it was told, or null.</param>
public sealed record PairLine(
    ActorCode One, ActorCode Other, ImmutableArray<TypeCount> Binds, ImmutableArray<TypeCount> Divides, ImmutableArray<RealityCount> Realities, int Reports, DateOnly? Told)
{
    /// <summary>The pairs of some strands, the best attested first.</summary>
    public static ImmutableArray<PairLine> Of(IEnumerable<Strand> strands) =>
    [
        .. strands.GroupBy(s => (s.One, s.Other)).Select(g => Of([.. g]))
            .OrderByDescending(l => l.Reports).ThenBy(l => l.One).ThenBy(l => l.Other),
    ];

    private static PairLine Of(List<Strand> strands) => new(
        strands[0].One, strands[0].Other,
        Counts(strands.Where(s => s is { Reality: Reality.Actual, Pull: Pull.Binds })),
        Counts(strands.Where(s => s is { Reality: Reality.Actual, Pull: Pull.Divides })),
        [.. strands.GroupBy(s => s.Reality).OrderBy(g => g.Key).Select(g => new RealityCount(g.Key, g.Sum(s => s.Count)))],
        strands.Sum(s => s.Reports), strands.Max(s => s.Told));

    private static ImmutableArray<TypeCount> Counts(IEnumerable<Strand> strands) =>
    [
        .. strands.SelectMany(s => s.Parts).GroupBy(p => p.Type).Select(g => new TypeCount(g.Key, g.Sum(p => p.Count)))
            .OrderByDescending(c => c.Type.IsTie()).ThenByDescending(c => c.Count).ThenBy(c => c.Type),
    ];
}
