using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>Finds what stands behind a predicate in its own clause, and with which preposition.</summary>
internal static class ArgumentFinder
{
    private const int MaxWords = 14;

    /// <summary>Adds the arguments of <paramref name="predicate"/> that stand to its right.</summary>
    public static void Find(List<Chunk> chunks, Predicate predicate)
    {
        var pending = predicate.Form == Form.Nominal ? Function.Compound : Function.Object;
        Function? wanted = pending;
        var words = 0;
        var found = predicate.Arguments.Count;
        for (var j = predicate.Chunk + 1; j < chunks.Count && words <= MaxWords; j++)
        {
            var chunk = chunks[j];
            var none = predicate.Arguments.Count == found;
            switch (chunk.Kind)
            {
                case ChunkKind.Mention:
                    if (wanted is not { } function) return;
                    if (chunk.Mention!.Kind == MentionKind.Outlet) return;
                    var place = chunk.Mention.Kind == MentionKind.Place && function is Function.Object or Function.Compound or Function.At or Function.To;
                    predicate.Arguments.Add(new(place && function is Function.Object or Function.Compound && place ? Function.Territory : function, chunk.Mention, j));
                    predicate.End = chunk.End;
                    wanted = null;
                    break;
                case ChunkKind.Preposition:
                    wanted = chunk.Function;
                    break;
                case ChunkKind.Word:
                    words += chunk.End - chunk.First;
                    // Words behind an argument begin a noun phrase of their own, which another mention may close.
                    break;
                case ChunkKind.Link when chunk.Tag == "and":
                    if (!none && !(j + 1 < chunks.Count && chunks[j + 1].Kind == ChunkKind.Preposition)) return;
                    break;
                case ChunkKind.Link when chunk.Tag == "relative":
                    break;
                case ChunkKind.Comma when none && predicate.Form == Form.Nominal && words == 0:
                case ChunkKind.Link:
                case ChunkKind.Comma:
                case ChunkKind.Stop:
                case ChunkKind.QuoteClose:
                    return;
                case ChunkKind.Auxiliary when !none:
                    return;
                case ChunkKind.Predicate:
                    // A verb ends the clause; a noun may be the object's head; an adjacent verb shares what follows.
                    if (!IsNoun(chunks, j) && (!none || predicate.Cues.Exists(c => c.Option("through") == "no"))) return;
                    words++;
                    break;
            }
        }
    }

    private static bool IsNoun(List<Chunk> chunks, int j) =>
        chunks[j - 1].Kind is ChunkKind.Nominalizer or ChunkKind.Preposition or ChunkKind.Determiner;
}
