using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>Finds who bears a noun: whoever is told to be it ('A là “mối đe dọa với B”'), or those who stand right before it ('A và B tranh chấp biên giới').</summary>
internal static class Bearers
{
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
        var j = relation.Chunk - 1;
        while (j > 0 && chunks[j].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) j--;
        return j >= 0 && chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.Length: 2, Head: not { Tag: "set" } } both } && ClauseParser.FunctionAt(chunks, j) == Function.Subject
            && (j == 0 || chunks[j - 1].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link or ChunkKind.Time or ChunkKind.QuoteOpen || chunks[j - 1].Predicate is { Speech.Tag: "says" })
            ? new(Function.Between, both, j) : null;
    }
}
