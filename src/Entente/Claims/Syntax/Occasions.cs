using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>Reads nouns that are told as the occasion of what a clause says: 'A nói với B trong cuộc gặp', 'Tại hội đàm, hai bên nhất trí'.</summary>
internal static class Occasions
{
    private const int MaxGuest = 14;

    /// <summary>Says of <paramref name="noun"/> whether it opens the sentence as an occasion, and who is beside its clause's subject.</summary>
    public static void Read(List<Chunk> chunks, List<Predicate> predicates, Predicate noun)
    {
        noun.Guest = GuestOf(chunks, noun);
        if (PrepositionOf(chunks, noun.Chunk) is not (>= 0 and var at))
        {
            // 'Từ khi chiến sự với B nổ ra, A …': a fight that opens the sentence is that of its subject.
            if (IsFight(noun) && IsOpening(chunks, noun.Chunk)) noun.ClauseSubject = BehindComma(chunks, noun.Chunk);
            return;
        }

        var opens = IsOpening(chunks, at);
        // 'Sau cuộc gặp, A nói' and 'A nói trong cuộc gặp', but not 'A nói sau cuộc gặp'.
        noun.IsSetting = opens || chunks[at].Function == Function.In;
        noun.ClauseSubject = opens ? BehindComma(chunks, noun.Chunk) : null;
        // 'ông A trong chuyến thăm B': whoever stands right before went there.
        if (at > 0 && chunks[at - 1] is { Kind: ChunkKind.Mention, Mention: { Kind: MentionKind.Person } traveller } && chunks[at].Function == Function.In) noun.ClauseSubject = new(Function.Clause, traveller, at - 1);
        // 'viện trợ cho B trong cuộc chiến với C': who stands right before a fight fights it.
        if (at > 0 && IsFight(noun) && chunks[at].Function == Function.In && chunks[at - 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } fighter }) noun.ClauseSubject = new(Function.Clause, fighter, at - 1);
        // Where the noun names somebody itself, or comes before or after what is done, nobody needs to be lent to it.
        if (chunks[at].Function != Function.In || noun.Arguments.Exists(a => a.Function is Function.With or Function.Of or Function.Between or Function.Compound or Function.Pair)) return;
        if (VerbOf(predicates, noun, opens) is not { Subject: not null } verb) return;
        foreach (var argument in verb.Arguments)
            // 'Trong cuộc gặp, A nói với B': whom a verb that only tells is told to is there too.
            if (argument.Mention.CanAct && (argument.Function == Function.With || verb is { Speech: not null, Cues.Count: 0 } && argument.Function == Function.Object)) noun.Beside = argument;
    }

    /// <summary>Says who is told to take part in what a verb tells: 'A và B tổ chức tập trận với sự tham gia của C'.</summary>
    public static void ReadGuests(List<Chunk> chunks, Predicate verb)
    {
        if (verb.Cues.Exists(c => c.Line.Field(1) is "mutual" or "meets")) verb.Guest = GuestOf(chunks, verb);
    }

    // 'Hội nghị của B có sự tham gia của A', 'hội nghị B, với sự tham dự của một số nước, trong đó có A'.
    private static Argument? GuestOf(List<Chunk> chunks, Predicate noun)
    {
        var attends = false;
        Chunk? plan = null;
        var first = noun.Chunk + 1;
        // 'Cuộc tập trận nhằm kiểm tra năng lực của B, với sự tham gia của A': what opens the sentence is what A takes part in.
        if (noun.Form == Form.Nominal && IsOpening(chunks, noun.Chunk) && BehindAll(chunks, first) is > 0 and var with) first = with;
        for (var j = first; j < chunks.Count && j <= first + MaxGuest && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.QuoteClose); j++)
        {
            if (attends && chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } mention })
            {
                if (plan is { } auxiliary) Auxiliaries.Read(auxiliary, noun);
                return new(Function.Guest, mention, j);
            }

            // 'thỏa thuận năm 2006, lần này có …': behind the comma another thing is told.
            if (chunks[j].Kind == ChunkKind.Comma && !attends && !(j + 1 < chunks.Count && OpensGuests(chunks[j + 1]))) return null;
            if (chunks[j] is { Kind: ChunkKind.Auxiliary, Tag: "planned" or "hypothetical" or "negated" }) plan ??= chunks[j];
            if (chunks[j].Predicate is not { } predicate) continue;
            if (predicate.Governor?.Option("attends") is not null && chunks[j - 1].Kind == ChunkKind.Nominalizer) attends = true;
            else if (!predicate.IsLight && !predicate.HasNounCue) return null;
        }

        return null;
    }

    private static bool OpensGuests(Chunk chunk) =>
        chunk is { Kind: ChunkKind.Preposition, Function: Function.With or Function.Among } or { Kind: ChunkKind.Link or ChunkKind.Auxiliary or ChunkKind.Nominalizer } || chunk.Predicate is { IsLight: true };

    // Where ', với sự tham gia' stands in the clause, or 0.
    private static int BehindAll(List<Chunk> chunks, int from)
    {
        for (var j = from; j + 3 < chunks.Count && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.QuoteClose); j++)
            if (chunks[j].Kind == ChunkKind.Comma && chunks[j + 1] is { Kind: ChunkKind.Preposition, Function: Function.With } && chunks[j + 2].Kind == ChunkKind.Nominalizer
                && chunks[j + 3].Predicate?.Governor?.Option("attends") is not null) return j;
        return 0;
    }

    /// <summary>Whoever is named first between a verb of saying and a noun of what is said, with a verb of its own behind it, or null.</summary>
    public static Argument? FirstSaid(List<Chunk> chunks, int said, int noun)
    {
        for (var j = said + 1; j < noun && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose); j++)
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors: [_] } mention } && ClauseParser.FunctionAt(chunks, j) is Function.Subject or Function.Of)
                return j + 1 < noun && chunks[j + 1].Kind is ChunkKind.Auxiliary or ChunkKind.Word or ChunkKind.Adverb ? new(Function.Clause, mention, j) : null;
        return null;
    }

    /// <summary>True for the noun of a fight or a quarrel.</summary>
    public static bool IsFight(Predicate noun) => noun.Cues.Exists(c => c.Line.Field(1) is "relation" or "opposed");

    // Only what marks a noun may stand between the preposition and it.
    private static int PrepositionOf(List<Chunk> chunks, int noun)
    {
        for (var j = noun - 1; j >= 0 && j >= noun - 4; j--)
        {
            if (chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.In or Function.Aside }) return j;
            if (chunks[j].Kind is not (ChunkKind.Nominalizer or ChunkKind.Determiner or ChunkKind.Adverb)) return -1;
        }

        return -1;
    }

    private static bool IsOpening(List<Chunk> chunks, int before)
    {
        for (var j = 0; j < before; j++)
            // 'Phát biểu sau cuộc gặp với B, A …': that it is said opens nothing yet.
            if (chunks[j].Kind is ChunkKind.Mention or ChunkKind.Predicate or ChunkKind.Auxiliary && !(j == 0 && chunks[j].Predicate is { Speech: not null, Cues.Count: 0 })) return false;
        return true;
    }

    /// <summary>The subject of the clause behind the comma that follows a noun, whatever its verb ('Tại hội đàm với B, A nêu …'), or null.</summary>
    public static Argument? BehindComma(List<Chunk> chunks, int noun)
    {
        var comma = noun + 1;
        while (comma < chunks.Count && chunks[comma].Kind is not (ChunkKind.Comma or ChunkKind.Stop)) comma++;
        for (var j = comma + 1; j < chunks.Count && chunks[comma].Kind == ChunkKind.Comma; j++)
        {
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention }) return new(Function.Subject, mention, j);
            if (chunks[j].Kind is not (ChunkKind.Time or ChunkKind.Determiner or ChunkKind.Nominalizer or ChunkKind.Adverb)) return null;
        }

        return null;
    }

    private static Predicate? VerbOf(List<Predicate> predicates, Predicate noun, bool opens)
    {
        Predicate? before = null;
        foreach (var predicate in predicates)
        {
            if (predicate.Form == Form.Nominal) continue;
            // 'A trong cuộc điện đàm hôm qua nói với B': the verb may stand behind.
            if (predicate.Chunk > noun.Chunk) return opens ? predicate : before ?? predicate;
            before = predicate;
        }

        return before;
    }
}
