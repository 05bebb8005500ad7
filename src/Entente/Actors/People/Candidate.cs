using Entente.Language;

namespace Entente.Actors.People;

/// <summary>How sure it is that a run of capitals names a person.</summary>
internal enum Certainty : byte
{
    /// <summary>Only if another mention in the article shows the same name.</summary>
    Linked,

    /// <summary>By itself.</summary>
    Sure,
}

/// <summary>A run of words that may name a person, with what stands around it.</summary>
internal sealed class Candidate
{
    public required int First { get; set; }

    public required int End { get; set; }

    public required int NameFirst { get; init; }

    public required int NameEnd { get; init; }

    public required Certainty Certainty { get; set; }

    /// <summary>The entry of a known person, or null.</summary>
    public Entry? Known { get; init; }

    /// <summary>True when the known person's entry covers the whole name.</summary>
    public bool IsKnownWhole { get; init; }

    /// <summary>True when a form of address stands before it ('ông').</summary>
    public bool IsAddressed { get; init; }

    /// <summary>The title's entry, and the tokens of the role as printed.</summary>
    public Entry? Title { get; set; }

    public int RoleFirst { get; set; } = -1;

    public int RoleEnd { get; set; } = -1;

    /// <summary>The actor that its own dress or apposition gives, and how much that weighs.</summary>
    public ActorCode Actor { get; set; }

    public int Weight { get; set; }

    /// <summary>The candidate whose actor this one's role points to ('phụ tá của Putin'), or null.</summary>
    public Candidate? Owner { get; set; }

    /// <summary>The name that this one is joined to ('A, B và C'), or null.</summary>
    public Candidate? Neighbour { get; init; }

    /// <summary>The parts of the name as numbers; set when names are compared.</summary>
    public int[] Parts { get; set; } = [];

    /// <summary>Whom it turned out to name, or null.</summary>
    public Portrait? Portrait { get; set; }
}
