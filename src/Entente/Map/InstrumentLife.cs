using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Time;

namespace Entente.Map;

/// <summary>A step in the life of an agreement.</summary>
/// <param name="Status">What it reached.</param>
/// <param name="When">When, as finely as a claim says, or null.</param>
/// <param name="Reported">The first report of it, or null when no article has a date.</param>
/// <param name="Claims">The claims or records that say so.</param>
/// <param name="Sources">How many independent sources say so.</param>
/// <param name="IsDenied">True when they say that the step was not taken; it then does not count for the status.</param>
public sealed record InstrumentStep(
    InstrumentStatus Status, Edtf? When, DateOnly? Reported, ImmutableArray<string> Claims, int Sources, bool IsDenied)
{
    /// <summary>The day to order steps by, or null.</summary>
    public DateOnly? Day => When?.Earliest ?? When?.Latest ?? Reported;
}

/// <summary>An agreement over all articles that name it.</summary>
/// <param name="Id">From name and, where the name alone says too little, parties.</param>
/// <param name="Name">As most articles write it.</param>
/// <param name="Parties">Whom it binds, by code.</param>
/// <param name="Status">The last step that is not denied.</param>
/// <param name="Steps">Its life, in order of time; each step once.</param>
/// <param name="Sources">How many independent sources name it.</param>
public sealed record InstrumentLife(
    string Id, string Name, ImmutableArray<ActorCode> Parties, InstrumentStatus Status, ImmutableArray<InstrumentStep> Steps, int Sources)
{
    /// <summary>Other ways in which articles write the name.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>True when a step is both claimed and denied.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>The last step that was taken; null when all are denied.</summary>
    public InstrumentStep? LastStep => Steps.LastOrDefault(s => !s.IsDenied);

    /// <summary>The status on a day: the last step that is not denied and not later; null when there is none yet.</summary>
    public InstrumentStatus? StatusOn(DateOnly day) =>
        Steps.LastOrDefault(s => !s.IsDenied && (s.Day is not { } at || at <= day))?.Status;
}
