using System.Collections.Immutable;
using Entente.Claims.Syntax;
using Entente.Time;

namespace Entente.Claims.Coding;

/// <summary>
/// Sees when a time near a predicate is that of something else: of what it speaks of ('chỉ trích vụ tấn công năm 2014'),
/// of what it is measured from ('kể từ khủng hoảng năm 1962', 'một ngày sau khi …'), or of the saying of a plan.
/// </summary>
internal static class TimeOwners
{
    /// <summary>True when the time at chunk <paramref name="time"/> cannot be the predicate's, however near it stands.</summary>
    /// <param name="chunks">The sentence.</param>
    /// <param name="predicate">The predicate.</param>
    /// <param name="reality">Whether what the predicate tells is so.</param>
    /// <param name="isVerbal">True when what it tells is done by saying it, and so has an object that is another deed.</param>
    /// <param name="time">Index of the time's chunk.</param>
    /// <param name="value">The time.</param>
    /// <param name="times">The times of the document.</param>
    public static bool IsAnothers(List<Chunk> chunks, Predicate predicate, Reality reality, bool isVerbal, int time, Edtf value, ImmutableArray<TimeExpression> times) =>
        time > predicate.Chunk ? IsOwned(chunks, predicate, isVerbal, time, value, times) : IsPassed(chunks, predicate, reality, isVerbal, time, value, times);

    /// <summary>True for a link that opens a clause of another time: 'trước khi', but not 'khi'.</summary>
    public static bool IsAside(Chunk chunk) =>
        chunk is { Kind: ChunkKind.Link, Entry: { } link } && link.Option("aside") is not null && link.Option("same") is null;

    /// <summary>True for a link that says since when: 'kể từ khi'.</summary>
    public static bool IsSince(Chunk chunk) => chunk is { Kind: ChunkKind.Link, Entry: { } link } && link.Option("since") is not null;

    /// <summary>The time as the predicate has it: 'quan hệ chặt chẽ kể từ khi độc lập năm 1991' goes on from then.</summary>
    public static Edtf ForPredicate(List<Chunk> chunks, Predicate predicate, int time, Edtf value, ImmutableArray<TimeExpression> times)
    {
        // 'Nhưng đến ngày 7/6, A đã đồng ý': on that day.
        if (time < predicate.Chunk && predicate is { Form: not Form.Nominal, Own: Reality.Actual } && (time == 0 || chunks[time - 1].Kind is ChunkKind.Link or ChunkKind.Comma or ChunkKind.Dash)
            && TimeRules.Find(times, chunks[time].First)?.Reached is { } reached) return reached;
        for (var i = predicate.Chunk + 1; i < time; i++)
            if (IsSince(chunks[i]) && value.Start is { } start) return Edtf.Interval(start, null);
        return value;
    }

