using Entente.Language;

namespace Entente.Claims.Syntax;

/// <summary>Reads what the words before a verb say of it: reality and voice.</summary>
internal static class Auxiliaries
{
    private const int MaxDress = 3;

    /// <summary>True for 'bị', 'được' and their compounds.</summary>
    public static bool IsPassive(string tag) => tag.StartsWith("passive", StringComparison.Ordinal);

    /// <summary>Lets an auxiliary say its part of <paramref name="predicate"/>; they are read from the verb outwards.</summary>
    public static void Read(Chunk chunk, Predicate predicate)
    {
        predicate.HasAuxiliary = true;
        predicate.IsOfOldTimes |= chunk.Entry?.Option("when") == "before";
        predicate.IsRecent |= chunk.Entry?.Option("when") == "now";
        predicate.IsNow |= chunk.Tag == "now";
        var tag = chunk.Tag;
        if (IsPassive(tag) && predicate.Form == Form.Active)
        {
            predicate.Form = Form.Passive;
            tag = tag.Length > 8 ? tag[8..] : "";
        }

        var reality = RealityOf(tag);
        // The innermost decides, save that a negation outside still denies: 'không có kế hoạch tấn công'.
        if (reality == Reality.Actual || predicate.Own != Reality.Actual && reality != Reality.Negated) return;
        predicate.IsDecided = chunk.Entry?.Option("decides") is not null;
        predicate.Own = reality;
        predicate.OwnBy = chunk.Entry?.Form;
    }

