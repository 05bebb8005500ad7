namespace Entente.Claims;

/// <summary>What a claim says: PLOVER's sixteen events, then the five ties.</summary>
public enum ClaimType : byte
{
#pragma warning disable CS1591 // Each is described once, in ontology/claim-types.txt.
    Agree,
    Consult,
    Support,
    Concede,
    Cooperate,
    Aid,
    Retreat,
    Request,
    Accuse,
    Reject,
    Threaten,
    Protest,
    Sanction,
    Mobilize,
    Coerce,
    Assault,
    Member,
    Partner,
    Ally,
    Dispute,
    Threat,
#pragma warning restore CS1591
}

/// <summary>Whether what a claim says is so.</summary>
public enum Reality : byte
{
    /// <summary>Happened, is happening, or holds.</summary>
    Actual,

    /// <summary>Announced, scheduled, intended or invited.</summary>
    Planned,

    /// <summary>Possible, conditional, feared, or proposed by others.</summary>
    Hypothetical,

    /// <summary>Did not happen, does not hold, or is denied.</summary>
    Negated,
}

/// <summary>Facts about claim types.</summary>
public static class ClaimTypes
{
    /// <summary>True where the order of the actors does not matter.</summary>
    public static bool IsMutual(this ClaimType type) => type is
        ClaimType.Consult or ClaimType.Cooperate or ClaimType.Agree or ClaimType.Partner or ClaimType.Ally or ClaimType.Dispute;

    /// <summary>True for what is done by saying it, so that meaning to say it is saying it.</summary>
    public static bool IsVerbal(this ClaimType type) => type is
        ClaimType.Support or ClaimType.Request or ClaimType.Accuse or ClaimType.Reject or ClaimType.Threaten;

    /// <summary>True for a tie, false for an event.</summary>
    public static bool IsTie(this ClaimType type) => type >= ClaimType.Member;

    /// <summary>The type that a word names, in whatever case; null for a word that names none.</summary>
    public static ClaimType? Named(string word) => Enum.TryParse<ClaimType>(word, ignoreCase: true, out var type) ? type : null;

    /// <summary>As the records write it: in capitals.</summary>
    public static string Label(this ClaimType type) => type.ToString().ToUpperInvariant();
}
