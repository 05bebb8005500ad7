using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Syntax;
using Entente.Time;

namespace Entente.Claims.Coding;

/// <summary>
/// Chooses which time of a sentence belongs to a predicate: one inside its clause, else the nearest behind it, else the
/// one that opens the sentence. A time on the far side of another verb belongs to that verb; with none near, the claim has none.
/// </summary>
internal static class TimeRules
{
    private const int Limit = 10;
    private const int NearLimit = 3;
    private const int OpeningLimit = 9;

    /// <summary>The time of a predicate whose clause reaches from token <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="chunks">The sentence.</param>
    /// <param name="predicate">The predicate.</param>
    /// <param name="first">First token of its clause.</param>
    /// <param name="end">First token behind its clause.</param>
    /// <param name="times">The times of the document.</param>
    /// <param name="reality">Whether what it tells is so.</param>
    /// <param name="isVerbal">True for what is done by saying it.</param>
    /// <param name="isStanding">True for a noun of what stands ('cuộc xung đột'): the time at which something else is done to it is not its own.</param>
    public static Edtf? Of(List<Chunk> chunks, Predicate predicate, int first, int end, ImmutableArray<TimeExpression> times, Reality reality, bool isVerbal, bool isStanding = false)
    {
        Edtf? best = null;
        var least = isStanding ? NearLimit : Limit;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Time || At(times, chunks[i].First, isStanding && i > predicate.Chunk) is not { } value) continue;
            var cost = chunks[i].First >= first && chunks[i].End <= end ? 0 : Cost(chunks, predicate.Chunk, i);
            // Far before the predicate, over more than one other verb or a clause of its own, the time is no longer meant.
            if (cost >= least || cost >= OpeningLimit && i < predicate.Chunk || TimeOwners.IsAnothers(chunks, predicate, reality, isVerbal, i, value, times)) continue;
            least = cost;
            best = TimeOwners.ForPredicate(chunks, predicate, i, value);
        }

        return best;
    }

    private static int Cost(List<Chunk> chunks, int predicate, int time)
    {
        // A time before the predicate is dearer than one behind it, except where it opens the sentence.
        var cost = time > predicate ? 1 : 3;
        var (from, to) = time > predicate ? (predicate + 1, time) : (time + 1, predicate);
        var isSame = false;
        if (time < predicate && IsOfReport(chunks, time)) return Limit;
        if (time < predicate && IsOfSource(chunks, time)) cost += 3;
        for (var i = from; i < to; i++)
        {
            var chunk = chunks[i];
            cost += chunk.Kind switch
            {
                ChunkKind.Predicate when chunk.Predicate!.Form == Form.Nominal => 0,
                ChunkKind.Predicate when chunk.Predicate!.IsLight => 1,
                ChunkKind.Predicate => time < predicate ? 3 : isSame ? 1 : 6,
                // 'cáo buộc A về vụ nổ năm 2014': the year is the explosion's.
                ChunkKind.Nominalizer => time > predicate ? 6 : 0,
                // 'kêu gọi A rút quân khi thăm B ngày 24/11': what is told beside it was done at the same time.
                ChunkKind.Link when chunk.Entry?.Option("same") is not null => Same(out isSame),
                ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.QuoteClose => Limit,
                ChunkKind.Link when chunk.Tag is "content" => Limit,
                ChunkKind.Link when chunk.Tag is "clause" or "condition" => 6,
                ChunkKind.Comma => time > predicate ? 3 : 0,
                ChunkKind.Mention when time > predicate => 0,
                _ => 0,
            };
        }

        return cost;
    }

    private static int Same(out bool isSame)
    {
        isSame = true;
        return 1;
    }

    /// <summary>True for the day of a report: 'Theo Reuters ngày 16/9, …'.</summary>
    public static bool IsOfReport(List<Chunk> chunks, int time) => time > 0 && chunks[time - 1].Mention is { Kind: MentionKind.Outlet };

    // 'Theo người phát ngôn của NATO ngày 22/11, A đã gặp B hôm 21/11': the first day is rather that of what was said.
    private static bool IsOfSource(List<Chunk> chunks, int time)
    {
        for (var i = time - 1; i >= 0 && chunks[i].Kind is ChunkKind.Mention or ChunkKind.Preposition or ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Nominalizer; i--)
            if (chunks[i] is { Kind: ChunkKind.Preposition, Function: Function.According }) return true;
        return false;
    }

    /// <summary>The time that begins at a token, or null for none; what stands (<paramref name="isStanding"/>) goes on from when it began.</summary>
    public static Edtf? At(ImmutableArray<TimeExpression> times, int token, bool isStanding) => Find(times, token) switch
    {
        null or { Kind: TimeKind.Duration or TimeKind.Frequency } => null,
        { IsBeginning: true, Value: { } begun } when isStanding => Edtf.Interval(begun.Start, null),
        { } time => time.Value,
    };

    /// <summary>The words of time that begin at a token, or null for none.</summary>
    public static TimeExpression? Find(ImmutableArray<TimeExpression> times, int token) =>
        Holding(times, token) is { } time && time.First == token ? time : null;

    /// <summary>The words of time in which a token stands, or null for none.</summary>
    public static TimeExpression? Holding(ImmutableArray<TimeExpression> times, int token)
    {
        int low = 0, high = times.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (times[middle].First > token) high = middle - 1;
            else if (times[middle].End <= token) low = middle + 1;
            else return times[middle];
        }

        return null;
    }
}
