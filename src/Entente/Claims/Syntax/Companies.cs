namespace Entente.Claims.Syntax;

/// <summary>Takes in those whom a noun joins to the one to whom it is done: 'hối thúc A và các đồng minh B gửi vũ khí'.</summary>
internal static class Companies
{
    /// <summary>Joins to each of a verb's arguments whoever is named behind 'và' and a noun of what they are.</summary>
    public static void Join(List<Chunk> chunks, Predicate verb)
    {
        for (var i = 0; i < verb.Arguments.Count; i++)
            if (verb.Arguments[i] is { Function: Function.Object or Function.With or Function.At or Function.Toward or Function.Against or Function.For or Function.To, Mention.CanAct: true } to && At(chunks, to.Chunk) is { } company)
                verb.Arguments[i] = to with { Mention = to.Mention.Joined(company) };
    }

    private static Actors.Mention? At(List<Chunk> chunks, int mention)
    {
        var j = mention + 1;
        if (j >= chunks.Count || chunks[j] is not { Kind: ChunkKind.Link, Tag: "and" }) return null;
        j++;
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Adverb) j++;
        return j + 1 < chunks.Count && chunks[j].Predicate is { HasNounCue: true } && chunks[j + 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } company } ? company : null;
    }
}
