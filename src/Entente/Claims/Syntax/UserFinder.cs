namespace Entente.Claims.Syntax;

/// <summary>Finds who gets, has or uses what a predicate tells of: 'A dùng tên lửa do B cung cấp', 'A dựa vào viện trợ của B'.</summary>
internal static class UserFinder
{
    private const int Reach = 8;

    /// <summary>Sets the user of <paramref name="predicate"/>, whose subject and governor are known.</summary>
    public static void Find(List<Chunk> chunks, Predicate predicate)
    {
        if (predicate.Form == Form.Nominal)
        {
            if (predicate.GovernedBy is { IsGetting: true } verb) predicate.User = verb.Subject;
            return;
        }

        if (predicate.Subject is not { Chunk: > 0 and var giver } || ClauseParser.FunctionAt(chunks, giver) != Function.By) return;
        for (var j = giver - 1; j >= 0 && j >= giver - Reach; j--)
        {
            if (chunks[j].Predicate is { IsGetting: true, Form: not Form.Nominal } user) predicate.User = user.Subject;
            if (chunks[j].Kind is ChunkKind.Predicate or ChunkKind.Mention or ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link) return;
        }
    }
}
