namespace Entente.Claims.Syntax;

/// <summary>Finds whose decision or plan a clause behind its noun tells: 'Quyết định của A về việc trừng phạt B'.</summary>
internal static class Decisions
{
    /// <summary>Lets whose decision it is do what <paramref name="predicate"/> tells behind the link at an index ('về việc'); false for any other words.</summary>
    public static bool Take(List<Chunk> chunks, Predicate predicate, int link)
    {
        if (link < 3 || chunks[link].Entry?.Option("matter") is null) return false;
        if (chunks[link - 1] is not { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } owner } || chunks[link - 2] is not { Kind: ChunkKind.Preposition, Function: Function.Of }) return false;
        var j = link - 3;
        while (j > 0 && chunks[j].Kind is ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Word) j--;
        if (chunks[j] is not { Kind: ChunkKind.Auxiliary or ChunkKind.Nominalizer, Tag: "planned" or "hypothetical" } noun) return false;
        predicate.Subject = new(Function.Subject, owner, link - 1);
        Auxiliaries.Read(noun, predicate);
        return true;
    }
}
