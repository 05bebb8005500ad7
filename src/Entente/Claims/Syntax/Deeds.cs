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
        return OwnerBefore(chunks, j - 1);
    }

    /// <summary>Whose the noun is whose matter the verb at an index tells: 'Yêu cầu của A về việc sử dụng …'; or null.</summary>
    public static Argument? OwnerOfMatter(List<Chunk> chunks, int verb) =>
        verb > 1 && chunks[verb].Predicate is { Form: Form.Active } ? OwnerBefore(chunks, verb - 1) : null;

    /// <summary>Whose the noun is whose matter the link at an index opens: 'quyết định của A về việc …'; or null where it opens none.</summary>
    public static Argument? OwnerBefore(List<Chunk> chunks, int link) =>
        link > 0 && chunks[link].Kind == ChunkKind.Link && chunks[link].Entry?.Option("matter") is not null && Listing.Owner(chunks, link - 1) is { } owner ? new(Function.Subject, owner, link - 1) : null;

    /// <summary>Takes the subject from a verb right behind one that says, where a copula tells something of the deed itself: in 'A cho rằng tấn công B là sai lầm' A attacks nobody, and nothing is said of B.</summary>
    public static void LeaveTopic(List<Chunk> chunks, Predicate verb)
    {
        if (verb is not { Chunk: > 0, SubjectIsInherited: true, HasAuxiliary: false, Form: Form.Active, Speech: null } || chunks[verb.Chunk - 1] is not ({ Kind: ChunkKind.Link, Tag: "content" } or { Predicate.Speech: not null })) return;
        // 'coi B là mục tiêu' has its copula itself.
        if (!verb.Cues.TrueForAll(c => ClaimTypes.Named(c.Tag) is not { } type || !type.IsVerbal() && !type.IsTie())) return;
        for (var j = verb.Chunk + 1; j < chunks.Count; j++)
        {
            var judged = chunks[j].Predicate is { Form: not Form.Nominal } next && next.Cues.Exists(c => c.Line.Field(1) == "said-of") ? next : null;
            if (judged is null && chunks[j] is not { Kind: ChunkKind.Link, Tag: "copula" })
            {
                if (chunks[j].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link || chunks[j].Predicate is { Form: not Form.Nominal }) return;
                continue;
            }

            verb.Subject = null;
            if (judged is { HasAuxiliary: false }) judged.Subject = null;
            return;
        }
    }

    /// <summary>True for the verb of a clause that a noun opens and makes one thing of: 'Việc A làm …'.</summary>
    public static bool IsDeed(List<Chunk> chunks, Predicate verb) =>
        verb.Subject is { Chunk: > 0 } doer && chunks[doer.Chunk - 1].Kind == ChunkKind.Nominalizer
        && (doer.Chunk == 1 || chunks[doer.Chunk - 2].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.QuoteOpen or ChunkKind.Link);
}
