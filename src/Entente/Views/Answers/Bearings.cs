using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>Which way a claim pulls two actors.</summary>
public static class Bearings
{
    /// <summary>True for what binds: meetings, agreements, help, partnership. A negated claim binds nobody.</summary>
    public static bool Binds(this ClaimType type) => type is
        ClaimType.Agree or ClaimType.Consult or ClaimType.Support or ClaimType.Concede or ClaimType.Cooperate or ClaimType.Aid
        or ClaimType.Member or ClaimType.Partner or ClaimType.Ally;

    /// <summary>True for what divides: criticism, threats, force, disputes.</summary>
    public static bool Divides(this ClaimType type) => type is
        ClaimType.Accuse or ClaimType.Reject or ClaimType.Threaten or ClaimType.Protest or ClaimType.Sanction or ClaimType.Mobilize
        or ClaimType.Coerce or ClaimType.Assault or ClaimType.Dispute or ClaimType.Threat;

    /// <summary>Which way it pulls, in a word: <c>binds</c>, <c>divides</c>, or <c>neither</c>.</summary>
    public static string Bearing(this ClaimType type) => type.Binds() ? "binds" : type.Divides() ? "divides" : "neither";
}
