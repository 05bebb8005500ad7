namespace Entente.Claims.Syntax;

/// <summary>Finds whose deed it is that a noun and its clause name: 'việc A mua dầu của B', 'yêu cầu của A về việc gia nhập B'.</summary>
internal static class Deeds
{
    /// <summary>Who does what a clause that is itself a noun tells, where the mention at an index is the object of its verb; or null.</summary>
    public static Argument? DoerAround(List<Chunk> chunks, int mention)
    {
        var j = mention - 1;
        while (j > 0 && chunks[j].Kind is ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Nominalizer || j > 0 && chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Of }) j--;
        if (j <= 0 || chunks[j].Predicate is not { Form: Form.Active } verb) return null;
        if (IsDeed(chunks, verb)) return verb.Subject;
        return chunks[j - 1].Kind == ChunkKind.Link && chunks[j - 1].Entry?.Option("matter") is not null && j > 1 && Listing.Owner(chunks, j - 2) is { } owner
            ? new(Function.Subject, owner, j - 2) : null;
    }

    /// <summary>Whose the noun is whose matter the verb at an index tells: 'Yêu cầu của A về việc sử dụng …'; or null.</summary>
    public static Argument? OwnerOfMatter(List<Chunk> chunks, int verb) =>
        verb > 1 && chunks[verb].Predicate is { Form: Form.Active } && chunks[verb - 1].Kind == ChunkKind.Link && chunks[verb - 1].Entry?.Option("matter") is not null && Listing.Owner(chunks, verb - 2) is { } owner
            ? new(Function.Subject, owner, verb - 2) : null;

    /// <summary>Who decided, means or offers to do what a verb right behind the link at an index tells, which takes its reality from the noun: 'Quyết định của A về việc rút quân', 'kế hoạch của A về việc gửi quân'; or null.</summary>
    public static Argument? Decider(List<Chunk> chunks, Predicate verb, int link)
    {
        if (link < 3 || chunks[link].Entry?.Option("matter") is null || chunks[link - 3] is not { Kind: ChunkKind.Nominalizer, Tag: not "thing" } || Listing.Owner(chunks, link - 1) is not { } owner) return null;
        Auxiliaries.ReadNoun(chunks, verb, link - 1);
        return new(Function.Subject, owner, link - 1);
    }

    /// <summary>True for the verb of a clause that a noun opens and makes one thing of: 'Việc A làm …'.</summary>
    public static bool IsDeed(List<Chunk> chunks, Predicate verb) =>
        verb.Subject is { Chunk: > 0 } doer && chunks[doer.Chunk - 1].Kind == ChunkKind.Nominalizer
        && (doer.Chunk == 1 || chunks[doer.Chunk - 2].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.QuoteOpen or ChunkKind.Link);
}
