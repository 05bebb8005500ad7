namespace Entente.Claims.Syntax;

/// <summary>Finds those whom a clause or a list behind a noun names: 'cáo buộc của A rằng B …', 'các nước, trong đó có B'.</summary>
internal static class Matters
{
    private const int MaxDress = 3;

    /// <summary>Whom the clause tells of that the link or verb of saying at <paramref name="at"/> opens ('rằng', 'về việc', 'cho rằng'), or null.</summary>
    public static Argument? Of(List<Chunk> chunks, int at)
    {
        if (!Opens(chunks[at])) return null;
        for (var j = at + 1; j < chunks.Count && j <= at + MaxDress; j++)
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention }) return new(Function.Matter, mention, j);
            else if (chunks[j].Kind is not (ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Comma or ChunkKind.Nominalizer)) return null;
        return null;
    }

    private static bool Opens(Chunk chunk) =>
        chunk is { Kind: ChunkKind.Link, Tag: "content" } || chunk.Kind == ChunkKind.Link && chunk.Entry?.Option("matter") is not null || chunk.Predicate?.Speech?.Option("matter") is not null;

    /// <summary>True when a clause that is itself a noun only tells by <paramref name="owner"/> whose a thing is: 'việc A mua dầu của B'.</summary>
    public static bool NamesOwner(List<Chunk> chunks, Predicate verb, Argument owner) =>
        verb is { Form: Form.Active, Speech: null, SubjectIsInherited: false, Subject.Chunk: > 0 and var subject } && chunks[subject - 1] is { Kind: ChunkKind.Nominalizer, Tag: "" }
            && verb.Arguments.Exists(a => a.Chunk == owner.Chunk);

    /// <summary>True when the mention at an index does what the noun before its clause tells: 'sự ủng hộ mà A dành cho B', 'cáo buộc mà A đưa ra'.</summary>
    public static bool IsDoer(List<Chunk> chunks, int at)
    {
        if (at >= chunks.Count || chunks[at] is not { Kind: ChunkKind.Mention, Mention.CanAct: true }) return false;
        var j = at + 1;
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) j++;
        return j < chunks.Count && (chunks[j].Predicate is { Governor.Tag: "light" } || chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.For });
    }

    /// <summary>True when a warning that names the mention at an index tells what it does or may do, and so is not meant for it: 'cảnh báo B đang tháo chạy', 'cảnh báo B sẽ tấn công C'.</summary>
    public static bool IsToldOf(List<Chunk> chunks, int mention)
    {
        var j = mention + 1;
        if (j < chunks.Count && chunks[j].Kind == ChunkKind.QuoteOpen) j++;
        if (j >= chunks.Count || chunks[j].Kind != ChunkKind.Auxiliary || Auxiliaries.IsPassive(chunks[j].Tag)) return false;
        if (chunks[j].Tag is "now" or "past" or "hypothetical") return true;
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Adverb || j < chunks.Count && chunks[j].Kind == ChunkKind.Auxiliary && !Auxiliaries.IsPassive(chunks[j].Tag)) j++;
        return j < chunks.Count && chunks[j].Predicate is { } verb && verb.Cues.Exists(c => c.Line.Field(1) is "strikes" or "launches" or "solo" or "single");
    }

    /// <summary>True when the word at <paramref name="at"/> opens a list of some of those whom the noun before means, and that noun stands where <paramref name="wanted"/> may.</summary>
    public static bool NamesSome(List<Chunk> chunks, int at, Predicate predicate, Function wanted)
    {
        if (predicate.Form == Form.Nominal || wanted is not (Function.Object or Function.With or Function.For or Function.To or Function.Toward or Function.At)) return false;
        if (at + 1 >= chunks.Count || chunks[at] is not { Kind: ChunkKind.Preposition, Function: Function.Among }) return false;
        var noun = chunks[at - 1].Kind == ChunkKind.Comma ? at - 2 : at - 1;
        // 'kêu gọi các nước, trong đó có B': the noun may be part of the verb's own words.
        if (noun < predicate.Chunk || (noun == predicate.Chunk ? chunks[noun].End - chunks[noun].First < MaxDress : chunks[noun].Kind is not (ChunkKind.Word or ChunkKind.Determiner))) return false;
        var named = at + 1;
        while (named < chunks.Count && chunks[named].Kind is ChunkKind.Determiner or ChunkKind.Adverb) named++;
        // 'các bên, trong đó có các quốc gia láng giềng như B': the list behind the noun names them.
        if (named + 2 < chunks.Count && chunks[named].Kind == ChunkKind.Word && Listing.Opens(chunks[named + 1])) named += 2;
        return named < chunks.Count && chunks[named] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } or { Head.Tag: "people" } }
            && !(named + 1 < chunks.Count && at == noun + 1 && chunks[named + 1].Kind is ChunkKind.Auxiliary);
    }
}
