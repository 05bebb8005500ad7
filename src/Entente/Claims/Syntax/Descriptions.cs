using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>Finds whom a noun describes that stands before their names: 'với hai nước láng giềng là A và B', 'các đối tác ở Thái Bình Dương: A, B'.</summary>
internal static class Descriptions
{
    private const int MaxDress = 6;
    private const int MaxWords = 4;

    /// <summary>
    /// The chunk that names those whom a noun right before an index describes, behind 'là' or a colon; or 0.
    /// Where they are may stand between, and whose unless <paramref name="isOfNoun"/>, where that is the noun's own to read.
    /// Behind a colon only several are named: one alone may begin a clause.
    /// </summary>
    public static int NamesAt(List<Chunk> chunks, int at, bool isOfNoun)
    {
        if (at >= chunks.Count || !IsNoun(chunks, at - 1)) return 0;
        for (var j = at; j + 1 < chunks.Count && j <= at + MaxDress; j++)
        {
            var chunk = chunks[j];
            var least = chunk is { Kind: ChunkKind.Link, Tag: "copula" } ? 1 : chunk.IsColon ? 2 : 0;
            if (least > 0) return chunks[j + 1].Mention is { CanAct: true } named && named.Actors.Length >= least ? j + 1 : 0;
            if (!Dresses(chunks, j) || isOfNoun && chunk.Mention is { CanAct: true, Actors.IsEmpty: false }) return 0;
        }

        return 0;
    }

    // Where they are, whose, and how ('thân cận nhất').
    private static bool Dresses(List<Chunk> chunks, int j) => chunks[j].Kind switch
    {
        ChunkKind.Word => chunks[j].End - chunks[j].First <= MaxWords,
        // 'châu Á – Thái Bình Dương'
        ChunkKind.Adverb or ChunkKind.Dash => true,
        ChunkKind.Preposition => chunks[j].Function is Function.In or Function.Near or Function.Of,
        ChunkKind.Mention => chunks[j - 1].Kind is ChunkKind.Preposition or ChunkKind.Word || chunks[j].Mention!.Kind == MentionKind.Place,
        _ => false,
    };

    // A word for what somebody is, or for several whom nobody has named.
    private static bool IsNoun(List<Chunk> chunks, int j) =>
        chunks[j].Predicate is { HasNounCue: true } || chunks[j].Mention is { Kind: MentionKind.Reference, Actors.IsEmpty: true, Head.Tag: "two" or "set" or "partners" or "state" }
        || chunks[j].Kind == ChunkKind.Word && j > 0 && chunks[j - 1] is { Kind: ChunkKind.Determiner, Tag: "plural" };
}
