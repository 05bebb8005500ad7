using Entente.Actors;
using Entente.Claims.Syntax;

namespace Entente.Claims.Speech;

/// <summary>Where the speaker of a verb of saying was found.</summary>
/// <param name="Chunk">The chunk of the mention, or -1.</param>
/// <param name="Continues">True when the verb goes on with the speaker of the verb before it.</param>
internal readonly record struct Found(int Chunk, bool Continues);

/// <summary>Finds who says: the subject of a verb of saying, through appositions and asides.</summary>
internal static class SpeakerFinder
{
    private const int MaxChunks = 30;
    private const int MaxCommas = 3;

    /// <summary>The speaker before the verb at <paramref name="verb"/>.</summary>
    public static Found Before(List<Chunk> chunks, int verb, bool hasEarlier)
    {
        int best = -1, possessor = -1, commas = 0, commasAtBest = 0;
        for (var j = verb - 1; j >= 0 && verb - j <= MaxChunks; j--)
        {
            var chunk = chunks[j];
            switch (chunk.Kind)
            {
                // 'Lời này khiến nhiều người lo ngại': only right before the verb do words themselves speak.
                case ChunkKind.Mention when chunk.Mention!.Actors.IsEmpty && !ClauseParser.OnlyDress(chunks, j + 1, verb):
                    break;
                case ChunkKind.Mention:
                    if (Consider(chunks, j, commas, ref best, ref possessor)) commasAtBest = commas;
                    break;
                case ChunkKind.Comma:
                    if (best >= 0 && chunks[best].Mention!.Kind == MentionKind.Person || ++commas > MaxCommas) return new(best, false);
                    if (best < 0 && hasEarlier && ClauseParser.OnlyDress(chunks, j + 1, verb)) return new(-1, true);
                    break;
                case ChunkKind.Link when chunk.Tag == "relative" && best == j + 1 && commas == 0:
                    // 'điều mà A coi là …': A says it, whoever has the clause around it.
                    return new(best, false);
                case ChunkKind.Link when chunk.Tag == "relative":
                    // 'ông X, người đứng đầu Y, cho biết': what was found stands in the relative clause.
                    if (commas > 0 && best >= 0 && chunks[best].Mention!.Kind != MentionKind.Person) best = -1;
                    break;
                case ChunkKind.Link when chunk.Tag == "clause" && best < 0 && j > 0 && chunks[j - 1].Kind == ChunkKind.Mention && ClauseParser.OnlyDress(chunks, j + 1, verb):
                    // 'ông X còn cảnh báo'.
                    break;
                case ChunkKind.Link when chunk.Tag == "and" && best < 0 && possessor < 0 && !ClauseParser.OnlyDress(chunks, j + 1, verb):
                    break;
                case ChunkKind.Link when chunk.Tag == "and" && best >= 0 && j > 0 && IsFirstOfTwo(chunks, j, best):
                    // 'Tổng thống A và người đồng cấp B nói': the first who is named speaks.
                    best = j - 1;
                    break;
                case ChunkKind.Link:
                    return best >= 0 || possessor >= 0 ? new(best >= 0 ? best : possessor, false) : new(-1, true);
                case ChunkKind.Predicate when j == 0 && best < 0 && possessor >= 0 && chunk.Predicate!.Cues.Count == 0:
                    // 'Tổ chức nghiên cứu có trụ sở tại A cho biết': what opens a sentence and is owned is a noun.
                    return new(possessor, false);
                case ChunkKind.Predicate when chunk.Predicate!.Form != Form.Nominal:
                    if (chunk.Predicate.Form == Form.Passive && chunk.Predicate.Speech is not null && best < 0) break;
                    return AtVerb(chunk.Predicate, best, best < 0 && possessor >= 0 ? possessor : best, commas != commasAtBest, commas > 0, hasEarlier);
                case ChunkKind.Stop or ChunkKind.QuoteClose or ChunkKind.QuoteOpen:
                    return new(best >= 0 ? best : possessor, false);
            }
        }

        return new(best >= 0 ? best : possessor, false);
    }

