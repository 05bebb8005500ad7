using System.Collections.Immutable;
using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>What was last told of two actors.</summary>
/// <param name="Last">When anything that is so was last told of them, or null.</param>
/// <param name="Binding">A claim of each of the latest things that bind them, the latest first.</param>
/// <param name="Dividing">The same of what divides them.</param>
public sealed record PairTold(DateOnly? Last, ImmutableArray<string> Binding, ImmutableArray<string> Dividing)
{
    /// <summary>How many claims of each are wanted.</summary>
    public const int Few = 6;

    /// <summary>What is known of two of whom nothing is told.</summary>
    public static PairTold Nothing { get; } = new(null, [], []);

    /// <summary>From all that is told of the two, or from the latest <see cref="Few"/> of each side.</summary>
    public static PairTold Of(IEnumerable<Happening> happenings)
    {
        var so = happenings.Where(h => h.Reality == Reality.Actual).DistinctBy(h => h.Id).ToList();
        return new(so.Max(h => h.LastTold), Claims(so.FindAll(h => h.Type.Binds())), Claims(so.FindAll(h => h.Type.Divides())));
    }

    private static ImmutableArray<string> Claims(IEnumerable<Happening> happenings) => [.. Telling.Latest(happenings).Take(Few).Select(h => h.Claims[0])];
}
