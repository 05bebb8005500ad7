using Entente.Claims;

namespace Entente.Map;

/// <summary>How many events, or ties, of one kind stand between two actors. Only what is so is counted.</summary>
/// <param name="Pair">The two, the smaller code first.</param>
/// <param name="Type">What is told.</param>
/// <param name="Sources">By how many independent sources each is told.</param>
/// <param name="IsEnded">True for ties that ended.</param>
/// <param name="Count">How many.</param>
public readonly record struct PairCount(Dyad Pair, ClaimType Type, int Sources, bool IsEnded, int Count)
{
    /// <summary>One event for each pair that it puts in relation; none unless it is actual.</summary>
    public static IEnumerable<PairCount> Of(MapEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.Reality == Reality.Actual ? e.Pairs.Select(p => new PairCount(p, e.Type, e.Sources, false, 1)) : [];
    }

    /// <summary>A tie that holds or held; none for any other.</summary>
    public static IEnumerable<PairCount> Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return tie.Status is TieStatus.Holds or TieStatus.Ended ? [new(new Dyad(tie.Actor, tie.Recipient).Unordered(), tie.Type, tie.Sources, tie.Status == TieStatus.Ended, 1)] : [];
    }
}
