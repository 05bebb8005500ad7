namespace Entente.Claims.Syntax;

/// <summary>Finds who bears a noun: whoever is told to be it ('A là “mối đe dọa với B”'), those who stand right before it ('A và B tranh chấp biên giới'), or who answers it ('Yêu cầu của A bị B từ chối').</summary>
internal static class Bearers
{
    private const int MaxReach = 12;

    /// <summary>Who is told by 'là' to be what <paramref name="noun"/> says, or null.</summary>
    public static Argument? Of(List<Chunk> chunks, Predicate noun)
    {
        if (noun is not { Form: Form.Nominal, SubjectIsInherited: false, Subject: { } bearer }) return null;
        var j = noun.Chunk - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.QuoteOpen or ChunkKind.Adverb or ChunkKind.Determiner or ChunkKind.Word) j--;
        return j >= 0 && (chunks[j] is { Kind: ChunkKind.Link, Tag: "copula" } || chunks[j].Kind == ChunkKind.Auxiliary && chunks[j].Entry?.Option("copula") is not null) ? bearer : null;
    }

    /// <summary>Those between whom a relation stands, named right before it as before a verb: 'A và B tranh chấp biên giới'; or null.</summary>
    public static Argument? Both(List<Chunk> chunks, Predicate relation)
    {
        if (!relation.Cues.Exists(c => c.Line.Field(1) == "relation")) return null;
        var j = ClauseParser.BeforeDress(chunks, relation.Chunk);
        var before = j - 1;
        while (before >= 0 && chunks[before].Kind == ChunkKind.Determiner) before--;
        return j >= 0 && chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.Length: 2, Head: not { Tag: "set" } } both } && ClauseParser.FunctionAt(chunks, j) == Function.Subject
            && (before < 0 || chunks[before].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link or ChunkKind.Time or ChunkKind.QuoteOpen || chunks[before].Predicate is { Speech.Tag: "says" })
            ? new(Function.Between, both, j) : null;
    }

    /// <summary>Who answers what a noun asks, or says against him: 'Yêu cầu của A bị B từ chối', 'Cáo buộc của A được B xem là vô lý'; or null.</summary>
    public static Argument? Answering(List<Chunk> chunks, Predicate noun)
    {
        if (noun.Form != Form.Nominal || noun.Arguments.Find(a => a.Function == Function.Of) is not { Mention: not null } owner) return null;
        for (var j = owner.Chunk + 1; j < chunks.Count && j <= owner.Chunk + MaxReach && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose); j++)
            if (chunks[j].Predicate is { Form: Form.Passive } verb)
                return verb.Subject?.Chunk == owner.Chunk && verb.Arguments.Find(a => a is { Function: Function.Agent, Mention.CanAct: true }) is { Mention: not null } agent ? agent : null;
        return null;
    }
}
