using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Time;

namespace Entente.Views.Answers;

/// <summary>Claims of several articles that say one thing: an event, or a tie while it holds.</summary>
/// <param name="Type">What is said.</param>
/// <param name="Actors">Who does it; for what is mutual and names no recipients, all who take part.</param>
/// <param name="Recipients">To whom.</param>
/// <param name="Reality">Whether it is so.</param>
/// <param name="Sightings">The claims, the earliest published first.</param>
public sealed record Happening(ClaimType Type, ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients, Reality Reality, ImmutableArray<Sighting> Sightings)
{
    /// <summary>A finer kind, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>When, the most precise that any claim says, or null.</summary>
    public Edtf? Time { get; init; }

    /// <summary>The agreement it is about, or null.</summary>
    public string? Instrument { get; init; }

    /// <summary>True when others of its claims' articles say the opposite.</summary>
    public bool IsContested { get; init; }

    /// <summary>How many independent sources say it: groups of near-copies count once.</summary>
    public int Sources => Sightings.Select(s => s.Echo).Distinct(StringComparer.Ordinal).Count();

    /// <summary>When it is or was told of: its own time, or the first publication.</summary>
    public Edtf? When => Time ?? Sightings[0].Published;

    /// <summary>When it was last told of, or null.</summary>
    public Edtf? LastTold => Sightings[^1].Published;
}
