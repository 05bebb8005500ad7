using System.Collections.Immutable;
using Entente.Actors;
using Entente.Text;

namespace Entente.Claims.Speech;

/// <summary>Who answers for each token of a document: the innermost speaker whose words it belongs to.</summary>
internal sealed class SpeakerScopes
{
    // A paragraph or two.
    private const int Reach = 160;

    private readonly Document _document;
    private readonly Voice?[] _voices;

    public SpeakerScopes(Document document, IReadOnlyList<SpeechAct> acts)
    {
        _document = document;
        _voices = acts.Count == 0 ? [] : new Voice?[document.Tokens.Length];
        // The wider first, so that the inner one is written last.
        foreach (var act in acts.OrderByDescending(a => a.End - a.Scope).ThenBy(a => a.Scope))
            for (var i = act.Scope; i < act.End; i++) _voices[i] = act.Voice;
    }

    /// <summary>True when nobody speaks.</summary>
    public bool IsEmpty => _voices.Length == 0;

    /// <summary>Who answers for a token, or null for the article itself.</summary>
    public ActorCode? At(int token) => IsEmpty ? null : _voices[token]?.Actor;

    /// <summary>All who answer for a token together; empty for the article itself.</summary>
    public ImmutableArray<ActorCode> AllAt(int token) => IsEmpty ? [] : _voices[token]?.Actors ?? [];

    /// <summary>All whose words a token belongs to and commit them; empty for the article itself, an outlet or an expert.</summary>
    public ImmutableArray<ActorCode> AuthorityAt(int token) => IsEmpty || _voices[token] is not { IsExpert: false } voice ? [] : voice.Actors;

    /// <summary>Who last spoke before a token, of others than <paramref name="besides"/>; empty when that is long ago.</summary>
    public ImmutableArray<ActorCode> LastBefore(int token, ImmutableArray<ActorCode> besides)
    {
        for (var i = token - 1; !IsEmpty && i >= 0 && i >= token - Reach; i--)
            if (_voices[i] is { Actors: { IsEmpty: false } actors } && !actors.Any(besides.Contains)) return actors;
        return [];
    }

    /// <summary>Gives each 'chúng tôi' the actor who speaks.</summary>
    public ImmutableArray<Mention> Resolve(ImmutableArray<Mention> mentions)
    {
        ImmutableArray<Mention>.Builder? resolved = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (!mentions[i].IsSpeaker || AllAt(mentions[i].First) is not { IsEmpty: false } speakers) continue;
            resolved ??= mentions.ToBuilder();
            resolved[i] = mentions[i] with { Actors = speakers, ResolvedBy = "the speaker" };
        }

        return resolved?.ToImmutable() ?? mentions;
    }

    // 'A nói B phải rút quân', 'A nói A ủng hộ B': the words themselves are what A does, and nobody need vouch for it.
    private static bool IsOwnAct(Claim claim, ActorCode speaker) =>
        claim.IsOwnWords && claim.Actors is [var only] && only == speaker && (claim.Reality == Reality.Actual || claim.Type != ClaimType.Support);

    /// <summary>The claim with the speaker whose words hold its cue, save what those words themselves do.</summary>
    public Claim Attribute(Claim claim)
    {
        if (IsEmpty || claim.Speaker is not null || claim.IsGiven) return claim;
        return At(_document.TokenAt(claim.Why.CueSpan.Start)) is { } speaker && !IsOwnAct(claim, speaker) ? claim with { Speaker = speaker } : claim;
    }
}
