namespace Entente.Claims.Syntax;

/// <summary>Finds who does what a verb behind a link says, where the clause before it has no verb that the data knows.</summary>
internal static class DroppedSubjects
{
    /// <summary>Whether a verb stands right behind such a link as 'sau khi', so that nobody else is told to do it: 'A vấp phải chỉ trích sau khi mua …'.</summary>
    public static bool IsBare(List<Chunk> chunks, int link, int verb)
    {
        if (chunks[link].Entry?.Option("aside") is null) return false;
        for (var j = link + 1; j < verb; j++)
            if (chunks[j].Kind is not (ChunkKind.Auxiliary or ChunkKind.Adverb)) return false;
        return true;
    }

    /// <summary>Whoever stands before a link where no data knows a verb: 'Thế khó của A khi được mời …'; or null.</summary>
    public static Argument? Before(List<Chunk> chunks, int link)
    {
        for (var j = link - 1; j >= 0 && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.QuoteClose); j--)
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention } && ClauseParser.FunctionAt(chunks, j) is Function.Subject or Function.Of)
                return SubjectBefore(chunks, j) ?? new(Function.Subject, mention, j);
        return null;
    }

    // 'A đã rời B sau khi …': no data knows the verb, but B is whom it is done to.
    private static Argument? SubjectBefore(List<Chunk> chunks, int mention)
    {
        var j = mention - 1;
        if (j < 1 || chunks[j].Kind != ChunkKind.Word) return null;
        while (j > 0 && chunks[j].Kind is ChunkKind.Word or ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) j--;
        return SubjectFinder.IsSubject(chunks, j) ? new(Function.Subject, chunks[j].Mention!, j) : null;
    }
}
