using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Actors;

/// <summary>How a mention names its actors.</summary>
public enum MentionKind : byte
{
    /// <summary>By an actor's name, alone or behind an office ('Bộ Quốc phòng Nga').</summary>
    Actor,

    /// <summary>By a person who stands for the actor.</summary>
    Person,

    /// <summary>By a pronoun or a description that points back ('nước này', 'hai bên').</summary>
    Reference,

    /// <summary>By its lands, waters or people rather than as one who acts ('lãnh thổ Nga').</summary>
    Place,

    /// <summary>By a news outlet or an institution of study, which speaks but does not act.</summary>
    Outlet,
}

/// <summary>A stretch of a sentence that stands for one actor or several.</summary>
/// <param name="First">First token.</param>
/// <param name="End">First token behind it.</param>
/// <param name="Kind">How it names them.</param>
/// <param name="Actors">The actors it stands for; empty when a reference was not resolved.</param>
public sealed record Mention(int First, int End, MentionKind Kind, ImmutableArray<ActorCode> Actors)
{
    /// <summary>The person, when it is one.</summary>
    public Person? Person { get; init; }

    /// <summary>The office, place or pronoun entry that heads it, or null for a bare name.</summary>
    public Entry? Head { get; init; }

    /// <summary>First token of the name itself, behind its dress.</summary>
    public int NameFirst { get; init; } = First;

    /// <summary>What a reference was resolved by, for explanations; null for a name.</summary>
    public string? ResolvedBy { get; init; }

    /// <summary>For partners or guests: the organisation whose they are ('những nước tham gia'); otherwise null.</summary>
    public ActorCode? Host { get; init; }

    /// <summary>For a group whose members the article lists: the group, whose members the actors then are; otherwise null.</summary>
    public ActorCode? Group { get; init; }

    /// <summary>True for an outlet that speaks for its state ('KCNA').</summary>
    public bool IsOrgan { get; init; }

    /// <summary>True for an institution of study, which has views of its own and binds no state ('SIPRI').</summary>
    public bool IsInstitute { get; init; }

    /// <summary>The mention with those of one behind it, as one list.</summary>
    internal Mention Joined(Mention behind) => this with { End = behind.End, Actors = [.. Actors.Union(behind.Actors)] };

    /// <summary>True for a description inside a quotation that stands for whoever speaks ('chúng tôi').</summary>
    public bool IsSpeaker => Kind == MentionKind.Reference && Head?.Tag == "speaker";

    /// <summary>True when it can do or receive something.</summary>
    public bool CanAct => Kind is MentionKind.Actor or MentionKind.Person or MentionKind.Reference;
}

/// <summary>A person whom an article names.</summary>
/// <param name="Name">The fullest form that the article prints.</param>
/// <param name="Actor">The actor the person stands for.</param>
/// <param name="Role">The role the article gives, or null.</param>
public sealed record Person(string Name, ActorCode Actor, string? Role)
{
    /// <summary>True for one who speaks for nobody but himself ('nhà phân tích X'), and never acts for the actor.</summary>
    public bool IsExpert { get; init; }

    /// <summary>Tokens of the first mention of the full name, from first to before end.</summary>
    public (int First, int End) At { get; init; }
}
