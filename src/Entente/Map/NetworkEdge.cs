using Entente.Actors;
using Entente.Claims;

namespace Entente.Map;

/// <summary>What stands between two actors, summed up over types.</summary>
/// <param name="Left">The actor whose code comes first.</param>
/// <param name="Right">The other.</param>
/// <param name="Bond">How strongly they are bound: ties and deeds that join, weighed by kind and independent sources.</param>
/// <param name="Strain">How strongly they are at odds, weighed likewise.</param>
public sealed record NetworkEdge(ActorCode Left, ActorCode Right, double Bond, double Strain)
{
    /// <summary>How many ties stand between them.</summary>
    public int Ties { get; init; }

    /// <summary>How many events are between them.</summary>
    public int Events { get; init; }

    /// <summary>The first day that anything is known of, or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day that anything is known of, or null.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Bond and strain together.</summary>
    public double Weight => Bond + Strain;
}

/// <summary>How much a type binds or strains.</summary>
public static class Weights
{
    /// <summary>Positive for what joins, negative for what parts, with standing ties above deeds and deeds above words.</summary>
    public static double Of(ClaimType type) => type switch
    {
        ClaimType.Ally => 8,
        ClaimType.Member => 6,
        ClaimType.Partner => 5,
        ClaimType.Agree or ClaimType.Aid or ClaimType.Cooperate => 3,
        ClaimType.Consult or ClaimType.Support or ClaimType.Concede or ClaimType.Retreat => 1,
        ClaimType.Request => 0.5,
        ClaimType.Accuse or ClaimType.Reject or ClaimType.Protest => -1,
        ClaimType.Threaten or ClaimType.Sanction or ClaimType.Mobilize or ClaimType.Threat => -3,
        ClaimType.Coerce => -4,
        ClaimType.Dispute => -5,
        _ => -8,
    };
}
