namespace Entente.Store;

/// <summary>What a judgement can be, as the map writes it.</summary>
public static class JudgementKinds
{
    /// <summary>A claim is right.</summary>
    public const string Accept = "accept";

    /// <summary>A claim is wrong, and counts no more.</summary>
    public const string Reject = "reject";

    /// <summary>A field of a claim should be otherwise.</summary>
    public const string Correct = "correct";

    /// <summary>An article, given by its id, was withdrawn by who published it: it stays in the map, and nothing in it counts.</summary>
    public const string Retract = "retract";

    /// <summary>Two events, given by a claim of each, are one.</summary>
    public const string SameEvent = "same-event";

    /// <summary>Two events, given by a claim of each, are not one.</summary>
    public const string NotSameEvent = "not-same-event";

    /// <summary>Two names are of one person.</summary>
    public const string SamePerson = "same-person";

    /// <summary>Two names are of two persons.</summary>
    public const string NotSamePerson = "not-same-person";

    /// <summary>Two agreements, given by a name's key or by a claim or record of each, are one.</summary>
    public const string SameAgreement = "same-agreement";

    /// <summary>Two agreements, so given, are not one.</summary>
    public const string NotSameAgreement = "not-same-agreement";

    /// <summary>Two things of a kind (event, person or agreement) are one.</summary>
    public static string Same(string kind) => $"same-{kind}";

    /// <summary>Two things of a kind are not one.</summary>
    public static string NotSame(string kind) => $"not-same-{kind}";
}
