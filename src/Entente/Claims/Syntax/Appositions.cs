namespace Entente.Claims.Syntax;

/// <summary>Finds of whom a noun tells what he is, where no verb says so.</summary>
internal static class Appositions
{
    /// <summary>Of whom a noun behind a comma or dash tells what he is: 'Ba Lan, một thành viên của NATO,', 'Ba Lan - vốn là một thành viên của NATO'.</summary>
    public static Argument? Of(List<Chunk> chunks, int noun)
    {
        if (!chunks[noun].Predicate!.HasNounCue) return null;
        // 'A và đồng minh B': B is something of A.
        var named = noun + 1 < chunks.Count && Listing.Opens(chunks[noun + 1]) ? noun + 2 : noun + 1;
        if (named < chunks.Count && chunks[named].Kind is ChunkKind.Mention or ChunkKind.Link && Listing.AndBeforeNoun(chunks, named) is > 0 and var and && SubjectFinder.IsSubject(chunks, and - 1)) return new(Function.Subject, chunks[and - 1].Mention!, and - 1);
        var j = noun - 1;
        while (j >= 0 && (chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Adverb || chunks[j] is { Kind: ChunkKind.Link, Tag: "relative" or "copula" })) j--;
        if (j < 1 || chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Dash)) return null;
        // 'A - một thành viên của B - là khách hàng của C': what stands between the marks tells of A too.
        if (chunks[j + 1] is { Kind: ChunkKind.Link, Tag: "copula" } && Listing.Described(chunks, j - 1) is >= 0 and var told) return new(Function.Subject, chunks[told].Mention!, told);
        return chunks[j - 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention } ? new(Function.Subject, mention, j - 1) : null;
    }

    /// <summary>Of whom a noun that opens the sentence tells what he is: 'Dù là đồng minh của A, B phản đối', 'Là thành viên A, B …'.</summary>
    public static Argument? Ahead(List<Chunk> chunks, int noun)
    {
        if (!chunks[noun].Predicate!.HasNounCue) return null;
        var told = false;
        for (var j = noun - 1; j >= 0 && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.QuoteClose); j--)
        {
            told |= chunks[j] is { Kind: ChunkKind.Link, Tag: "copula" } or { Kind: ChunkKind.Preposition, Function: Function.Role };
            if (chunks[j].Kind is not (ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Auxiliary or ChunkKind.Time or ChunkKind.Comma or ChunkKind.Nominalizer)
                && chunks[j] is not ({ Kind: ChunkKind.Link, Tag: "copula" or "clause" } or { Kind: ChunkKind.Preposition, Function: Function.Role })) return null;
        }

        return told ? Occasions.BehindComma(chunks, noun) : null;
    }
}
