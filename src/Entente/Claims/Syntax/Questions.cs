namespace Entente.Claims.Syntax;

/// <summary>Sees what is only asked: 'A có tấn công B hay không'.</summary>
internal static class Questions
{
    /// <summary>Makes hypothetical what stands between 'có' and the words that ask ('hay không') in one sentence.</summary>
    public static void Read(List<Chunk> chunks)
    {
        for (var end = chunks.Count - 1; end > 0; end--)
        {
            if (chunks[end] is not { Kind: ChunkKind.Word, Entry: { } asks } || asks.Option("asks") is null) continue;
            var start = end - 1;
            while (start >= 0 && chunks[start].Kind != ChunkKind.Stop && !IsAsking(chunks[start])) start--;
            if (start < 0 || !IsAsking(chunks[start])) continue;
            for (var j = start + 1; j < end; j++)
                if (chunks[j].Predicate is { Own: Reality.Actual or Reality.Planned, Governor: null } asked) (asked.Own, asked.OwnBy) = (Reality.Hypothetical, asks.Form);
        }
    }

    private static bool IsAsking(Chunk chunk) => chunk.Predicate is { IsHaving: true, HasAuxiliary: false };
}
