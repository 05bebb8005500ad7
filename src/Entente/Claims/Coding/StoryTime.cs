using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Speech;
using Entente.Claims.Syntax;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Coding;

/// <summary>
/// Dates what an article tells without a time beside it. The time of a sentence's main verb holds for what the sentence
/// does next to it, then for the sentences behind while the same actors act and no other time is named; a lead without a
/// time tells what the first dated sentence tells; and what somebody does by saying it is done when he is told to say it.
/// </summary>
/// <remarks>Only for deeds that were done: a tie, a plan, or what somebody says in passing has the time it is given or none.</remarks>
internal sealed class StoryTime(
    Document document, ImmutableArray<TimeExpression> times, SpeakerScopes speakers, IReadOnlyList<SpeechAct> acts, ActorCatalogue catalogue, Edtf? published)
{
    private const int MaxJoined = 24;
    private const int MaxCarry = 14;
    private const int MaxDeedCarry = 6;
    private const int MaxAsideCarry = 2;
    private const int MaxYearCarry = 1;
    private const int MaxLead = 4;
    private const int MaxDaysOld = 8;
    private const int MaxMisdated = 10;
    private const int MaxDaysLong = 62;

    private readonly List<int> _waiting = [];
    private readonly List<(int Claim, int Token)> _said = [];
    private readonly List<(int First, int End, Edtf Time)> _sayings = [];
    private readonly HashSet<ActorCode> _cast = [];
    private List<Chunk> _chunks = [];
    private Edtf? _told;
    private Edtf? _ofSentence;
    private int _mainChunk;
    private int _toldAt;
    private int _read;
    private int _act;
    private bool _namesTime;
    private bool _isAside;
    private Edtf? _lead;
    private Claim? _meeting;
    private int _metAt;
    private Edtf? _exercise;
    private int _exercisedAt;

    /// <summary>Goes on to a sentence; sentences must come in order.</summary>
    public void Open(ParsedSentence sentence)
    {
        _chunks = sentence.Chunks;
        // Headlines and captions wait for the prose.
        _isAside = sentence.Sentence.Kind != SentenceKind.Body;
        _namesTime = _chunks.Exists(c => c.Kind == ChunkKind.Time);
        _ofSentence = null;
        if (_isAside) return;
        // A sentence inside somebody's words does not carry the story away from where it was.
        if (speakers.At(_chunks[0].First) is null) _read++;
        if (!_namesTime) return;
        foreach (var predicate in sentence.Predicates)
        {
            if (!IsDone(predicate) || predicate.Form == Form.Nominal || predicate.Subject?.Mention.Kind == MentionKind.Outlet) continue;
            var isSaid = speakers.At(_chunks[predicate.Chunk].First) is not null;
            if (isSaid && (_lead is not null || _read > MaxLead)) continue;
            var chunk = _chunks[predicate.Chunk];
            if (TimeRules.Of(_chunks, predicate, chunk.First, chunk.End, times, predicate.Own, IsVerbal(predicate)) is not { Earliest: not null, Latest: not null, Precision: >= EdtfPrecision.Year } time) continue;
            if (IsToCome(time) || time.Precision == EdtfPrecision.Year && TimeOwners.IsGiven(_chunks, predicate.Chunk)) continue;
            if (isSaid)
            {
                // What somebody says of the day's news dates the lead that told it first, and nothing else.
                if (_told is null && time.Precision == EdtfPrecision.Day && IsNews(time)) _lead = time;
                continue;
            }

            _ofSentence = time;
            _mainChunk = predicate.Chunk;
            if (predicate.Saying is not null) NoteSaying(sentence.Index, time);
            break;
        }

        var lone = _ofSentence is null && _namesTime ? LoneDay() : null;
        if (lone is { } day) NoteSaying(sentence.Index, day);
        // The news goes on from a day of the news alone.
        if (lone is { } old && !IsNews(old)) lone = null;
        if ((_ofSentence ?? lone) is not { } told || IsVaguer(told) || published?.Latest < told.Earliest) return;
        _told = told;
        _toldAt = _read;
        _cast.Clear();
        foreach (var chunk in _chunks)
            if (chunk.Mention is { } mention) _cast.UnionWith(mention.Actors);
        if (_lead is null && _read <= MaxLead && IsNews(_told.Value)) _lead = _told;
    }

    /// <summary>The claim with the time it is told at, when it has none of its own; <paramref name="index"/> is where it will stand.</summary>
    public Claim Place(Claim claim, Predicate predicate, int index)
    {
        // An invitation has the time of what is invited to.
        if (claim is { Reality: Reality.Actual, Time: { } coming, Mode: not "invite" } && !claim.Type.IsTie() && IsToCome(coming))
        {
            // A meeting told of by its noun or behind a plan is one too; but what was done has no such time: 'ký thỏa thuận mua tàu vào năm 2030'.
            if (predicate.Form == Form.Nominal || !predicate.HasAuxiliary && IsBehindPlan(predicate.Chunk)) return claim with { Reality = Reality.Planned, Why = claim.Why.And("planned: its time is to come") };
            claim = claim with { Time = null };
        }

        // 'kêu gọi chi mức đã cam kết từ năm 2014': to ask or blame lasts no years, so the time is of what it speaks of.
        if (claim.Type.IsVerbal() && claim.Time is { Earliest: not null, Latest: null }) claim = claim with { Time = null };

        // 'thông báo phóng vệ tinh trước ngày 4/6': so is a term that has not run out.
        if (claim is { Reality: Reality.Actual, Time: { Earliest: null, Latest: { } term } } && !claim.Type.IsTie() && predicate.Form != Form.Nominal && term > published?.Latest) claim = claim with { Time = null };

        // 'sẽ dừng thỏa thuận năm 2015': a plan is of no year that is over.
        if (claim is { Reality: Reality.Planned, Time: { Precision: EdtfPrecision.Year, Latest: { } over } } && predicate.Own == Reality.Planned && over < published?.Earliest) claim = claim with { Time = null };

        claim = Lasting(claim);
        if (claim is { Type: ClaimType.Consult, Reality: Reality.Actual, Time.Precision: EdtfPrecision.Day }) (_meeting, _metAt) = (claim, _read);
        if (claim.Time is not null || claim.Reality != Reality.Actual || claim.Type.IsTie() || !IsDone(predicate)) return claim;
        if (!IsTold(claim, predicate)) return TimeOfMeeting(claim) is { } met && !NamesAnother(claim, predicate) ? Dated(claim, met, "the meeting's") : claim;
        var parter = TimeOwners.ParterOf(_chunks, predicate.Chunk, times);
        if (parter >= 0) return PartedBy(parter) is { } day ? Dated(claim, day, "days from the story's") : claim;
        // 'Hôm 3/7, A chỉ trích tên lửa mà B gửi cho C', 'điều mà B bác bỏ': told of a thing, of whatever time.
        if (IsOfThing(predicate.Chunk)) return predicate.IsRecent && Anchor.From(published).Recent() is { } given ? Dated(claim, given, "a short while ago") : claim;
        if (_ofSentence is { } own && !IsParted(predicate.Chunk) && !(predicate.Chunk < _mainChunk && IsAside(predicate.Chunk)) && !(predicate.IsNow && own.Precision == EdtfPrecision.Year)) return Dated(claim, own, "the sentence's");
        if (speakers.At(_chunks[predicate.Chunk].First) is not null) _said.Add((index, _chunks[predicate.Chunk].First));
        if (NamesAnother(claim, predicate)) return claim;
        if (IsUnderWay(claim, predicate)) return Anchor.From(published).Recent() is { } now ? Dated(claim, now, "under way") : claim;
        // In somebody's words, what goes on now is what he blames, and not that he blames it.
        if (predicate.IsNow && !(claim.Type.IsVerbal() && speakers.At(_chunks[predicate.Chunk].First) is not null) || predicate.Form == Form.Nominal) return claim;
        if (predicate.IsRecent && Anchor.From(published).Recent() is { } late) claim = Dated(claim, late, "a short while ago");
        if (IsAside(predicate.Chunk) && !(_told is { Precision: < EdtfPrecision.Day } month && IsNews(month))) return claim;
        if (_told is null || _isAside)
        {
            if (_read <= MaxLead) _waiting.Add(index);
            return claim;
        }

        return IsInStory(predicate, _told.Value, claim.Type.IsVerbal()) && claim.Actors.Any(_cast.Contains) ? Dated(claim, _told.Value, "the story's") : claim;
    }

    // 'Cuộc tập trận khai mạc hôm 12/6. Cuộc tập trận kéo dài tới ngày 23/6': from the day that it was said to begin.
    private Claim Lasting(Claim claim)
    {
        if (claim is not { Mode: "exercise", Time: { } time }) return claim;
        if (time is { Earliest: null, End: { } end } && _exercise is { Start: { } begun } && _read - _exercisedAt <= MaxYearCarry && begun.Precision == EdtfPrecision.Day && begun < end)
            return claim with { Time = Edtf.Interval(begun, end), Why = claim.Why.And("time: from its beginning") };
        (_exercise, _exercisedAt) = (time, _read);
        return claim;
    }

    /// <summary>Dates what quotations do by when they were spoken, and the lead by the first time that the article tells, when the day fits its publication.</summary>
    public void Close(List<Claim> claims)
    {
        DateSaid(claims);
        foreach (var i in _waiting)
            if (_lead is { } lead && claims[i].Time is null) claims[i] = Dated(claims[i], lead, "the lead's");
        for (var i = 0; i < claims.Count; i++)
        {
            if (EventYear.Of(document, claims[i], times, published) is { } year) claims[i] = Dated(claims[i], year, "the event's name");
            if (claims[i] is { Time: null, Type: ClaimType.Cooperate, Mode: "exercise" } joined && Joined(claims, i) is { } time) claims[i] = Dated(joined, time, "what others joined in");
        }
    }

    // 'A và B tập trận từ ngày 3/7. C cũng góp mặt': those who join in do it when the others did.
    private static Edtf? Joined(List<Claim> claims, int later)
    {
        var joined = claims[later];
        for (var i = later - 1; i >= 0 && later - i <= MaxJoined; i--)
            if (claims[i] is { Time: { } time } first && first.Type == joined.Type && first.Mode == joined.Mode && joined.Recipients.Any(r => first.Actors.Contains(r) || first.Recipients.Contains(r))) return time;
        return null;
    }

    // One walk over both in the order of the text; of sayings one in another the one that was told last is meant.
    private void DateSaid(List<Claim> claims)
    {
        var order = Enumerable.Range(0, _sayings.Count).ToArray();
        Array.Sort(order, (a, b) => _sayings[a].First != _sayings[b].First ? _sayings[a].First.CompareTo(_sayings[b].First) : a.CompareTo(b));
        var open = new PriorityQueue<int, int>();
        var next = 0;
        foreach (var (claim, token) in _said)
        {
            for (; next < order.Length && _sayings[order[next]].First <= token; next++) open.Enqueue(order[next], -order[next]);
            while (open.TryPeek(out var last, out _) && _sayings[last].End <= token) open.Dequeue();
            if (open.TryPeek(out var saying, out _)) claims[claim] = Dated(claims[claim], _sayings[saying].Time, "the saying's");
        }
    }

    // 'Cả hai nước năm nay …' in a story of the sixth of July does not lead away from that day.
    private bool IsVaguer(Edtf time) => _told is { } now && time.Precision < now.Precision && time.Contains(now) && _read - _toldAt <= MaxCarry;

    // The day's news is said by many in turn, but deeds far behind it may be told as its background. A year is soon over,
    // a stretch of years is no story, and what goes on now does not belong to an old one.
    private bool IsInStory(Predicate predicate, Edtf told, bool isVerbal)
    {
        var since = _read - _toldAt;
        if (told.Precision == EdtfPrecision.Year) return since <= MaxYearCarry && !told.IsInterval && !predicate.IsNow;
        return since <= (!IsNews(told) ? MaxAsideCarry : isVerbal ? MaxCarry : MaxDeedCarry);
    }

    // The words that a sentence's speaker says, which may have begun some sentences before.
    private void NoteSaying(int sentence, Edtf time)
    {
        while (_act < acts.Count && acts[_act].Sentence < sentence) _act++;
        for (; _act < acts.Count && acts[_act].Sentence == sentence; _act++) _sayings.Add((acts[_act].Scope, acts[_act].End, time));
    }

    // A time that opens the sentence is its own even when nobody can tell it; one behind what is said against or for
    // somebody is often of what it is said about ('chỉ trích vụ phóng tên lửa năm 2014'), and so is one in his own words.
    private bool NamesAnother(Claim claim, Predicate predicate)
    {
        var isVerbal = claim.Type.IsVerbal();
        var isOwn = isVerbal && speakers.At(_chunks[predicate.Chunk].First) is not null;
        for (var i = 0; i < _chunks.Count; i++)
        {
            if (TimeOwners.IsSince(_chunks[i])) return true;
            if (_chunks[i].Kind != ChunkKind.Time || TimeRules.IsOfReport(_chunks, i) || i > predicate.Chunk && IsLength(_chunks[i]) || isOwn && speakers.At(_chunks[i].First) is not null) continue;
            if (i < predicate.Chunk || !isVerbal) return true;
        }

        return false;
    }

    private bool IsLength(Chunk chunk) => TimeRules.Find(times, chunk.First) is { Kind: TimeKind.Duration };

    // The only day that the sentence names, which leads the story on whatever its verb may be: 'Ông X đáp máy bay xuống Y hôm 3/7'.
    private Edtf? LoneDay()
    {
        Edtf? lone = null;
        for (var i = 0; i < _chunks.Count; i++)
        {
            var chunk = _chunks[i];
            if (TimeOwners.IsAside(chunk)) break;
            if (chunk is { Kind: ChunkKind.Link, Tag: "condition" or "purpose" } or { Kind: ChunkKind.Auxiliary, Tag: "planned" or "hypothetical" or "negated" }) return null;
            if (chunk.Kind != ChunkKind.Time || TimeRules.IsOfReport(_chunks, i) || speakers.At(chunk.First) is not null) continue;
            if (TimeRules.At(times, chunk.First, isStanding: false) is not { } value) continue;
            // 'Vài ngày trước vòng bầu cử hôm 14/5'
            if (TimeOwners.ParterOf(_chunks, i, times) >= 0) return null;
            if (lone is not null || value is not { Precision: EdtfPrecision.Day, Earliest: not null, Latest: not null } || IsToCome(value)) return null;
            lone = value;
        }

        return lone;
    }

    // What somebody says happened then or at another time; but to accuse or ask in so many words is done by saying it.
    private bool IsTold(Claim claim, Predicate predicate) =>
        speakers.At(_chunks[predicate.Chunk].First) is not { } speaker || claim.Type.IsVerbal() && claim.Actors.Contains(speaker);

    // 'Hôm 3/7, A gặp B. Phát ngôn viên của A cho hay hai bên đã nhất trí': agreed on where they met, whoever tells it.
    private Edtf? TimeOfMeeting(Claim claim) =>
        claim.Type == ClaimType.Agree && _meeting is { } met && _read - _metAt <= MaxDeedCarry
        && met.Actors.AddRange(met.Recipients) is var both && both.Length == claim.Actors.Length + claim.Recipients.Length
        && claim.Actors.All(both.Contains) && claim.Recipients.All(both.Contains) ? met.Time : null;

    private bool IsDone(Predicate predicate) =>
        predicate.Own == Reality.Actual && !predicate.IsConditional && !predicate.IsPurpose && !predicate.IsOfOldTimes && !IsOften(predicate.Chunk);

    // 'A và B liên tục cáo buộc nhau': no deed of one day.
    private bool IsOften(int chunk)
    {
        for (var i = chunk - 1; i >= 0 && _chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Auxiliary; i--)
            if (_chunks[i].Entry?.Option("often") is not null) return true;
        return false;
    }

    // True when a clause of another time may begin between the main verb and the predicate: 'sau khi A gặp B'.
    private bool IsParted(int chunk)
    {
        for (var i = Math.Min(chunk, _mainChunk) + 1; i < Math.Max(chunk, _mainChunk); i++)
            if (_chunks[i] is { Kind: ChunkKind.Link, Tag: "clause" or "relative" or "condition" } link && (link.Entry?.Option("how") is null || link.Entry.Option("same") is null) || _chunks[i].Kind == ChunkKind.Stop) return true;
        return false;
    }

    private bool IsOfThing(int chunk) =>
        TimeOwners.HasBefore(_chunks, chunk, static c => c is { Kind: ChunkKind.Link, Tag: "relative", Entry: { } link } && link.Option("opens") is not null);

    // The day that a length before a clause counts to, from the day beside the length or the one that the story has reached.
    private Edtf? PartedBy(int parter)
    {
        if (parter == 0 || TimeRules.Find(times, _chunks[parter].First) is not { DaysApart: not (null or 0) and var days }) return null;
        Edtf? from = null;
        for (var i = parter - 1; i >= 0; i--)
        {
            if (_chunks[i].Kind != ChunkKind.Time || TimeRules.IsOfReport(_chunks, i)) continue;
            if (TimeRules.At(times, _chunks[i].First, isStanding: false) is not { } value) return null;
            from = value;
            break;
        }

        if (from is null && _told is { } told && !_isAside && (IsNews(told) || _read - _toldAt <= MaxAsideCarry)) from = told;
        return from is { IsInterval: false, Precision: EdtfPrecision.Day, Earliest: { } day } ? Edtf.Day(day.AddDays(days.Value)) : null;
    }

    // What is told as going on is of the month of publication: 'đang thăm', 'cuộc gặp lần này'.
    private bool IsUnderWay(Claim claim, Predicate predicate)
    {
        if (claim.Type is not (ClaimType.Consult or ClaimType.Sanction or ClaimType.Coerce or ClaimType.Protest) && claim.Mode != "exercise") return false;
        if (predicate.IsNow || predicate.GovernedBy is { IsLight: true, IsNow: true }) return true;
        if (claim.Type != ClaimType.Consult && claim.Mode != "exercise") return false;
        for (var i = predicate.Chunk + 1; i < _chunks.Count && _chunks[i].Kind is ChunkKind.Mention or ChunkKind.Word or ChunkKind.Preposition or ChunkKind.Adverb; i++)
            if (_chunks[i] is { Kind: ChunkKind.Adverb, Entry: { } adverb } && adverb.Option("when") == "now") return true;
        return false;
    }

    // 'Trước khi Pháp gặp Đức, …' tells another time than the story's.
    private bool IsAside(int chunk)
    {
        for (var i = chunk - 1; i >= 0 && _chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Stop); i--)
            if (TimeOwners.IsAside(_chunks[i])) return true;
        return false;
    }

    private static bool IsVerbal(Predicate predicate) =>
        predicate.Saying is not null || predicate.Cues.Exists(c => ClaimTypes.Named(c.Tag)?.IsVerbal() == true);

    // 'sẽ tới Pháp dự hội nghị'
    private bool IsBehindPlan(int chunk)
    {
        for (var i = chunk - 1; i >= 0 && _chunks[i].Kind != ChunkKind.Stop; i--)
            if (_chunks[i] is { Kind: ChunkKind.Auxiliary, Tag: "planned" } || _chunks[i].Predicate is { } verb && verb.Cues.Exists(c => c.Option("reality") == "planned")) return true;
        return false;
    }

    private bool IsToCome(Edtf time) =>
        published is { Latest: { } today } && time.Earliest?.DayNumber > today.DayNumber + (published.Value.IsApproximate ? MaxMisdated : 0);

    private bool IsNews(Edtf time) =>
        published is not { Earliest: { } first, Latest: { } last } ? time.Precision == EdtfPrecision.Day
        : !(time.IsInterval && time.Latest?.DayNumber - time.Earliest?.DayNumber > MaxDaysLong) && time.Latest?.DayNumber >= first.DayNumber - MaxDaysOld && time.Earliest?.DayNumber <= last.DayNumber + 1;

    private Claim Dated(Claim claim, Edtf time, string by) =>
        claim.Actors.Concat(claim.Recipients).Any(a => catalogue.Find(a) is { } actor && !actor.Existed.Overlaps(time)) ? claim
        : claim with { Time = time, Why = claim.Why.And($"time: {by}") };
}
