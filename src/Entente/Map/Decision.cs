using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Whether what was asked has been answered.</summary>
public enum DecisionStatus : byte
{
    /// <summary>No article tells of an answer.</summary>
    Open,

    /// <summary>Whoever was asked agreed, or did it.</summary>
    Accepted,

    /// <summary>Whoever was asked refused.</summary>
    Declined,
}

/// <summary>For or against, as far as a claim shows.</summary>
public enum Stance : byte
{
    /// <summary>Says something of it and takes no side that the map can tell.</summary>
    Neutral,

    /// <summary>Backs it.</summary>
    For,

    /// <summary>Opposes it, warns or acts against it.</summary>
    Against,
}

/// <summary>Where another stands towards a decision.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Stance">For or against.</param>
/// <param name="Claims">The claims that show it.</param>
public sealed record Position(ActorCode Actor, Stance Stance, ImmutableArray<string> Claims);

/// <summary>What another has answered who was asked the same, or who answers it beside.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Status">Whether it answered, and how.</param>
/// <param name="Claims">The claims that tell it; of who has not answered those that say so.</param>
public sealed record OtherAnswer(ActorCode Actor, DecisionStatus Status, ImmutableArray<string> Claims);

/// <summary>Something that one actor was invited to, asked or offered by another.</summary>
/// <param name="Id">From who asks whom for what, and since when.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Asked">Who has to decide.</param>
/// <param name="Type">How it was asked: CONSULT for an invitation, REQUEST, AGREE for a proposal, MEMBER where membership is sought.</param>
/// <param name="Status">Whether it is answered.</param>
/// <param name="Claims">The claims that say it was asked, the first report first.</param>
/// <param name="Answers">The claims that answer it; while it is open, those that say that there is no answer yet.</param>
/// <param name="Positions">Where others stand, by code.</param>
public sealed record Decision(
    string Id, ActorCode Asker, ActorCode Asked, ClaimType Type, DecisionStatus Status,
    ImmutableArray<string> Claims, ImmutableArray<string> Answers, ImmutableArray<Position> Positions)
{
    /// <summary>Since when it is asked, or null when no claim or article has a date.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>When it was last told that it is asked, or null.</summary>
    public DateOnly? LastAsked { get; init; }

    /// <summary>What others have answered who were asked the same, by code.</summary>
    public ImmutableArray<OtherAnswer> Others { get; init; } = [];

    /// <summary>How many independent sources tell that it was asked.</summary>
    public int Sources { get; init; }
}
