using Entente.Claims.Syntax;
using Entente.Language;

namespace Entente.Claims.Coding;

/// <summary>Sees that what is told without any word of a plan is yet to come: 'A thăm B tuần tới', 'cuộc họp diễn ra vào ngày 17/7 tới'.</summary>
internal static class Ahead
{
    /// <summary>The words of the time to come at which the deed of a predicate takes place, or null where it is told of no such time.</summary>
    /// <remarks>A decision, a word or a tie is there already, whatever day it is about.</remarks>
    public static Entry? Of(List<Chunk> chunks, Predicate predicate, Cue cue) =>
        !IsDeed(cue) || predicate.HasAuxiliary || predicate.Governor is not null ? null : Behind(chunks, predicate) ?? Before(chunks, predicate);

    private static bool IsDeed(Cue cue) =>
        cue.Type is ClaimType.Consult or ClaimType.Cooperate or ClaimType.Aid or ClaimType.Mobilize or ClaimType.Assault or ClaimType.Retreat or ClaimType.Member
        || cue is { Type: ClaimType.Agree, Mode: "sign" };

    // The first time behind it, with nothing between that another deed or a matter may own.
    private static Entry? Behind(List<Chunk> chunks, Predicate predicate)
    {
        for (var j = predicate.Chunk + 1; j < chunks.Count; j++)
        {
            var chunk = chunks[j];
            switch (chunk.Kind)
            {
                case ChunkKind.Time:
                    return chunk.Entry;
                case ChunkKind.Mention or ChunkKind.Word or ChunkKind.Adverb or ChunkKind.Determiner:
                case ChunkKind.Preposition when chunk.Function != Function.About:
                // What a meeting is about only tells which meeting it is.
                case ChunkKind.Preposition or ChunkKind.Nominalizer when predicate.Form == Form.Nominal:
                case ChunkKind.Auxiliary when predicate.Form == Form.Nominal && Auxiliaries.IsPassive(chunk.Tag):
                case ChunkKind.Predicate when predicate.Form == Form.Nominal && chunk.Predicate is { IsLight: true, Own: Reality.Actual, IsHaving: false }:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static Entry? Before(List<Chunk> chunks, Predicate predicate)
    {
        for (var j = predicate.Chunk - 1; j >= 0; j--)
        {
            if (chunks[j].Kind == ChunkKind.Time) return chunks[j].Entry;
            if (chunks[j].Kind is not (ChunkKind.Mention or ChunkKind.Adverb or ChunkKind.Comma) && chunks[j] is not { Kind: ChunkKind.Preposition, Function: Function.In }) return null;
        }

        return null;
    }
}
