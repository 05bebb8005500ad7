using Entente.Language;

namespace Entente.Claims.Syntax;

/// <summary>Reads what the words before a verb say of it: reality and voice.</summary>
internal static class Auxiliaries
{
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
        while (j >= 0 && chunks[j].Kind is ChunkKind.Adverb or ChunkKind.Determiner || j >= 0 && chunks[j] is { Kind: ChunkKind.Nominalizer, Tag: "" }) j--;
        if (j < 0 || chunks[j].Kind != ChunkKind.Nominalizer || RealityOf(chunks[j].Tag) is not (not Reality.Actual and var reality)) return;
        predicate.Own = reality;
        predicate.OwnBy = chunks[j].Entry!.Form;
    }

    /// <summary>Lets the verb that an event's noun is subject of say its part: 'cuộc gặp giữa A và B sẽ diễn ra'.</summary>
    public static void ReadBehind(List<Chunk> chunks, Predicate noun)
    {
        if (noun.Own != Reality.Actual || noun.GovernedBy is not null) return;
        Chunk? auxiliary = null;
        for (var j = noun.Chunk + 1; j < chunks.Count; j++)
        {
            var chunk = chunks[j];
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
            var happens = chunk.Predicate is { IsLight: true, IsHaving: false } || chunk is { Kind: ChunkKind.Link, Tag: "copula" };
            if (happens) Set(noun, (auxiliary ?? chunk).Entry, auxiliary is { } said ? said.Tag.Split('-')[^1] : chunk.Entry?.Option("reality"));
            return;
        }
    }

    /// <summary>Lets a link that is a verb by itself say its part of the clause behind it: 'sẽ là lần đầu A thăm B'.</summary>
    public static void ReadLink(Chunk link, Predicate predicate)
    {
        if (predicate.Own == Reality.Actual) Set(predicate, link.Entry, link.Entry?.Option("reality"));
    }

    /// <summary>Lets an auxiliary that serves two verbs, the first of which no data knows, say its part of the one behind the link at an index: 'sẽ giữ vai trò dẫn đầu và phối hợp với A'.</summary>
    public static void ReadShared(List<Chunk> chunks, Predicate predicate, int link)
    {
        for (var k = link - 1; k >= 0 && chunks[k] is { Kind: ChunkKind.Word or ChunkKind.Mention or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Auxiliary }; k--)
            if (chunks[k].Kind == ChunkKind.Auxiliary)
            {
                if (chunks[k].Tag is "planned" or "hypothetical") Read(chunks[k], predicate);
                return;
            }
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
