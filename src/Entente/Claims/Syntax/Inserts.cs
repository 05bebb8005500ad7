namespace Entente.Claims.Syntax;

/// <summary>Words between two commas that part a subject from its verb: 'A, quốc gia đang bị B trừng phạt, ký …', 'A, dù là thành viên B, vẫn …', 'A, cùng với B và C, lên án …'.</summary>
internal static class Inserts
{
    private const int MaxLength = 24;

    /// <summary>The subject that stands before the insert whose second comma is at an index, together with its company where that is what the insert names; or null when none ends there.</summary>
    public static Argument? SubjectBefore(List<Chunk> chunks, int comma)
    {
        var first = comma - 1;
        while (first > 1 && comma - first <= MaxLength && chunks[first].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.QuoteClose)) first--;
        if (first + 1 >= comma || SubjectAt(chunks, first) is not { } subject || !Opens(chunks, first + 1)) return null;
        // 'Hàn Quốc, cùng với Mỹ và Nhật Bản, lên án': they all do it.
        return chunks[first + 1].Function == Function.With && chunks[first + 1].Kind == ChunkKind.Preposition && first + 3 == comma && chunks[first + 2].Mention is { CanAct: true } company
            ? subject with { Mention = subject.Mention.Joined(company) }
            : subject;
    }

    /// <summary>The subject that an insert tells of which a link at an index opens, or null when the link opens none.</summary>
    public static Argument? ToldOf(List<Chunk> chunks, int link) =>
        link > 1 && chunks[link].Kind == ChunkKind.Link && chunks[link].Tag is "relative" or "clause" && Ends(chunks, link) ? SubjectAt(chunks, link - 1) : null;

    /// <summary>The subject of a verb that a link parts from it which grants something, with no commas: 'A dù chỉ trích B vẫn …'; or null.</summary>
    public static Argument? Granting(List<Chunk> chunks, int link) => chunks[link].Entry?.Option("within") is null ? null : SubjectBeforeMark(chunks, link);

    private static Argument? SubjectAt(List<Chunk> chunks, int comma) => comma > 0 && chunks[comma].Kind == ChunkKind.Comma ? SubjectBeforeMark(chunks, comma) : null;

    // Whoever stands right before an index and begins a clause; not whom a verb before is done to.
    private static Argument? SubjectBeforeMark(List<Chunk> chunks, int at)
    {
        if (at < 1 || chunks[at - 1] is not { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } mention } || ClauseParser.FunctionAt(chunks, at - 1) != Function.Subject) return null;
        var before = at - 2;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Determiner or ChunkKind.Adverb) before--;
        return before < 0 || chunks[before].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.Time || chunks[before] is { Kind: ChunkKind.Link, Tag: "content" or "clause" or "condition" }
            ? new(Function.Subject, mention, at - 1) : null;
    }

    // 'quốc gia đang …', 'dù …', 'nước bảo trợ …', 'cùng với …': not a clause with a subject of its own.
    private static bool Opens(List<Chunk> chunks, int first) => chunks[first] switch
    {
        { Kind: ChunkKind.Link, Tag: "relative" } => true,
        { Kind: ChunkKind.Link, Tag: "clause" } => chunks[first + 1].Kind != ChunkKind.Mention,
        { Kind: ChunkKind.Preposition, Function: Function.With } => true,
        { Kind: ChunkKind.Determiner, Tag: "singular" } => chunks[first + 1].Kind is ChunkKind.Word or ChunkKind.Nominalizer or ChunkKind.Adverb || chunks[first + 1].Predicate is { Form: Form.Nominal },
        _ => false,
    };

    // Whether the words that a link opens end at a comma, behind which the verb of the subject stands.
    private static bool Ends(List<Chunk> chunks, int link)
    {
        var comma = link + 1;
        while (comma < chunks.Count && comma - link <= MaxLength && chunks[comma].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.QuoteClose)) comma++;
        return comma + 1 < chunks.Count && chunks[comma].Kind == ChunkKind.Comma && Opens(chunks, link) && ClauseParser.IsBeforeVerb(chunks, comma);
    }
}