    /// <summary>The words before a chunk that part what it tells from the rest of the sentence by a length: 'một ngày sau khi A gặp B'; -1 for none.</summary>
    public static int ParterOf(List<Chunk> chunks, int chunk, ImmutableArray<TimeExpression> times)
    {
        for (var i = chunk - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Dash); i--)
            if (Parts(chunks[i], times)) return i;
        return -1;
    }

    /// <summary>True for the time of a source: 'Theo người phát ngôn của NATO ngày 22/11, A đã gặp B hôm 21/11', where the first day is rather that of what was said.</summary>
    public static bool IsOfSource(List<Chunk> chunks, int time)
    {
        for (var i = time - 1; i >= 0 && chunks[i].Kind is ChunkKind.Mention or ChunkKind.Preposition or ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Nominalizer; i--)
            if (chunks[i] is { Kind: ChunkKind.Preposition, Function: Function.According }) return true;
        return false;
    }

    // Behind the predicate: whether it stands behind an event that is not the predicate's own.
    private static bool IsOwned(List<Chunk> chunks, Predicate predicate, bool isVerbal, int time, Edtf value, ImmutableArray<TimeExpression> times)
    {
        var isOwned = false;
        var isAside = isVerbal;
        var isLater = false;
        for (var i = predicate.Chunk + 1; i < time; i++)
        {
            var chunk = chunks[i];
            if (Parts(chunk, times) || IsAside(chunk) && !(IsSince(chunk) && IsRelation(predicate))) return true;
            switch (chunk.Kind)
            {
                case ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Dash:
                    (isOwned, isAside) = (false, isVerbal);
                    break;
                case ChunkKind.Preposition:
                    isAside = true;
                    isOwned |= chunk.Entry?.Option("other") is not null;
                    isLater |= value.Precision == EdtfPrecision.Year && chunk.Entry?.Option("later") is not null;
                    break;
                case ChunkKind.Word:
                    isOwned |= isAside && chunk.Entry?.Option("happens") is not null || value is { Precision: EdtfPrecision.Year, IsInterval: false } && chunk.Entry?.Option("dated") is not null;
                    break;
                case ChunkKind.Predicate when chunk.Predicate!.Form == Form.Nominal:
                    isOwned |= isLater || isAside && (IsEvent(chunk.Predicate, predicate, isVerbal, value) || isVerbal && IsBareYear(chunks[time], value) && chunk.Predicate.Cues.Exists(c => ClaimTypes.Named(c.Tag) == ClaimType.Agree));
                    break;
                case ChunkKind.Predicate when !chunk.Predicate!.IsLight:
                    isOwned = false;
                    break;
            }
        }

        return isOwned;
    }

    // 'Ủng hộ thỏa thuận năm 2015', 'nghị quyết năm 2017': the year tells which, as it does not where 'trong' or 'vào' stands before it.
    private static bool IsBareYear(Chunk time, Edtf value) => value is { Precision: EdtfPrecision.Year, IsInterval: false } && time.End - time.First <= 2;

    // A deed that the clause tells in passing; not the occasion of the clause itself, nor another word for what it does.
    private static bool IsEvent(Predicate noun, Predicate predicate, bool isVerbal, Edtf value)
    {
        if (noun.IsSetting && !isVerbal) return false;
        foreach (var cue in noun.Cues)
        {
            if (ClaimTypes.Named(cue.Tag) is not { } type || predicate.Cues.Exists(c => c.Tag == cue.Tag)) continue;
            if (type is ClaimType.Assault or ClaimType.Mobilize or ClaimType.Coerce or ClaimType.Protest) return true;
            // 'Thảo luận về cuộc xung đột hôm 5/7' is done that day; a conflict has years.
            if (type == ClaimType.Dispute && value.Precision == EdtfPrecision.Year) return true;
        }

        return false;
    }

    // Before the predicate: whether what stands between tells another time than that of the words before it.
    private static bool IsPassed(List<Chunk> chunks, Predicate predicate, Reality reality, bool isVerbal, int time, Edtf value, ImmutableArray<TimeExpression> times)
    {
        // 'Một ngày sau vụ thử hôm 4/7, Pháp …', 'So với cuộc gặp năm ngoái, …': the time is that of the test, of the meeting.
        if (ParterOf(chunks, time, times) >= 0 || IsBeside(chunks, time)) return true;
        // 'Theo báo cáo năm 2018 của A, B …': the year is the report's.
        if (value.Precision == EdtfPrecision.Year && (IsOfSource(chunks, time) || IsOfGiven(chunks, time))) return true;
        for (var i = time + 1; i < predicate.Chunk; i++)
        {
            var chunk = chunks[i];
            if (Parts(chunk, times)) return true;
            // 'sẽ thăm Pháp ngày 3/7, trước khi sang Đức'.
            if (IsAside(chunk) && value.Precision == EdtfPrecision.Day) return true;
            // 'Hồi tháng 3, Nga tuyên bố sẽ triển khai tên lửa': announced then.
            if (!isVerbal && chunk.Predicate is { Saying: not null, Form: Form.Active } && reality is Reality.Planned or Reality.Hypothetical) return true;
        }

        return false;
    }

    // 'Theo thỏa thuận ký với B năm 2012, A được phép …'
    private static bool IsOfGiven(List<Chunk> chunks, int time) => time + 1 < chunks.Count && chunks[time + 1].Kind == ChunkKind.Comma && IsGiven(chunks, time);

    /// <summary>True behind a preposition for what stood before the sentence's own deed: 'theo thỏa thuận …', 'sau …'.</summary>
    public static bool IsGiven(List<Chunk> chunks, int chunk) =>
        HasBefore(chunks, chunk, static c => c is { Kind: ChunkKind.Preposition, Entry: { } preposition } && (c.Function == Function.According || preposition.Option("given") is not null || preposition.Option("later") is not null));

    private static bool IsBeside(List<Chunk> chunks, int time) =>
        HasBefore(chunks, time, static c => c is { Kind: ChunkKind.Preposition, Entry: { } preposition } && preposition.Option("other") is not null);

    /// <summary>True when such a chunk stands before an index, up to the last comma, stop or dash.</summary>
    public static bool HasBefore(List<Chunk> chunks, int at, Func<Chunk, bool> isIt)
    {
        for (var i = at - 1; i >= 0 && chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Dash); i--)
            if (isIt(chunks[i])) return true;
        return false;
    }

    private static bool IsRelation(Predicate predicate) =>
        predicate.Cues.Count > 0 && predicate.Cues.TrueForAll(c => c.Option("mode") is null && ClaimTypes.Named(c.Tag) is { } type && (type == ClaimType.Cooperate || type.IsTie()));

    private static bool Parts(Chunk chunk, ImmutableArray<TimeExpression> times) =>
        chunk.Kind == ChunkKind.Time && TimeRules.Find(times, chunk.First) is { DaysApart: not null };
}
