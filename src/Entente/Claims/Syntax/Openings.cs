namespace Entente.Claims.Syntax;

/// <summary>Reads sentences by how they open: with who acts and a colon, with what somebody is, or with a noun of two.</summary>
internal static class Openings
{
    private const int MaxDress = 5;

    /// <summary>Gives a verb the subject that stands at the head of its sentence apart from it.</summary>
    public static void Read(List<Chunk> chunks, Predicate verb)
    {
        // 'A - B: Đẩy mạnh hợp tác': the headline names both, then tells what they do.
        if (verb.Subject is null && chunks is [{ Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.Length: > 1 } pair }, { Kind: ChunkKind.Stop }, ..] && ClauseParser.OnlyDress(chunks, 2, verb.Chunk))
            verb.Subject = new(Function.Subject, pair, 0);
        // 'Là nước láng giềng của B và từng tấn công B, A …': the sentence tells first what A is.
        if (chunks[0] is { Kind: ChunkKind.Link, Tag: "copula" } && verb.Subject is null or { Mention.Actors.IsEmpty: true } && Occasions.BehindComma(chunks, 0) is { } whole && whole.Chunk > verb.Chunk)
            verb.Subject = whole;
    }

    /// <summary>Whether the word at an index opens a clause behind a link and has the auxiliary of that clause right behind it, so that it is a noun: 'nếu viện trợ được chuyển tới B'.</summary>
    public static bool IsSubjectOfClause(List<Chunk> chunks, int at) =>
        at > 0 && at + 2 < chunks.Count && chunks[at - 1] is { Kind: ChunkKind.Link, Tag: "condition" or "clause" } && chunks[at].Predicate is { Governor: null, Speech: null }
        && chunks[at + 1].Kind == ChunkKind.Auxiliary && Auxiliaries.IsPassive(chunks[at + 1].Tag) && chunks[at + 2].Kind != ChunkKind.Mention;

    /// <summary>Whether the word that opens the sentence is a noun of two who are named behind 'giữa': 'Đối thoại 2+2 giữa A và B'.</summary>
    public static bool IsNounOfTwo(List<Chunk> chunks)
    {
        for (var j = 1; j + 1 < chunks.Count && j <= MaxDress; j++)
        {
            if (chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Between }) return chunks[j + 1] is { Kind: ChunkKind.Mention, Mention.Actors.Length: > 1 };
            if (chunks[j].Kind is not (ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Time)) return false;
        }

        return false;
    }
}