    // What stands right behind another verb is its object, and that verb's subject speaks; behind a verb of saying it speaks itself.
    private static Found AtVerb(Predicate verb, int best, int nearest, bool isParted, bool isResumed, bool hasEarlier)
    {
        // 'Hãng tin A dẫn hai nguồn thạo tin cho biết': sources of no state say it.
        if (best < 0 && verb.Saying?.Tag == "cites") return new(nearest, false);
        if (best >= 0 && (isParted || verb.Speech is not null && !isResumed)) return new(best, false);
        if (verb.Speech is not null && hasEarlier) return new(nearest, nearest < 0);
        if (verb.Subject is { Chunk: >= 0 } subject) return new(subject.Chunk, false);
        return new(nearest, nearest < 0);
    }

    private static bool IsFirstOfTwo(List<Chunk> chunks, int link, int second)
    {
        if (chunks[link - 1].Mention is not { CanAct: true, Actors.IsEmpty: false } || ClauseParser.FunctionAt(chunks, link - 1) != Function.Subject) return false;
        for (var k = link + 1; k < second; k++)
            if (chunks[k].Kind is not (ChunkKind.Determiner or ChunkKind.Word)) return false;
        return true;
    }

    /// <summary>The chunk of the speaker behind 'theo' or a verb that cites, or -1.</summary>
    public static int Behind(List<Chunk> chunks, int verb)
    {
        // 'theo báo cáo gần đây của X', 'dẫn thông báo ngày 2/7 của X', 'theo báo cáo do X công bố'.
        var isReport = chunks[verb].Predicate?.Saying is not null;
        for (var j = verb + 1; j < chunks.Count && j <= verb + 8; j++)
        {
            if (chunks[j].Kind == ChunkKind.Mention) return j;
            if (chunks[j].Predicate?.Speech is not null) isReport = true;
            else if (chunks[j].Kind is not (ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Adverb) && !(isReport && chunks[j].Kind is ChunkKind.Nominalizer) && !(isReport && chunks[j] is { Kind: ChunkKind.Time } or { Kind: ChunkKind.Preposition, Function: Function.Of or Function.By or Function.From })
                && !(chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Of } && j == verb + 1)
                // 'dẫn lời một quan chức trong Bộ Quốc phòng X'.
                && !(chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.In } && j > verb + 1 && j + 1 < chunks.Count && chunks[j + 1].Mention is { Head.Tag: "ministry" or "government" or "force" })) return -1;
        }

        return -1;
    }

    private static bool Consider(List<Chunk> chunks, int j, int commas, ref int best, ref int possessor)
    {
        var mention = chunks[j].Mention!;
        if (mention.Actors.IsEmpty && mention.Head?.Option("said") is null) return false;
        var function = ClauseParser.FunctionAt(chunks, j);
        // 'thông tin từ Bộ Quốc phòng A cho biết'; the sources of an outlet are others.
        if ((function == Function.Of || (function == Function.From || function == Function.In && mention.IsInstitute) && IsBehindNoun(chunks, j)) && (mention.Kind != MentionKind.Outlet || mention.IsInstitute || mention.IsOrgan) && possessor < 0 && best < 0 && commas == 0) possessor = j;
        if (function is not (Function.Subject or Function.By or Function.Agent) || !MaySpeak(mention)) return false;
        // 'Liên minh B do A dẫn đầu tuyên bố': A is only told of.
        if (function == Function.By && j > 1 && chunks[j - 2].Mention is { CanAct: true }) return false;
        if (best >= 0 && !(commas > 0 && mention.Kind == MentionKind.Person && chunks[best].Mention!.Kind != MentionKind.Person && !IsObject(chunks, j))) return false;
        best = j;
        return true;
    }

    /// <summary>True for whoever can say something: a land cannot, but its authorities can ('bộ y tế Gaza').</summary>
    public static bool MaySpeak(Mention mention) =>
        mention.Kind != MentionKind.Place || mention.Head?.Tag is "ministry" or "government" or "office" or "officials";

    private static bool IsBehindNoun(List<Chunk> chunks, int j) =>
        j > 1 && chunks[j - 1].Kind == ChunkKind.Preposition && (chunks[j - 2].Kind is ChunkKind.Word or ChunkKind.Nominalizer || chunks[j - 2].Predicate is { Speech: not null, Cues.Count: 0, Subject: null });

    // True when a verb stands right before the mention's noun phrase.
    private static bool IsObject(List<Chunk> chunks, int j)
    {
        for (var k = j - 1; k >= 0 && j - k <= 3; k--)
            if (chunks[k].Predicate is { } verb) return verb.Form != Form.Nominal && verb.Speech is null;
            else if (chunks[k].Kind is not (ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Adverb)) return false;
        return false;
    }
}
