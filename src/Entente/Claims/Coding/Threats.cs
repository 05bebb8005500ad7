using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Speech;
using Entente.Claims.Syntax;

namespace Entente.Claims.Coding;

/// <summary>Hears the threat in what is announced on a condition: 'Nếu B không nhượng bộ, A sẽ trừng phạt B'.</summary>
internal static class Threats
{
    // How many chunks behind the word of the condition whoever it is about may stand: a time and a comma come first.
    private const int MaxDress = 5;

    /// <summary>
    /// The threat that a hostile act carries which would be done to whoever does, or fails to do, what the condition says; or null.
    /// What somebody else foresees is no threat: nobody else may say it.
    /// </summary>
    public static Claim? Of(Claim act, List<Chunk> chunks, Predicate predicate, SpeakerScopes speakers)
    {
        if (!predicate.IsOnCondition || predicate is not { Form: Form.Active, Own: Reality.Planned } || act.Recipients.IsEmpty || !IsHostile(act.Type)) return null;
        var said = speakers.AllAt(chunks[predicate.Chunk].First);
        if (!said.IsEmpty && !said.Any(act.Actors.Contains)) return null;
        return IsAbout(chunks, act.Recipients) ? act with { Type = ClaimType.Threaten, Mode = null, Reality = Reality.Actual, Time = null, Why = act.Why.And("threat: on a condition") } : null;
    }

    private static bool IsHostile(ClaimType type) => type is ClaimType.Sanction or ClaimType.Coerce or ClaimType.Assault or ClaimType.Mobilize;

    private static bool IsAbout(List<Chunk> chunks, ImmutableArray<ActorCode> threatened)
    {
        var condition = chunks.FindIndex(c => c is { Kind: ChunkKind.Link, Tag: "condition" });
        for (var j = condition + 1; condition >= 0 && j < chunks.Count && j <= condition + MaxDress; j++)
            if (chunks[j].Mention is { CanAct: true, Actors.IsEmpty: false } named) return named.Actors.Any(threatened.Contains);
        return false;
    }
}
