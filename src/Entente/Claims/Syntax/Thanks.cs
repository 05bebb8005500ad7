namespace Entente.Claims.Syntax;

/// <summary>Finds who is thanked for something, and by whom: 'A cảm ơn B vì gói viện trợ', 'A cảm ơn B đã gửi vũ khí'.</summary>
internal static class Thanks
{
    private const int Reach = 6;

    /// <summary>Lets whoever is thanked right before <paramref name="deed"/> do it for whoever thanks.</summary>
    public static void Read(List<Chunk> chunks, Predicate deed)
    {
        if (deed.Form == Form.Passive || Before(chunks, deed.Chunk) is not { } thanks || thanks.Subject is not { } thankful) return;
        if (Requests.Asked(thanks, deed.Chunk) is not { Mention: not null } thanked) return;
        if (deed.Form == Form.Nominal && deed.Arguments.Count == 0) deed.Subject = thanked with { Function = Function.Subject };
        if (deed.Subject?.Mention == thanked.Mention) deed.User = thankful;
    }

    // The verb of thanks before an index, with nobody but whom it thanks between.
    private static Predicate? Before(List<Chunk> chunks, int at)
    {
        var mentions = 0;
        for (var j = at - 1; j >= 0 && j >= at - Reach; j--)
        {
            if (chunks[j].Predicate is { } verb) return verb.Governor?.Option("thanks") is not null ? verb : null;
            mentions += chunks[j].Kind == ChunkKind.Mention ? 1 : 0;
            if (mentions > 1 || chunks[j].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose) return null;
        }

        return null;
    }
}
