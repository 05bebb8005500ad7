using System.Collections.Immutable;
using Entente.Actors;
using Entente.Language;

namespace Entente.Claims.Coding;

/// <summary>
/// Remembers what an article has told so far, for words that leave out whom they mean: who last accused, asked or threatened
/// whom ('Nga bác bỏ'), who fights whom ('cuộc tấn công của Nga'), who was met or is at odds with whom, and what was done last
/// ('Nga lên án động thái này').
/// </summary>
internal sealed class Memory
{
    // How far back each looks, in UTF-16 units of the source: a paragraph or two.
    private const int DeedReach = 600;
    private const int DoerReach = 1500;
    private const int SeriesReach = 600;
    private const int MetReach = 150;
    private const int RivalReach = 800;

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

    /// <summary>Whom <paramref name="actors"/> were said to meet shortly before a place in the source; empty when nobody.</summary>
    public ImmutableArray<ActorCode> MetBy(ImmutableArray<ActorCode> actors, int before)
    {
        for (var i = _deeds.Count - 1; i >= 0 && before - _deeds[i].Evidence.End < MetReach; i--)
            if (_deeds[i] is { Type: ClaimType.Consult, Recipients.IsEmpty: false } met && met.Actors.SequenceEqual(actors)) return met.Recipients;
        return [];
    }

    /// <summary>To whom others than <paramref name="actors"/> were told to do a thing of <paramref name="type"/> shortly before a place in the source; empty when to nobody.</summary>
    public ImmutableArray<ActorCode> Series(ClaimType type, ImmutableArray<ActorCode> actors, int before)
    {
        for (var i = _deeds.Count - 1; i >= 0 && before - _deeds[i].Evidence.End < SeriesReach; i--)
            if (_deeds[i] is { Recipients.IsEmpty: false } deed && deed.Type == type && !deed.Recipients.Any(actors.Contains)) return deed.Recipients;
        return [];
    }

    /// <summary>Whom <paramref name="actors"/> were last told to act against, or who against them, before a place in the source; empty when nobody.</summary>
    public ImmutableArray<ActorCode> RivalsOf(ImmutableArray<ActorCode> actors, int before)
    {
        for (var i = _deeds.Count - 1; i >= 0 && before - _deeds[i].Evidence.End < RivalReach; i--)
        {
            if (_deeds[i] is not { Recipients.IsEmpty: false } deed || !IsAgainst(deed.Type)) continue;
            if (deed.Actors.SequenceEqual(actors)) return deed.Recipients;
            if (deed.Recipients.SequenceEqual(actors)) return deed.Actors;
        }

        return [];
    }

    private static bool IsAgainst(ClaimType type) => type is ClaimType.Accuse or ClaimType.Reject or ClaimType.Threaten or ClaimType.Request
        or ClaimType.Sanction or ClaimType.Mobilize or ClaimType.Coerce or ClaimType.Assault;

    /// <summary>Who, of others than <paramref name="besides"/>, was last told to do what one of <paramref name="cues"/> says; empty when nobody.</summary>
    public ImmutableArray<ActorCode> DoersOf(List<Entry> cues, ImmutableArray<ActorCode> besides, int before)
    {
        for (var i = _deeds.Count - 1; i >= 0 && before - _deeds[i].Evidence.End < DoerReach; i--)
        {
            var deed = _deeds[i];
            var doers = deed.Type.IsMutual() ? deed.Actors.AddRange(deed.Recipients) : deed.Actors;
            if (!doers.Any(besides.Contains) && cues.Exists(c => string.Equals(c.Tag, deed.Type.ToString(), StringComparison.OrdinalIgnoreCase))) return doers;
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
