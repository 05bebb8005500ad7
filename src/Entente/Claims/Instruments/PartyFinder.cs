using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Syntax;

namespace Entente.Claims.Instruments;

/// <summary>Finds who is party to an agreement by what stands around its name.</summary>
internal static class PartyFinder
{
    private const int Reach = 10;

    /// <summary>Those whom the words behind and before the name make parties; empty when they name nobody.</summary>
    /// <param name="chunks">The sentence.</param>
    /// <param name="mention">The agreement.</param>
    /// <param name="at">Index of the chunk that the name begins in.</param>
    /// <param name="governor">The verb that the name stands under, or null.</param>
    public static ImmutableArray<ActorCode> Find(List<Chunk> chunks, InstrumentMention mention, int at, Predicate? governor)
    {
        ImmutableArray<ActorCode> with = [], of = [], inside = [];
        Function? wanted = null;
        for (var j = at; j < chunks.Count && j <= at + Reach; j++)
        {
            var chunk = chunks[j];
            if (chunk.End <= mention.End)
            {
                if (chunk.Mention is { } own) inside = own.Actors;
                continue;
            }

            if (chunk.First < mention.End) continue;
            if (chunk.Kind == ChunkKind.Preposition) wanted = chunk.Function;
            else if (chunk.Mention is { } other)
            {
                if (wanted == Function.Between && other.Actors.Length > 1) return other.Actors;
                if (wanted == Function.With) with = other.Actors;
                else if (wanted == Function.Of) of = other.Actors;
                else break;
                wanted = null;
            }
            else if (chunk.Kind is not (ChunkKind.Word or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Determiner)) break;
        }

        if (inside.Length > 1) return inside;
        var subject = Subject(governor);
        if (!with.IsEmpty) return Union(of.IsEmpty ? subject : of, with);
        return of.Length > 1 ? of : [];
    }

    /// <summary>Who does what the name stands under: the subject of the verb, or of the clause of a noun.</summary>
    public static ImmutableArray<ActorCode> Subject(Predicate? governor) =>
        governor is null ? [] : (governor.Form == Form.Nominal ? governor.ClauseSubject ?? governor.Subject : governor.Subject)?.Mention.Actors ?? [];

    /// <summary>Both, each actor once, in order.</summary>
    public static ImmutableArray<ActorCode> Union(ImmutableArray<ActorCode> first, ImmutableArray<ActorCode> second)
    {
        foreach (var code in second)
            if (!first.Contains(code)) first = first.Add(code);
        return first;
    }
}
