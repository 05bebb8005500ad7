using System.Collections.Immutable;
using Entente.Actors;
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

    /// <summary>Every pair that a claim relates: actors with recipients, or all with all where it is mutual and names no recipient.</summary>
    public static IEnumerable<(ActorCode, ActorCode)> Pairs(ClaimType type, ImmutableArray<ActorCode> actors, ImmutableArray<ActorCode> recipients)
    {
        if (!recipients.IsEmpty)
        {
            foreach (var actor in actors)
            {
                foreach (var recipient in recipients)
                    if (actor != recipient) yield return (actor, recipient);
            }
        }
        else if (type.IsMutual())
        {
            for (var i = 0; i < actors.Length; i++)
            {
                for (var j = i + 1; j < actors.Length; j++)
                    if (actors[i] != actors[j]) yield return (actors[i], actors[j]);
            }
        }
    }
}
