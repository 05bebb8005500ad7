using System.Collections.Immutable;
using Entente.Actors;

namespace Entente.Claims.Coding;

/// <summary>
/// Remembers what an article has told so far, for words that leave out whom they mean: who last accused, asked or threatened
/// whom ('Nga bác bỏ'), who fights whom ('cuộc tấn công của Nga'), and what was done last ('Nga lên án động thái này').
/// </summary>
internal sealed class Quarrels
{
    private const int DeedReach = 600;

    private readonly Dictionary<ActorCode, ImmutableArray<ActorCode>> _against = [];
    private readonly Dictionary<ActorCode, ImmutableArray<ActorCode>> _foes = [];
    private readonly List<Claim> _deeds = [];

    /// <summary>The two sides that the article last said to be fighting; empty when it named none.</summary>
    public (ImmutableArray<ActorCode> One, ImmutableArray<ActorCode> Other) Fighters { get; private set; } = ([], []);

    /// <summary>Remembers a claim.</summary>
    public void Note(Claim claim)
    {
        if (claim.Type is ClaimType.Accuse or ClaimType.Request or ClaimType.Threaten)
            foreach (var recipient in claim.Recipients) _against[recipient] = claim.Actors;
        if (claim.Type is ClaimType.Assault or ClaimType.Dispute) NoteFight(claim);
        if (!claim.Type.IsTie()) _deeds.Add(claim);
    }

    /// <summary>Who last said something against an actor; empty when nobody did.</summary>
    public ImmutableArray<ActorCode> Against(ActorCode actor) => _against.GetValueOrDefault(actor, []);

    /// <summary>Whom an actor was last said to be fighting; empty when it fights nobody.</summary>
    public ImmutableArray<ActorCode> FoesOf(ActorCode actor) => _foes.GetValueOrDefault(actor, []);

    /// <summary>Who did what was told last before a place in the source, by others than <paramref name="besides"/>; empty when it is long ago.</summary>
    public ImmutableArray<ActorCode> Doers(int before, ImmutableArray<ActorCode> besides)
    {
        for (var i = _deeds.Count - 1; i >= 0 && before - _deeds[i].Evidence.End < DeedReach; i--)
        {
            var doers = _deeds[i].Type.IsMutual() ? _deeds[i].Actors.AddRange(_deeds[i].Recipients) : _deeds[i].Actors;
            if (_deeds[i].Evidence.End <= before && !doers.Any(besides.Contains)) return doers;
        }

        return [];
    }

    private void NoteFight(Claim claim)
    {
        var (one, other) = claim.Recipients.IsEmpty && claim.Actors is [var a, var b] ? ([a], [b]) : (claim.Actors, claim.Recipients);
        if (one.IsEmpty || other.IsEmpty || claim.Reality == Reality.Hypothetical) return;
        foreach (var actor in one) _foes[actor] = other;
        foreach (var actor in other) _foes[actor] = one;
        Fighters = (one, other);
    }
}
