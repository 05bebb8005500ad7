using System.Collections.Immutable;
using Entente.Actors;

namespace Entente.Claims.Coding;

/// <summary>Remembers who last accused, asked or threatened whom in an article, so that 'Nga bác bỏ' finds whom it answers.</summary>
internal sealed class Quarrels
{
    private readonly Dictionary<ActorCode, ImmutableArray<ActorCode>> _against = [];

    /// <summary>Remembers a claim, if it is one that may be answered.</summary>
    public void Note(Claim claim)
    {
        if (claim.Type is not (ClaimType.Accuse or ClaimType.Request or ClaimType.Threaten)) return;
        foreach (var recipient in claim.Recipients) _against[recipient] = claim.Actors;
    }

    /// <summary>Who last said something against an actor; empty when nobody did.</summary>
    public ImmutableArray<ActorCode> Against(ActorCode actor) => _against.GetValueOrDefault(actor, []);
}
