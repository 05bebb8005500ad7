using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Time;

namespace Entente.Map;

/// <summary>One event, counted once over all articles that tell of it.</summary>
/// <param name="Id">From what it is (type, sides, reality, when), so that the same articles give the same id in any order.</param>
/// <param name="Type">What happened; never a tie.</param>
/// <param name="Actors">Who did it, as the clearest of its claims places them.</param>
/// <param name="Recipients">To whom; may be empty.</param>
/// <param name="Reality">Whether it is so; claims of different reality are never one event.</param>
/// <param name="Claims">The claims that tell of it, the clearest first.</param>
/// <param name="Articles">How many articles tell of it, copies counted.</param>
/// <param name="Sources">How many independent sources tell of it: groups of near-copies count once.</param>
public sealed record MapEvent(
    string Id, ClaimType Type, ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients, Reality Reality,
    ImmutableArray<string> Claims, int Articles, int Sources)
{
    /// <summary>When, in the finest form that a claim gives, or null when none says.</summary>
    public Edtf? When { get; init; }

    /// <summary>The day of the first report, or null when no article has a date.</summary>
    public DateOnly? FirstReported { get; init; }

    /// <summary>The day of the last report, or null when no article has a date.</summary>
    public DateOnly? LastReported { get; init; }

    /// <summary>
    /// The day to sort and filter by: the last day that it can have happened, which is no later than the first report of what is
    /// told as done; else the first report; null when nothing is known.
    /// </summary>
    public DateOnly? Day => (When?.Latest ?? When?.Earliest) is not { } last ? FirstReported
        : Reality is Reality.Actual or Reality.Negated && FirstReported < last && When?.Earliest <= FirstReported ? FirstReported : last;

    /// <summary>The pairs that it puts in relation, the smaller code first, each once.</summary>
    public IEnumerable<Dyad> Pairs => Dyad.Of(Type, Actors, Recipients).Select(p => p.Unordered()).Distinct();

    /// <summary>A finer kind of the type, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>Where, as the clearest claim with a place writes it, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The agreement it is about, or null.</summary>
    public string? Instrument { get; init; }

    /// <summary>Whose words carry it, by code; empty when only articles tell it in their own voice.</summary>
    public ImmutableArray<ActorCode> Speakers { get; init; } = [];

    /// <summary>True when an article tells it in its own voice; false when all is somebody's word.</summary>
    public bool IsStated { get; init; }

    /// <summary>Ids of events that say the opposite of the same time; both stand.</summary>
    public ImmutableArray<string> Contradicts { get; init; } = [];
}