    /// <summary>Lets the noun right before an index say its part: 'kế hoạch tập trận' is planned, 'nguy cơ xung đột' and 'nguy cơ A tấn công B' feared.</summary>
    public static void ReadNoun(List<Chunk> chunks, Predicate predicate, int at)
    {
        var j = at - 1;
        // 'đề xuất của A gửi quân': whose proposal it is would do it.
        if (j > 0 && chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Of } && chunks[at].Kind == ChunkKind.Mention) j--;
        // 'nguy cơ một mặt trận xung đột mới': the head of the noun, too.
        if (j > 1 && chunks[j].Kind == ChunkKind.Word && chunks[j - 1].Kind == ChunkKind.Determiner && predicate.Form == Form.Nominal) j--;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Adverb or ChunkKind.Determiner || j >= 0 && chunks[j] is { Kind: ChunkKind.Nominalizer, Tag: "" }) j--;
        if (j < 0 || chunks[j].Kind != ChunkKind.Nominalizer || RealityOf(chunks[j].Tag) is not (not Reality.Actual and var reality)) return;
        predicate.Own = reality;
        predicate.OwnBy = chunks[j].Entry!.Form;
    }

    /// <summary>Lets the words that only describe an event's noun say their part: 'cuộc gặp sắp tới giữa A và B', 'cuộc tập trận dự kiến của A'.</summary>
    public static void ReadAttribute(List<Chunk> chunks, Predicate noun)
    {
        if (noun.Own != Reality.Actual || noun.Cues.Exists(c => ClaimTypes.Named(c.Tag) is { } type && type.IsTie())) return;
        for (var j = noun.Chunk + 1; j < chunks.Count && j <= noun.Chunk + MaxDress; j++)
        {
            var chunk = chunks[j];
            if (chunk.Kind is ChunkKind.Word or ChunkKind.Adverb) continue;
            if (chunk is { Kind: ChunkKind.Time, Entry: not null }) Set(noun, chunk.Entry, "planned");
            else if (chunk is { Kind: ChunkKind.Auxiliary, Tag: "planned" or "hypothetical" } && IsDescribing(chunks, j)) Set(noun, chunk.Entry, chunk.Tag);
            return;
        }
    }

    // With whose it is right behind it, or behind a light verb of its own, the auxiliary serves no verb: 'có thể xảy ra của A'.
    private static bool IsDescribing(List<Chunk> chunks, int j)
    {
        var k = j + 1 < chunks.Count && chunks[j + 1].Predicate is { IsLight: true } ? j + 2 : j + 1;
        return k < chunks.Count && chunks[k] is { Kind: ChunkKind.Preposition, Function: Function.Of or Function.Between or Function.With };
    }

    /// <summary>Lets the verb that an event's noun is subject of say its part: 'cuộc gặp giữa A và B sẽ diễn ra'.</summary>
    public static void ReadBehind(List<Chunk> chunks, Predicate noun)
    {
        if (noun.Own is Reality.Hypothetical or Reality.Negated || noun.GovernedBy is not null) return;
        Chunk? auxiliary = null;
        for (var j = noun.Chunk + 1; j < chunks.Count; j++)
        {
            var chunk = chunks[j];
            // 'Nếu xung đột giữa A và B nổ ra': it is not there yet.
            if (noun.Own == Reality.Actual && chunk is { Kind: ChunkKind.Word, Entry: { } arises } && arises.Option("arises") is not null)
                Set(noun, arises, auxiliary is { } word ? Supposed(word) : IsCondition(chunks, noun) ? "hypothetical" : null);
            if (chunk.First < noun.End || chunk.Kind is ChunkKind.Word or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Preposition) continue;
            if (chunk.Kind == ChunkKind.Auxiliary)
            {
                auxiliary = chunk;
                continue;
            }

            // 'cuộc gặp giữa A và B bị hủy' does not take place.
            if (chunk.Predicate is { Form: Form.Passive, Speech: null, Governor: { Tag: "negated" } undone } && noun.Cues.Exists(c => ClaimTypes.Named(c.Tag) is ClaimType.Consult or ClaimType.Cooperate or ClaimType.Mobilize or ClaimType.Assault))
                Set(noun, undone, undone.Tag);
            // 'cuộc xung đột chưa có dấu hiệu lắng dịu' denies the sign.
            // 'cuộc tập trận có thể dẫn đến xung đột': what it brings about is another thing; 'cuộc xung đột sẽ lan rộng' is there already.
            var happens = chunk.Predicate is { IsLight: true, IsHaving: false, Governor: { } light } && light.Option("brings") is null && !(light.Option("lasts") is not null && noun.Cues.Exists(c => ClaimTypes.Named(c.Tag) is { } type && type.IsTie())) || chunk is { Kind: ChunkKind.Link, Tag: "copula" };
            if (happens && noun.Own == Reality.Actual) Set(noun, (auxiliary ?? chunk).Entry, auxiliary is { } said ? said.Tag.Split('-')[^1] : chunk.Entry?.Option("reality"));
            return;
        }
    }

    /// <summary>Lets a link say its part of the clause behind it: 'sẽ là lần đầu A thăm B', 'có thể khiến A tấn công B'; the noun before a copula too: 'Một phương án là A tấn công B'.</summary>
    public static void ReadLink(List<Chunk> chunks, Predicate predicate, int link)
    {
        if (predicate.Own == Reality.Actual) Set(predicate, chunks[link].Entry, chunks[link].Entry?.Option("reality"));
        if (predicate.Own == Reality.Actual && link > 0 && chunks[link - 1] is { Kind: ChunkKind.Auxiliary } said) Set(predicate, said.Entry, Supposed(said));
        // 'cơ hội để A bày tỏ ủng hộ B'
        if (predicate.Own == Reality.Actual && chunks[link].Tag == "purpose") ReadNoun(chunks, predicate, link);
        // 'A sẽ phong tỏa B cho đến khi B rút quân': till then B has not.
        if (!predicate.HasAuxiliary && chunks[link].Entry?.Option("until") is not null && Inheritance.Before(chunks, link) is { } lasting && (lasting.Own == Reality.Planned || lasting.Cues.Exists(c => ClaimTypes.Named(c.Tag) is ClaimType.Sanction or ClaimType.Threaten or ClaimType.Reject))) predicate.IsConditional = true;
        if (chunks[link].Tag != "copula") return;
        if (predicate.Own == Reality.Actual && Aims.NounBefore(chunks, link - 1) is { } noun) Set(predicate, noun, noun.Tag);
    }

    /// <summary>Lets an auxiliary or a link of purpose that serves two verbs, the first of which no data knows, say its part of the one behind the link at an index: 'sẽ giữ vai trò dẫn đầu và phối hợp với A', 'để vun đắp và thúc đẩy quan hệ'.</summary>
    public static void ReadShared(List<Chunk> chunks, Predicate predicate, int link)
    {
        var k = link - 1;
        while (k > 0 && chunks[k].Kind is ChunkKind.Word or ChunkKind.Adverb) k--;
        predicate.IsPurpose |= k < link - 1 && chunks[k] is { Kind: ChunkKind.Link, Tag: "purpose" };
        for (k = link - 1; k >= 0 && chunks[k] is { Kind: ChunkKind.Word or ChunkKind.Mention or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Auxiliary }; k--)
            if (chunks[k].Kind == ChunkKind.Auxiliary)
            {
                if (chunks[k].Tag is "planned" or "hypothetical") Read(chunks[k], predicate);
                return;
            }
    }

    // What something else will bring about is only supposed.
    private static string Supposed(Chunk auxiliary) => auxiliary.Tag == "planned" ? "hypothetical" : auxiliary.Tag;

    private static bool IsCondition(List<Chunk> chunks, Predicate noun)
    {
        var j = noun.Chunk - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Nominalizer or ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Word) j--;
        return j >= 0 && chunks[j] is { Kind: ChunkKind.Link, Tag: "condition" };
    }

    /// <summary>Lets an auxiliary whose own verb no data knows say its part of a verb right behind that: 'có thể phản ánh nỗ lực tấn công A'.</summary>
    public static void ReadUnknown(List<Chunk> chunks, Predicate predicate)
    {
        if (predicate.Own != Reality.Actual || predicate.HasAuxiliary || predicate.Form == Form.Nominal || predicate.Speech is not null) return;
        var j = predicate.Chunk - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Word or ChunkKind.Adverb or ChunkKind.Preposition) j--;
        if (j >= 0 && j < predicate.Chunk - 1 && chunks[j] is { Kind: ChunkKind.Auxiliary, Tag: "planned" or "hypothetical" } said && chunks[j + 1].Kind == ChunkKind.Word) Set(predicate, said.Entry, said.Tag);
    }

    private static void Set(Predicate predicate, Entry? by, string? tag)
    {
        if (tag is null || RealityOf(tag) is not (not Reality.Actual and var reality)) return;
        predicate.Own = reality;
        predicate.OwnBy = by?.Form;
    }

    private static Reality RealityOf(string tag) => tag switch
    {
        "planned" => Reality.Planned,
        "hypothetical" => Reality.Hypothetical,
        "negated" => Reality.Negated,
        _ => Reality.Actual,
    };
}
