using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>Reads subjects that are more than one mention: listed by what they own, described between commas, or named with a companion.</summary>
internal static class Listing
{
    private const int MaxNoun = 4;
    private const int MaxDress = 2;

    /// <summary>The mention at an index when it owns what stands before it ('F-16 của A'), or null.</summary>
    public static Mention? Owner(List<Chunk> chunks, int j) =>
        chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention } && ClauseParser.FunctionAt(chunks, j) == Function.Of ? mention : null;

    /// <summary>Whose the noun is that a link at an index goes on from ('hành động của A chỉ nhằm …'), or null.</summary>
    public static Argument? OwnerBefore(List<Chunk> chunks, int link)
    {
        var j = link - 1;
        while (j > 1 && chunks[j].Kind is ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Auxiliary) j--;
        return OwnerOfNoun(chunks, j);
    }

    /// <summary>Where the name stands that the words up to an index describe between commas or dashes ('A, nhóm vũ trang của B,'), or -1.</summary>
    public static int Described(List<Chunk> chunks, int j)
    {
        if (j < 0 || j + 1 >= chunks.Count || chunks[j + 1].Kind is not (ChunkKind.Comma or ChunkKind.Dash)) return -1;
        var k = chunks[j].Kind == ChunkKind.Mention ? j - 1 : j;
        // 'A, đồng minh của B ở châu Âu, phản đối': so are those by whom it tells it.
        while (k > 0 && (chunks[k].Kind is ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Preposition or ChunkKind.Adverb || chunks[k].Predicate is { IsOnlyNoun: true } or { Form: Form.Nominal, HasNounCue: true }
            || chunks[k].Kind == ChunkKind.Mention && ClauseParser.FunctionAt(chunks, k) != Function.Subject)) k--;
        return k > 0 && chunks[k].Kind == chunks[j + 1].Kind && chunks[k - 1] is { Kind: ChunkKind.Mention, Mention.CanAct: true }
            && ClauseParser.FunctionAt(chunks, k - 1) == Function.Subject ? k - 1 : -1;
    }

    /// <summary>Who is listed at the clause's end of many that nobody names: 'Nhiều nước đã trừng phạt B, trong đó có A và C'; or null.</summary>
    public static Argument? Behind(List<Chunk> chunks, Predicate verb)
    {
        return IsOfMany(chunks, verb.Chunk) ? ListedBehind(chunks, verb.Chunk) : null;
    }

    private static Argument? ListedBehind(List<Chunk> chunks, int verb)
    {
        for (var j = verb + 1; j + 1 < chunks.Count && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.QuoteClose) && chunks[j] is not { Kind: ChunkKind.Link, Tag: not "and" }; j++)
        {
            if (Opens(chunks[j])) return chunks[j + 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } mention } ? new(Function.Subject, mention, j + 1) : null;
            // 'gặp nhiều nước, trong đó có A': it lists those.
            if (chunks[j] is { Kind: ChunkKind.Determiner, Tag: "plural" } || chunks[j].Predicate is { Form: not Form.Nominal, IsLight: false, Cues.Count: > 0 }) return null;
        }

        return null;
    }

    /// <summary>Those of a whole who are listed at the clause's end and do what it tells: 'Các thành viên C mua dầu của D gồm A và B'; or null.</summary>
    public static Argument? MembersBehind(List<Chunk> chunks, Predicate verb) =>
        verb is { Form: Form.Active, SubjectIsInherited: false, Subject.Chunk: > 1 and var whole } && whole < verb.Chunk
        && chunks[whole - 1].Predicate is { HasNounCue: true } && chunks[whole - 2] is { Kind: ChunkKind.Determiner, Tag: "plural" } ? ListedBehind(chunks, verb.Chunk) : null;

    /// <summary>Whether right before an index stands a noun for several whom nobody names ('với các đồng minh như', 'gặp nhiều nước, trong đó có'), which the list behind it names.</summary>
    public static bool IsOfThose(List<Chunk> chunks, int at, Function waiting)
    {
        if (waiting is Function.Compound or Function.Of or Function.Aside or Function.According or Function.Role) return false;
        for (var j = at - 1; j > 0 && j >= at - MaxNoun; j--)
        {
            if (chunks[j] is { Kind: ChunkKind.Determiner, Tag: "plural" }) return true;
            if (chunks[j].Kind is not (ChunkKind.Word or ChunkKind.Adverb) && chunks[j].Predicate is not { HasNounCue: true }) return false;
        }

        return false;
    }

    // Words for several, and no name, before the verb.
    private static bool IsOfMany(List<Chunk> chunks, int verb)
    {
        for (var j = verb - 1; j >= 0; j--)
        {
            // 'hàng loạt lãnh đạo các nước': the first word for several decides.
            if (chunks[j] is { Kind: ChunkKind.Determiner, Tag: "plural" } && !(j > 1 && chunks[j - 1].Kind == ChunkKind.Word && chunks[j - 2] is { Kind: ChunkKind.Determiner, Tag: "plural" })) return j == 0 || chunks[j - 1].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Time or ChunkKind.Link or ChunkKind.Nominalizer or ChunkKind.Adverb;
            // 'Hơn 30 quốc gia cử đại diện, gồm A và B': a number that is only about right is of several.
            if (chunks[j] is { Kind: ChunkKind.Adverb, Entry: { } about } && about.Option("counts") is not null && chunks[j + 1].Kind == ChunkKind.Word && chunks[j + 2] is { Kind: ChunkKind.Determiner } or { Kind: ChunkKind.Link, Tag: "relative" }) return j == 0 || chunks[j - 1].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Time or ChunkKind.Link;
            if (chunks[j].Kind is not (ChunkKind.Word or ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Determiner) && chunks[j] is not { Kind: ChunkKind.Link, Tag: "relative" }) return false;
        }

        return false;
    }

    /// <summary>Where the passive stands when the mention at an index is listed of many by whom something is done ('bị nhiều nước, trong đó có A,'), or -1.</summary>
    public static int PassiveBeforeMany(List<Chunk> chunks, int mention)
    {
        var j = BeforeMany(chunks, mention);
        return j >= 0 && chunks[j].Kind == ChunkKind.Auxiliary && Auxiliaries.IsPassive(chunks[j].Tag) ? j : -1;
    }

    /// <summary>The mention at an index when it is listed of many that open the clause: 'Nhiều nước Arab, gồm A và B,'; or null.</summary>
    public static Argument? OfMany(List<Chunk> chunks, int mention)
    {
        if (mention < 2 || chunks[mention].Mention is not { CanAct: true, Actors.IsEmpty: false } named || !Opens(chunks[mention - 1])) return null;
        var end = chunks[mention - 2].Kind == ChunkKind.Comma ? mention - 3 : mention - 2;
        var j = end;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Word or ChunkKind.Determiner) j--;
        return j < end && chunks[j + 1] is { Kind: ChunkKind.Determiner, Tag: "plural" } && (j < 0 || chunks[j].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Time or ChunkKind.Link)
            ? new(Function.Subject, named, mention) : null;
    }

    // The chunk before those of whom the mention at an index is listed ('nhiều nước, trong đó có A'), or -1 when it is not.
    private static int BeforeMany(List<Chunk> chunks, int mention)
    {
        if (mention < 3 || chunks[mention].Mention is not { CanAct: true } || !Opens(chunks[mention - 1])) return -1;
        var j = mention - 2;
        if (chunks[j].Kind == ChunkKind.Comma) j--;
        var end = j;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Adverb) j--;
        return j < end ? j : -1;
    }

    /// <summary>Whether a list of those who are meant begins behind a chunk: 'như', 'trong đó có', 'gồm'.</summary>
    public static bool Opens(Chunk chunk) => chunk is { Kind: ChunkKind.Preposition, Function: Function.Among } || chunk.Predicate?.Cues.Exists(c => c.Line.Field(1) == "consists") == true;

    /// <summary>The 'và' before the noun that tells what the mention behind it is ('A và đồng minh B lên án C'), or -1.</summary>
    public static int AndBeforeNoun(List<Chunk> chunks, int mention)
    {
        if (mention < 2) return -1;
        // 'A và các đồng minh, trong đó có B và C': the noun is nobody's in particular.
        if (Opens(chunks[mention - 1]))
        {
            var company = chunks[mention - 2].Kind == ChunkKind.Comma ? mention - 3 : mention - 2;
            if (company > 0 && chunks[company] is { Kind: ChunkKind.Adverb, Entry: { } words } && words.Option("nobody") is not null) return company;
        }

        // 'A và các đồng minh như B', 'A và năm đối tác gồm B và C'.
        var noun = Opens(chunks[mention - 1]) ? mention - 2 : mention - 1;
        if (chunks[noun].Predicate is not { HasNounCue: true, Form: Form.Nominal }) return -1;
        var and = noun - 1;
        while (and > 0 && chunks[and].Kind == ChunkKind.Determiner || and > 0 && noun < mention - 1 && chunks[and].Kind == ChunkKind.Word && chunks[and].End - chunks[and].First == 1) and--;
        return and >= 0 && IsAnd(chunks[and]) ? and : -1;
    }

    private static bool IsAnd(Chunk chunk) => chunk is { Kind: ChunkKind.Link, Tag: "and" };

    /// <summary>A mention together with the one it accompanies ('Phần Lan cùng Thụy Điển nộp đơn'), or null when it accompanies none.</summary>
    public static Argument? WithCompanion(List<Chunk> chunks, int mention)
    {
        var isBehindNoun = AndBeforeNoun(chunks, mention) >= 0;
        var j = mention - 1;
        while (j >= 0 && (isBehindNoun && (IsAnd(chunks[j]) || Opens(chunks[j]) || chunks[j].Kind is ChunkKind.Word or ChunkKind.Comma or ChunkKind.Adverb) || chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Preposition || chunks[j].Predicate is { HasNounCue: true })) j--;
        if (!SubjectFinder.IsSubject(chunks, j)) return null;
        var first = chunks[j].Mention!;
        var other = chunks[mention].Mention!;
        return new(Function.Subject, first.Joined(other), j);
    }

    /// <summary>The subject of a clause that opens between two chunks with a link, where no data knows its verb ('… mà A kiểm soát và'), or null.</summary>
    public static Argument? OwnSubject(List<Chunk> chunks, int from, int to)
    {
        var words = 0;
        for (var j = to - 1; j > from; j--)
        {
            var chunk = chunks[j];
            if (chunk.Kind == ChunkKind.Word) words++;
            // 'A cho rằng hành động của B mang động cơ chính trị và vi phạm …': it is told of whose the deed is.
            else if (words > 0 && Owner(chunks, j) is { Actors.IsEmpty: false } owner && OwnedThings.BehindSaying(chunks, j)) return chunks[j + 1].Kind == ChunkKind.Word ? new(Function.Subject, owner, j) : null;
            else if (chunk is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } mention } && (chunks[j - 1] is { Kind: ChunkKind.Link, Tag: "relative" or "clause" or "content" } link && link.Entry?.Option("aside") is null || chunks[j - 1].Predicate is { Speech.Tag: "says" }))
                return words > 0 && chunks[j + 1].Kind is ChunkKind.Word or ChunkKind.Auxiliary or ChunkKind.Adverb ? new(Function.Subject, mention, j) : null;
            else if (chunk.Kind is not (ChunkKind.Mention or ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Determiner or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Nominalizer)) return null;
        }

        return null;
    }

    /// <summary>Who stands at an index together with those who are listed of them behind a comma ('Các lãnh đạo châu Âu, trong đó có A và B,'), or null where nobody is listed.</summary>
    public static Argument? WithListed(List<Chunk> chunks, int listed, int named) =>
        listed > 1 && (chunks[listed - 1].Kind == ChunkKind.Word ? chunks[listed - 2] : chunks[listed - 1]) is { Kind: ChunkKind.Preposition, Function: Function.Among } && chunks[listed].Mention is { CanAct: true } some && chunks[named].Mention is { } many
            ? new(Function.Subject, many with { Actors = [.. many.Actors.Union(some.Actors)] }, named) : null;

    /// <summary>Whether the mention at an index, without a preposition, is no object of a verb but of one that says something.</summary>
    public static bool IsFreeAt(List<Chunk> chunks, int mention)
    {
        var j = mention - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Nominalizer) j--;
        return j < 0 || chunks[j].Predicate is null or { Speech: not null };
    }

    /// <summary>The people of a land right before a verb of what only people do ('Người dân A xuống đường'), or null.</summary>
    public static Argument? People(List<Chunk> chunks, Predicate verb)
    {
        if (verb.Form == Form.Nominal || !verb.Cues.Exists(c => c.Line.Field(1) == "protests")) return null;
        var j = ClauseParser.BeforeDress(chunks, verb.Chunk);
        return j >= 0 && chunks[j].Mention is { Kind: MentionKind.Place, Actors.IsEmpty: false } land && ClauseParser.FunctionAt(chunks, j) == Function.Subject ? new(Function.Territory, land, j) : null;
    }

    /// <summary>The mention right before a verb to whose words a list belongs ('NATO mời nhóm IP4, gồm …'), or null.</summary>
    public static Argument? Nearest(List<Chunk> chunks, int verb)
    {
        for (var j = verb - 1; j >= 0 && j >= verb - 3; j--)
            if (chunks[j].Kind == ChunkKind.Mention) return new(Function.Subject, chunks[j].Mention!, j);
        return null;
    }

    /// <summary>True when a mention stands between a comma and a predicate, so that the clause has a subject of its own.</summary>
    public static bool IsBehindComma(List<Chunk> chunks, int comma, int predicate)
    {
        for (var j = comma + 1; j < predicate; j++)
            if (chunks[j].Kind == ChunkKind.Mention && ClauseParser.FunctionAt(chunks, j) == Function.Subject) return true;
        return false;
    }

    /// <summary>Whose plan or effort it is that a purpose stands behind ('kế hoạch của A để tấn công B'), or null.</summary>
    public static Argument? Planner(List<Chunk> chunks, int link) => OwnerOfNoun(chunks, link - 1);

    // Who stands at an index with the noun before him that is his: 'kế hoạch của A', 'hành động tập thể của A', 'ủng hộ nỗ lực của A'.
    private static Argument? OwnerOfNoun(List<Chunk> chunks, int j)
    {
        if (j <= 1 || Owner(chunks, j) is not { } owner || chunks[j - 1].Kind != ChunkKind.Preposition) return null;
        var noun = j - 2;
        if (noun > 0 && chunks[noun].Kind is ChunkKind.Word or ChunkKind.Adverb && chunks[noun].End - chunks[noun].First <= MaxDress) noun--;
        return chunks[noun] is { Kind: ChunkKind.Nominalizer, Tag: not "thing" } || noun == j - 2 && chunks[noun].Predicate is { HoldsNoun: true } ? new(Function.Subject, owner, j) : null;
    }

    /// <summary>Whom a verb of blame or punishment right before the link of its reason is aimed at ('trừng phạt B vì …'), or null.</summary>
    public static Argument? Blamed(List<Chunk> chunks, Predicate verb, int link)
    {
        if (!verb.Cues.Exists(c => ClaimTypes.Named(c.Tag) is ClaimType.Accuse or ClaimType.Support or ClaimType.Sanction or ClaimType.Coerce)) return null;
        foreach (var argument in verb.Arguments)
            if (argument.Chunk < link && argument.Mention is { CanAct: true, Actors.IsEmpty: false } && argument.Function is Function.Object or Function.At or Function.Toward or Function.With or Function.Against or Function.Of or Function.For) return argument with { Function = Function.Subject };
        return null;
    }

    /// <summary>Whom 'nước này' means right behind the link of a reason: who is punished for it ('ngừng viện trợ cho B vì nước này …'); or null.</summary>
    public static Argument? SamePunished(List<Chunk> chunks, Predicate predicate) =>
        predicate.Subject is { Chunk: > 1, Mention: { Kind: MentionKind.Reference, Head.Tag: "state" or "person" } } same && chunks[same.Chunk - 1] is { Kind: ChunkKind.Link, Entry: { } link } && link.Option("because") is not null
            && Inheritance.Before(chunks, same.Chunk - 1) is { } verb ? Blamed(chunks, verb, same.Chunk - 1) : null;

    /// <summary>Whose decision a verb tells, named behind its object ('quyết định đưa quân vào B của A'), or null.</summary>
    public static Argument? Decider(List<Chunk> chunks, Predicate verb)
    {
        if (verb.Chunk == 0 || chunks[verb.Chunk - 1] is not { Kind: ChunkKind.Auxiliary, Tag: "planned" } auxiliary || auxiliary.Entry?.Option("decides") is null) return null;
        if (verb.Arguments is not [{ Function: Function.Object or Function.Territory or Function.With or Function.At } first, ..]) return null;
        var j = first.Chunk + 1;
        return j + 1 < chunks.Count && chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Of } && chunks[j + 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } owner } ? new(Function.Subject, owner, j + 1) : null;
    }
}
