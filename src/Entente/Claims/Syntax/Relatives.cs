namespace Entente.Claims.Syntax;

/// <summary>Reads verbs that tell of the noun before them who does what to it: 'lực lượng do A hậu thuẫn'.</summary>
internal static class Relatives
{
    private const int MaxDress = 7;

    /// <summary>Reads 'nhóm vũ trang do A hậu thuẫn', with A at chunk <paramref name="doer"/>: A does it to whoever stands before 'do', if anybody does. False for any other words.</summary>
    public static bool DoneBy(List<Chunk> chunks, Predicate predicate, int doer)
    {
        if (!chunks[doer].Mention!.CanAct || !predicate.Cues.Exists(c => c.Line.Field(1) is "acts-on" or "strikes") || OpeningOf(chunks, doer) is not (>= 0 and var opening)) return false;
        predicate.Form = Form.Passive;
        predicate.Arguments.Add(new(Function.Agent, chunks[doer].Mention!, doer));
        if (opening > 0 && chunks[opening - 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention }) predicate.Subject = new(Function.Subject, mention, opening - 1);
        return true;
    }

    /// <summary>The place of which a clause tells that opens with the link at an index: 'thành phố C, nơi bị B bao vây'; or null.</summary>
    public static Argument? PlaceBefore(List<Chunk> chunks, int link)
    {
        if (chunks[link] is not { Kind: ChunkKind.Link, Tag: "relative", Entry: { } entry } || entry.Option("where") is null) return null;
        var j = link - 1;
        if (j > 0 && chunks[j].Kind is ChunkKind.Comma or ChunkKind.Dash) j--;
        return j >= 0 && chunks[j] is { Kind: ChunkKind.Mention, Mention: { Actors.IsEmpty: false } mention } ? new(Function.Subject, mention, j) : null;
    }

    /// <summary>Where 'do' stands before whoever does what a verb tells of the noun before it ('tên lửa do A cung cấp'), for such a verb lends its subject to no other; or -1.</summary>
    public static int Of(List<Chunk> chunks, Predicate verb)
    {
        foreach (var argument in verb.Arguments)
            if (argument.Function == Function.Agent && argument.Chunk < verb.Chunk && OpeningOf(chunks, argument.Chunk) is >= 0 and var at) return at;
        return verb.Subject is { Chunk: >= 0 } subject && subject.Chunk < verb.Chunk ? OpeningOf(chunks, subject.Chunk) : -1;
    }

    /// <summary>Whom the clause that ends with the mention at an index only describes: 'A, nước đã công nhận B,'; or null.</summary>
    public static Argument? Described(List<Chunk> chunks, int mention)
    {
        if (mention + 1 >= chunks.Count || chunks[mention + 1].Kind != ChunkKind.Comma) return null;
        for (var j = mention - 1; j > 1 && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.QuoteClose); j--)
            if (chunks[j] is { Kind: ChunkKind.Link, Tag: "relative" } link && link.Entry?.Option("where") is null && chunks[j - 1].Kind == ChunkKind.Comma)
                return chunks[j - 2] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } told } ? new(Function.Subject, told, j - 2) : null;
        return null;
    }

    /// <summary>Whether what stands behind 'là' at an index is a word for one of a kind, of whom what follows is told: 'người kêu gọi', 'quốc gia đầu tiên trừng phạt', 'một trong những nước ủng hộ'.</summary>
    public static bool IsRank(List<Chunk> chunks, int at)
    {
        if (at < chunks.Count && chunks[at] is { Kind: ChunkKind.Link, Tag: "relative" }) return true;
        while (at < chunks.Count && chunks[at] is { Kind: ChunkKind.Determiner } determiner && determiner.Entry?.Option("noun") is null) at++;
        return at + 1 < chunks.Count && chunks[at].Kind == ChunkKind.Determiner && chunks[at + 1].Kind is not ChunkKind.Mention;
    }

    /// <summary>Whether a thing that force is used against stands before the link at an index, and who gave or made it right behind: 'phá hủy xe tăng mà A chuyển cho B'.</summary>
    public static bool IsGiftHit(List<Chunk> chunks, Predicate predicate, int link) =>
        predicate.Form == Form.Active && chunks[link - 1].Kind == ChunkKind.Word && link + 1 < chunks.Count && chunks[link + 1] is { Kind: ChunkKind.Mention, Mention.CanAct: true }
        && predicate.Cues.Exists(c => c.Line.Field(1) == "strikes");

    /// <summary>Who has the thing that force is used against since whoever is named with it at an index gave it: 'phá hủy xe tăng A viện trợ cho B', 'tiêm kích A vừa được chuyển cho B'; or 0.</summary>
    public static int GivenTo(List<Chunk> chunks, Predicate predicate, int thing)
    {
        if (predicate.Form != Form.Active || !predicate.Cues.Exists(c => c.Line.Field(1) == "strikes")) return 0;
        if (chunks[thing] is not { Mention.Head.Tag: "force" or "weapon" } && chunks[thing - 1].Kind != ChunkKind.Word) return 0;
        var j = thing + 1;
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) j++;
        if (j >= chunks.Count || chunks[j].Predicate is not { } verb || !verb.Cues.Exists(c => c.Line.Field(1) == "gives")) return 0;
        for (j++; j < chunks.Count && j <= thing + MaxDress; j++)
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention.CanAct: true }) return j;
            else if (chunks[j].Kind is not (ChunkKind.Word or ChunkKind.Adverb or ChunkKind.Determiner) && chunks[j] is not { Kind: ChunkKind.Preposition, Function: Function.For or Function.To }) return 0;
        return 0;
    }

    private static int OpeningOf(List<Chunk> chunks, int mention)
    {
        for (var j = mention - 1; j >= 0 && j >= mention - 4; j--)
        {
            if (chunks[j].Kind == ChunkKind.Preposition) return chunks[j].Function == Function.By ? j : -1;
            if (chunks[j].Kind is not (ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Nominalizer)) return -1;
        }

        return -1;
    }
}
