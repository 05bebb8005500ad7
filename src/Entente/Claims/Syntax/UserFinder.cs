namespace Entente.Claims.Syntax;

/// <summary>Finds who gets, has or uses what a predicate tells of: 'A dùng tên lửa do B cung cấp', 'A dựa vào viện trợ của B'.</summary>
internal static class UserFinder
{
    private const int Reach = 8;

    /// <summary>Sets the user of <paramref name="predicate"/>, whose subject and governor are known.</summary>
    public static void Find(List<Chunk> chunks, Predicate predicate)
    {
        Thanks.Read(chunks, predicate);
        if (predicate.User is not null) return;
        if (predicate.Form == Form.Nominal)
        {
            if (predicate.GovernedBy is { IsGetting: true } verb) predicate.User = verb.Subject;
            return;
        }

        if (predicate.Subject is not { Chunk: > 0 and var giver } || ClauseParser.FunctionAt(chunks, giver) != Function.By) return;
        for (var j = giver - 1; j >= 0 && j >= giver - Reach; j--)
        {
            if (chunks[j].Predicate is { Form: not Form.Nominal } user && (user.IsGetting || user.Cues.Exists(c => c.Line.Field(1) == "launches"))) predicate.User = user.Subject;
            // 'tấn công B bằng tên lửa do C cung cấp': whoever does it so has what it is done with.
            if (chunks[j] is { Kind: ChunkKind.Preposition, Entry: { } preposition } && preposition.Option("means") is not null) predicate.User = DoerBefore(chunks, j);
            if (chunks[j].Kind is ChunkKind.Predicate or ChunkKind.Mention or ChunkKind.Comma or ChunkKind.Stop || chunks[j] is { Kind: ChunkKind.Link, Tag: not "and" } || predicate.User is not null) break;
        }

        // 'vũ khí do phương Tây cung cấp như tên lửa của A': whose they are gave them.
        if (predicate.User is not null && OwnedThings.OwnersListed(chunks, predicate) is { } owners) predicate.Subject = owners;
    }

    private static Argument? DoerBefore(List<Chunk> chunks, int at)
    {
        for (var j = at - 1; j >= 0 && chunks[j].Kind != ChunkKind.Stop; j--)
        {
            if (chunks[j].Predicate is not { } deed) continue;
            // 'các cuộc tấn công của A vào B bằng …': whose the deed is.
            if (deed.Form == Form.Nominal && deed.Arguments.Find(a => a.Function is Function.Of) is { Mention: not null } owner) return owner;
            if (deed.Subject is { } doer) return doer;
        }

        return null;
    }
}
