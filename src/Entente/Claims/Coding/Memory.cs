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
    private const int InviteReach = 1500;

    private readonly Dictionary<ActorCode, ImmutableArray<ActorCode>> _against = [];
    private readonly Dictionary<ActorCode, ImmutableArray<ActorCode>> _foes = [];
    private readonly List<Claim> _deeds = [];

    /// <summary>The two sides that the article last said to be fighting; empty when it named none.</summary>
    public (ImmutableArray<ActorCode> One, ImmutableArray<ActorCode> Other) Fighters { get; private set; } = ([], []);

    /// <summary>The two of the war or conflict that the article last named as such; empty when it named none.</summary>
    public ImmutableArray<ActorCode> AtWar { get; private set; } = [];

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

    /// <summary>Whether all of <paramref name="actors"/> are of the fight that was told last: 'A muốn chấm dứt cuộc xung đột'.</summary>
    public bool IsFighting(ImmutableArray<ActorCode> actors)
    {
        foreach (var actor in actors)
            if (!Fighters.One.Contains(actor) && !Fighters.Other.Contains(actor)) return false;
        return true;
    }

    /// <summary>Who did what was told last before a place in the source, by others than <paramref name="besides"/>; empty when it is long ago.</summary>
    public ImmutableArray<ActorCode> Doers(int before, ImmutableArray<ActorCode> besides)
    {
        foreach (var deed in Back(before, DeedReach))
            if (deed.Evidence.End <= before && DoersOf(deed) is var doers && !doers.Any(besides.Contains)) return doers;
        return [];
    }

    /// <summary>Who, of others than <paramref name="besides"/>, was last told to do a thing of one of <paramref name="types"/>; empty when nobody.</summary>
    public ImmutableArray<ActorCode> DoersOf(IEnumerable<ClaimType> types, ImmutableArray<ActorCode> besides, int before)
    {
        foreach (var deed in Back(before, DoerReach))
            if (types.Contains(deed.Type) && deed.Evidence.End <= before) return DoersOf(deed) is var doers && !doers.Any(besides.Contains) ? doers : [];
        return [];
    }

    /// <summary>Who, of others than <paramref name="besides"/>, was last told to do what one of <paramref name="cues"/> says; empty when nobody.</summary>
    public ImmutableArray<ActorCode> DoersOf(List<Entry> cues, ImmutableArray<ActorCode> besides, int before)
    {
        foreach (var deed in Back(before, DoerReach))
            if (DoersOf(deed) is var doers && !doers.Any(besides.Contains) && cues.Exists(c => ClaimTypes.Named(c.Tag) == deed.Type)) return doers;
        return [];
    }

    /// <summary>Whom <paramref name="actors"/> were said to meet shortly before a place in the source; empty when nobody.</summary>
    public ImmutableArray<ActorCode> MetBy(ImmutableArray<ActorCode> actors, int before)
    {
        foreach (var deed in Back(before, MetReach))
            if (deed is { Type: ClaimType.Consult, Recipients.IsEmpty: false } && deed.Actors.SequenceEqual(actors)) return deed.Recipients;
        return [];
    }

    /// <summary>Who last invited one of <paramref name="actors"/> before a place in the source, or is told to expect it; empty when nobody.</summary>
    public ImmutableArray<ActorCode> InvitersOf(ImmutableArray<ActorCode> actors, int before)
    {
        foreach (var deed in Back(before, InviteReach))
        {
            if (deed is not { Type: ClaimType.Consult, Reality: Reality.Planned or Reality.Actual, Recipients.IsEmpty: false }) continue;
            if (deed.Mode == "invite" && deed.Recipients.Any(actors.Contains)) return deed.Actors;
            if (deed is not { Mode: "multilateral", Reality: Reality.Planned }) continue;
            if (deed.Actors.Any(actors.Contains)) return deed.Recipients;
            if (deed.Recipients.Any(actors.Contains)) return deed.Actors;
        }

        return [];
    }

    /// <summary>To whom others than <paramref name="actors"/> were told to do a thing of <paramref name="type"/> shortly before a place in the source; empty when to nobody.</summary>
    public ImmutableArray<ActorCode> Series(ClaimType type, ImmutableArray<ActorCode> actors, int before)
    {
        foreach (var deed in Back(before, SeriesReach))
            // 'A và B tập trận. C cũng góp mặt': what is done together another joins.
            if (deed.Type == type && (deed.Recipients.IsEmpty && type.IsMutual() ? deed.Actors : deed.Recipients) is { IsEmpty: false } others && !others.Any(actors.Contains)) return others;
        return [];
    }

    /// <summary>Whom <paramref name="actors"/> were last told to act against, or who against them, before a place in the source; empty when nobody.</summary>
    public ImmutableArray<ActorCode> RivalsOf(ImmutableArray<ActorCode> actors, int before)
    {
        foreach (var deed in Back(before, RivalReach))
        {
            if (deed.Recipients.IsEmpty || !IsAgainst(deed.Type)) continue;
            if (deed.Actors.SequenceEqual(actors)) return deed.Recipients;
            if (deed.Recipients.SequenceEqual(actors)) return deed.Actors;
        }

        return [];
    }

    /// <summary>Whom <paramref name="actors"/> were told to act against right before a place in the source; empty when nobody.</summary>
    public ImmutableArray<ActorCode> ActedOn(ImmutableArray<ActorCode> actors, int before)
    {
        foreach (var deed in Back(before, MetReach))
            if (IsAgainst(deed.Type) && deed.Recipients is [_] && deed.Actors.SequenceEqual(actors)) return deed.Recipients;
        return [];
    }

    // What was told, the last first, until one lies further back than the reach.
    private IEnumerable<Claim> Back(int before, int reach)
    {
        for (var i = _deeds.Count - 1; i >= 0 && before - _deeds[i].Evidence.End < reach; i--) yield return _deeds[i];
    }

    private static ImmutableArray<ActorCode> DoersOf(Claim deed) => deed.Type.IsMutual() ? deed.Actors.AddRange(deed.Recipients) : deed.Actors;

    private static bool IsAgainst(ClaimType type) => type is ClaimType.Accuse or ClaimType.Reject or ClaimType.Threaten or ClaimType.Request
        or ClaimType.Sanction or ClaimType.Mobilize or ClaimType.Coerce or ClaimType.Assault;

    private void NoteFight(Claim claim)
    {
        var (one, other) = claim.Recipients.IsEmpty && claim.Actors is [var a, var b] ? ([a], [b]) : (claim.Actors, claim.Recipients);
        if (one.IsEmpty || other.IsEmpty || claim.Reality == Reality.Hypothetical) return;
        foreach (var actor in one) _foes[actor] = other;
        foreach (var actor in other) _foes[actor] = one;
        Fighters = (one, other);
        if (claim.Type == ClaimType.Dispute && one is [var here] && other is [var there]) AtWar = [here, there];
    }
}
