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
    /// <param name="isTie">True for what holds, whatever form its words have: where another verb stands between, the time is that verb's.</param>
    public static Edtf? Of(List<Chunk> chunks, Predicate predicate, int first, int end, ImmutableArray<TimeExpression> times, Reality reality, bool isVerbal, bool isStanding = false, bool isTie = false)
    {
        Edtf? best = null;
        var least = isStanding ? NearLimit : Limit;
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i].Kind != ChunkKind.Time || At(times, chunks[i].First, isTie && i > predicate.Chunk) is not { } value) continue;
            var cost = Cost(chunks, predicate.Chunk, i);
            var isWalled = IsWalled(chunks, predicate.Chunk, i, value);
            if (isTie && isWalled && cost >= NearLimit && predicate.GovernedBy is not { IsLight: true, IsNow: true }) continue;
            // In the clause's own words nothing is far, unless another verb or a clause of its own stands between; but what stands has the time behind it alone.
            if (chunks[i].First >= first && chunks[i].End <= end && !isWalled && !(isStanding && i < predicate.Chunk)) cost = Math.Min(cost, i < predicate.Chunk && IsJoined(chunks, predicate.Chunk) ? 2 : 1);
            // Far before the predicate, over more than one other verb or a clause of its own, the time is no longer meant.
            if (cost >= least || cost >= OpeningLimit && i < predicate.Chunk || TimeOwners.IsAnothers(chunks, predicate, reality, isVerbal, i, value, times)) continue;
            least = cost;
            best = TimeOwners.ForPredicate(chunks, predicate, i, value, times);
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
        if (time < predicate && TimeOwners.IsOfSource(chunks, time)) cost += 3;
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
                // 'Vụ nổ hôm 3/7 khiến A phải điều quân': soon after.
                ChunkKind.Link when chunk.Entry?.Option("same") is { } same => same == "after" ? 3 : Same(out isSame),
                ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.QuoteClose => Limit,
                ChunkKind.Link when chunk.Tag is "content" => Limit,
                ChunkKind.Link when chunk.Tag is "clause" or "condition" => 6,
                // 'thành phố mà A biến thành pháo đài năm 2014', 'hòa đàm, vốn đình trệ từ tháng 4': told of the noun.
                ChunkKind.Link when chunk.Tag == "relative" => time > predicate ? OfRelative(chunks, predicate, i) : chunk.Entry?.Option("opens") is not null ? Limit : 0,
                ChunkKind.Comma => time > predicate ? 3 : 0,
                ChunkKind.Mention when time > predicate => 0,
                _ => 0,
            };
        }

        return cost;
    }

    // Behind the noun of a deed the clause tells of the deed itself: 'thỏa thuận mà hai bên đạt được ngày 4/5'.
    private static int OfRelative(List<Chunk> chunks, int predicate, int link) => chunks[link].Entry?.Option("opens") switch
    {
        "yes" when link == predicate + 1 && chunks[predicate].Predicate!.Form == Form.Nominal => 0,
        null => chunks[link - 1].Kind == ChunkKind.Comma ? 6 : 0,
        _ => Limit,
    };

    // 'Trump hồi đầu năm nói rằng chiến sự …', 'Năm 2016, A đặt tên lửa, gây lo ngại cho các nước là thành viên B'.
    private static bool IsWalled(List<Chunk> chunks, int predicate, int time, Edtf value)
    {
        var (from, to) = time > predicate ? (predicate + 1, time) : (time + 1, predicate);
        var isWalled = false;
        for (var i = from; i < to; i++)
        {
            // 'sẽ thăm A vào tháng 7, trước khi sang B': what comes before or after is of the same month.
            if (time < predicate && TimeOwners.IsAside(chunks[i]) && value.Precision < EdtfPrecision.Day) return false;
            isWalled |= chunks[i] is { Kind: ChunkKind.Link, Tag: "content" or "relative" or "clause" } or { Kind: ChunkKind.Predicate, Predicate: { Form: not Form.Nominal, IsLight: false } };
        }

        return isWalled;
    }

    // 'rời thủ đô ngày 7/10 và tới cảng ngày 8/10': what stands before 'và' is of the verb before it.
    private static bool IsJoined(List<Chunk> chunks, int predicate)
    {
        var i = predicate - 1;
        while (i > 0 && chunks[i].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb) i--;
        return i > 0 && chunks[i] is { Kind: ChunkKind.Link, Tag: "and" };
    }

    private static int Same(out bool isSame)
    {
        isSame = true;
        return 1;
    }

    /// <summary>True for the day of a report: 'Theo Reuters ngày 16/9, …'.</summary>
    public static bool IsOfReport(List<Chunk> chunks, int time) => time > 0 && chunks[time - 1].Mention is { Kind: MentionKind.Outlet };

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
