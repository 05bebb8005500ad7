namespace Entente.Claims.Syntax;

/// <summary>Finds who decided, means or offers to do what the clause behind that noun tells: 'Quyết định của A về việc trừng phạt B', 'kế hoạch của A về việc gửi quân'.</summary>
internal static class Decisions
{
    /// <summary>Lets whose decision it is do what <paramref name="predicate"/> tells behind the link at an index ('về việc'), which takes its reality from the noun; false for any other words.</summary>
    public static bool Take(List<Chunk> chunks, Predicate predicate, int link)
    {
        if (link < 3 || Deeds.OwnerBefore(chunks, link) is not { } owner) return false;
        var noun = chunks[link - 3];
        if (noun is { Kind: ChunkKind.Auxiliary, Tag: "planned" or "hypothetical" }) Auxiliaries.Read(noun, predicate);
        else if (noun is { Kind: ChunkKind.Nominalizer, Tag: not "thing" }) Auxiliaries.ReadNoun(chunks, predicate, link - 1);
        else return false;
        predicate.Subject = owner;
        return true;
    }
}
