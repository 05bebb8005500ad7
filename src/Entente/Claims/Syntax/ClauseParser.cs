using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>
/// Gives each predicate of a sentence its form, auxiliaries, subject and governor, left to right, so that a later
/// predicate can take over from an earlier one.
/// </summary>
internal static class ClauseParser
{
    /// <summary>
    /// Fills the predicates among <paramref name="chunks"/> and lists them; a sentence that begins with its verb goes on
    /// with <paramref name="topic"/>, the subject of the one before.
    /// </summary>
    public static List<Predicate> Parse(List<Chunk> chunks, Mention? topic)
    {
        var predicates = new List<Predicate>();
        foreach (var chunk in chunks)
            if (chunk.Predicate is { } predicate) predicates.Add(predicate);
        for (var p = 0; p < predicates.Count; p++)
        {
            var predicate = predicates[p];
            predicate.End = chunks[predicate.Chunk].End;
            predicate.Form = IsNominal(chunks, predicate) ? Form.Nominal : Form.Active;
            if (predicate.Form == Form.Nominal) GovernNoun(chunks, predicates, p);
            else SubjectFinder.Find(chunks, predicates, p);
            // 'sẽ ngừng bắn theo thỏa thuận do A làm trung gian': what is kept to was done, whatever the clause plans.
            if (predicate.Chunk > 0 && chunks[predicate.Chunk - 1].Entry?.Option("given") is not null) predicate.GovernedBy = null;
            // 'A nói cuộc tấn công của B là hành động leo thang, đồng thời kêu gọi …': whoever says it goes on.
            if (predicate is { Form: Form.Active, GovernedBy: null, Subject: { Chunk: > 0 } told } && predicate.Cues.Exists(c => c.Line.Field(1) == "said-of") && Inheritance.Before(chunks, told.Chunk) is { Speech: not null } says) predicate.GovernedBy = says;
            ArgumentFinder.Find(chunks, predicate);
            if (predicate.Form == Form.Active && Listing.Decider(chunks, predicate) is { } decider) (predicate.Subject, predicate.SubjectIsInherited) = (decider, false);
        }

        foreach (var predicate in predicates)
        {
            if (predicate.Form == Form.Nominal)
            {
                Occasions.Read(chunks, predicates, predicate);
                predicate.Subject ??= Appositions.Ahead(chunks, predicate.Chunk);
                predicate.ClauseSubject ??= SubjectOfClause(chunks, predicates, predicate);
                Auxiliaries.ReadAttribute(chunks, predicate);
                Auxiliaries.ReadBehind(chunks, predicate);
            }
            else
            {
                Openings.Read(chunks, predicate);
                if (Listing.SamePunished(chunks, predicate) is { } punished) predicate.Subject = punished;
                Auxiliaries.ReadUnknown(chunks, predicate);
                BorrowSubject(chunks, predicates, predicate, topic);
                predicate.Subject = Listing.MembersBehind(chunks, predicate) ?? predicate.Subject;
                Deeds.LeaveTopic(chunks, predicate);
                Companies.Join(chunks, predicate);
                Occasions.ReadGuests(chunks, predicate);
            }

            if (predicate.Subject is null && predicate.Arguments.TrueForAll(a => a.Function is Function.Object or Function.About or Function.In)) Preposed(chunks, predicate);
            UserFinder.Find(chunks, predicate);
        }

        MarkConditioned(chunks, predicates);
        Questions.Read(chunks);

        return predicates;
    }

    // 'Giữa A và B vẫn còn bất đồng', 'Thỏa thuận giữa A và B do C làm trung gian': between whom it is stands first.
    private static void Preposed(List<Chunk> chunks, Predicate predicate)
    {
        for (var j = predicate.Chunk - 1; j > 0 && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteOpen or ChunkKind.QuoteClose) && chunks[j].Predicate is null or { IsLight: true }; j--)
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention: { Actors.Length: > 1 } mention } && FunctionAt(chunks, j) == Function.Between)
            {
                predicate.Arguments.Add(new(Function.Between, mention, j));
                return;
            }
    }

    // 'Nếu A làm điều đó, B sẽ đáp lại', 'B sẵn sàng ký nếu A đồng ý': nothing of the rest is promised without the condition.
    private static void MarkConditioned(List<Chunk> chunks, List<Predicate> predicates)
    {
        var next = 0;
        for (var from = 0; from < chunks.Count;)
        {
            var to = from;
            var isConditioned = false;
            for (; to < chunks.Count && chunks[to].Kind is not (ChunkKind.Stop or ChunkKind.QuoteClose); to++)
                isConditioned |= chunks[to] is { Kind: ChunkKind.Link, Tag: "condition" };
            for (; next < predicates.Count && predicates[next].Chunk < to; next++) predicates[next].IsOnCondition = isConditioned;
            from = to + 1;
        }
    }

    private static bool IsNominal(List<Chunk> chunks, Predicate predicate)
    {
        if (predicate.IsOnlyNoun) return true;
        var k = predicate.Chunk;
        // 'Hội nghị thượng đỉnh B có …': what may be a noun and opens the sentence is its subject.
        if (k == 0 && (predicate.HasNounCue || Openings.IsNounOfTwo(chunks))) return true;
        // 'sự phản đối mạnh mẽ của Nga': a noun can be made of what is else only a verb.
        if (k > 0 && chunks[k - 1] is { Kind: ChunkKind.Nominalizer, Tag: "thing" })
        {
            if (IsMeans(chunks, k - 1)) return false;
            predicate.Cues.Clear();
        }

        // 'nếu viện trợ được chuyển tới B': what stands before its clause's auxiliary is the subject, and a noun.
        if (Openings.IsSubjectOfClause(chunks, k)) return true;
        if (predicate.IsOnlyVerb) return k > 0 && chunks[k - 1] is { Kind: ChunkKind.Nominalizer, Tag: "" } maker && maker.Entry!.Option("verbs") is not null;
        if (predicate.Speech is not null && predicate.Cues.Count == 0) return IsAside(chunks, k);
        var before = k - 1;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Adverb) before--;
        if (before >= 0 && chunks[before].Kind is ChunkKind.Nominalizer or ChunkKind.Determiner) return true;
        if (before >= 0 && chunks[before].Kind == ChunkKind.Preposition && chunks[before].Function is not (Function.To or Function.Aside)) return true;
        if (before >= 0 && chunks[before].Predicate is { IsLight: true } light && predicate.Governor is null && Relatives.Of(chunks, light) < 0) return true;
        var after = k + 1;
        while (after < chunks.Count && chunks[after].Kind is ChunkKind.Adverb or ChunkKind.Word && after < chunks.Count && chunks[after].End - chunks[after].First <= 3) after++;
        if (after >= chunks.Count) return false;
        var next = chunks[after];
        // '…, cũng như ủng hộ nỗ lực của B': whose the object is.
        if (predicate.HoldsObject && next is { Kind: ChunkKind.Preposition, Function: Function.Of }) return false;
        return next.Kind == ChunkKind.Preposition && next.Function is Function.Between or Function.Of
                && (after == k + 1 || predicate.Governor is not { Tag: not "light" }) && !IsVerb(chunks, k, isApart: after > k + 1)
            || next.Kind == ChunkKind.Mention && next.Mention is { Actors.Length: >= 2, Kind: MentionKind.Actor } pair && after == k + 1
                && predicate.Cues.Exists(c => c.Line.Field(1) is "mutual" or "meets") && pair.Head is null;
    }

    // 'Israel phong tỏa tài sản của Iran': with its subject right before it a verb has an object and is no noun.
    // With words between so too behind another verb: '… và phá hủy hầm ngầm của Hezbollah'.
    private static bool IsVerb(List<Chunk> chunks, int k, bool isApart)
    {
        var j = k - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) j--;
        if (j < 0) return false;
        // 'lắp bệ phóng để tập kích vị trí của B': what is meant by it is done.
        if (isApart && j == k - 1 && chunks[j] is { Kind: ChunkKind.Link, Tag: "purpose" }) return true;
        // 'đồng ý mua dầu của B': a verb that is told with its object and its owner is one behind another verb too.
        if (isApart && j == k - 1 && chunks[j].Predicate is { Form: Form.Active, Governor: { } outer } && outer.Option("control") == "subject" && chunks[k].Predicate!.Cues.Exists(c => c.Tail.Count > 0)) return true;
        // 'hành động của A đã xâm phạm chủ quyền của B': what was done, and is not denied or planned, is told by a verb.
        if (j < k - 1 && chunks[k - 1] is { Kind: ChunkKind.Auxiliary, Tag: "past" or "now" }) return true;
        if (isApart && chunks[j] is { Kind: ChunkKind.Link, Tag: "and" or "purpose" }) return chunks.FindLastIndex(j, c => c.Predicate is { Form: not Form.Nominal }) >= 0;
        return chunks[j] is { Kind: ChunkKind.Mention, Mention.CanAct: true } && FunctionAt(chunks, j) == Function.Subject;
    }

    // 'phóng 20 UAV tập kích Kiev', 'dùng máy bay tấn công Kiev': what a verb sends or uses does the next one.
    private static bool IsMeans(List<Chunk> chunks, int thing)
    {
        var j = thing - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Word) j--;
        return j >= 0 && chunks[j].Predicate is { } verb && (verb.Governor?.Option("means") is not null || verb.Cues.Exists(c => c.Tail.Count > 0));
    }

    // 'Bên cạnh lo ngại về …': a verb of saying behind a preposition is a noun.
    private static bool IsAside(List<Chunk> chunks, int k) =>
        k > 0 && chunks[k - 1] is { Kind: ChunkKind.Preposition, Function: Function.With or Function.About or Function.In or Function.Toward };

    // The governor of a noun is the verb right before its noun phrase.
    private static void GovernNoun(List<Chunk> chunks, List<Predicate> predicates, int p)
    {
        var predicate = predicates[p];
        predicate.Subject = Appositions.Of(chunks, predicate.Chunk);
        if (Bearers.Both(chunks, predicate) is { } both) predicate.Arguments.Add(both);
        if (predicate.Subject is not null) return;
        Auxiliaries.ReadNoun(chunks, predicate, predicate.Chunk);
        var copula = false;
        var words = 0;
        for (var j = predicate.Chunk - 1; j >= 0; j--)
        {
            var chunk = chunks[j];
            words += chunk.Kind == ChunkKind.Word ? 1 : 0;
            if (chunk.Kind == ChunkKind.Link && chunk.Tag == "copula" || chunk.Kind == ChunkKind.Auxiliary && chunk.Entry!.Line.Options.ContainsKey("copula"))
            {
                // 'A là đồng minh của B', 'A không phải là thành viên'.
                if (chunk.Kind == ChunkKind.Auxiliary) Auxiliaries.Read(chunk, predicate);
                copula = true;
                continue;
            }

            // 'sẽ tấn công bất chấp sự can ngăn của đồng minh B': what is done in spite of it is there.
            if (chunk.Kind == ChunkKind.Preposition && chunk.Entry?.Option("given") is not null) return;
            // 'A gọi B là “đối tác tự nhiên”': the mark only dresses what the copula tells.
            if (chunk.Kind == ChunkKind.QuoteOpen && j > 0 && chunks[j - 1] is { Kind: ChunkKind.Link, Tag: "copula" }) continue;
            // 'A - một thành viên B - là khách hàng của C': what stands between the marks tells what A is.
            if (copula && chunk.Kind == ChunkKind.Mention && Listing.Described(chunks, j) is >= 0 and var named)
            {
                j = named + 1;
                continue;
            }

            if (copula && chunk.Kind == ChunkKind.Mention && FunctionAt(chunks, j) is Function.Subject or Function.Of && chunk.Mention!.CanAct)
            {
                predicate.Subject = new(Function.Subject, chunk.Mention, j);
                return;
            }

            if (copula && chunk.Kind is ChunkKind.Comma or ChunkKind.Word or ChunkKind.Mention) continue;
            if (chunk.Predicate is { } verb)
            {
                if (verb.Form == Form.Nominal && verb.Governor is null or { Tag: "light" }) continue;
                predicate.GovernedBy = verb;
                if (verb.IsLight || verb.Governor is not null && verb.Cues.Count == 0)
                {
                    predicate.Subject = verb.Subject;
                    predicate.SubjectIsInherited = true;
                }

                return;
            }

            // 'A đang cân nhắc việc tấn công B': the auxiliary has the whole phrase for its object.
            if (predicate.HasAuxiliary && !predicate.HasNounCue && words == 0 && chunk.Kind == ChunkKind.Mention && chunk.Mention!.CanAct && FunctionAt(chunks, j) == Function.Subject)
            {
                predicate.Subject = new(Function.Subject, chunk.Mention, j);
                return;
            }

            // 'Dù là đồng minh của B, A …': the noun opens the sentence, and tells what the subject behind the comma is.
            if (copula && j == 0 && chunk.Kind == ChunkKind.Link && Occasions.BehindComma(chunks, predicate.Chunk) is { } whole)
            {
                predicate.Subject = whole;
                return;
            }

            // 'tái khẳng định "sự đoàn kết với B …"': who says it feels it.
            if (chunk.Kind == ChunkKind.QuoteOpen && words == 0 && j > 0 && chunks[j - 1].Predicate is { Speech: not null, Subject: not null, Form: not Form.Nominal } says && predicate.Cues.Exists(c => ClaimTypes.Named(c.Tag) == ClaimType.Support))
            {
                predicate.GovernedBy = says;
                predicate.Subject = says.Subject;
                predicate.SubjectIsInherited = true;
                return;
            }

            if (chunk.Kind is ChunkKind.Mention or ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link or ChunkKind.QuoteOpen or ChunkKind.QuoteClose
                && !(chunk.Kind == ChunkKind.Link && chunk.Tag == "and")) return;
            // Behind words that no data knows the auxiliary is theirs: 'sẽ không ảnh hưởng đến cuộc xung đột'.
            if (chunk.Kind != ChunkKind.Auxiliary || words > 0) continue;
            // So it is before 'liên quan tới', which is the verb of its clause: 'không hề liên quan tới thỏa thuận'.
            if (chunks[j + 1].Kind == ChunkKind.Preposition) return;
            Auxiliaries.Read(chunk, predicate);
        }
    }

    // The verb before the noun in its clause, or else the one behind it: 'A nói trong cuộc gặp với B', 'Trong cuộc gặp với B, A nói'.
    private static Argument? SubjectOfClause(List<Chunk> chunks, List<Predicate> predicates, Predicate noun)
    {
        Argument? before = null;
        foreach (var predicate in predicates)
        {
            if (predicate.Form == Form.Nominal) continue;
            var asked = predicate.Chunk < noun.Chunk ? Requests.AskedToDo(chunks, predicate, noun) : null;
            if ((asked ?? predicate.Subject ?? AgentOf(predicate)) is not { } subject) continue;
            if (predicate.Chunk < noun.Chunk) before = subject;
            else if (before is null) return IsParted(chunks, noun.Chunk, predicate.Chunk) ? null : subject;
            else break;
        }

        // 'A cho rằng bước đi của B sẽ dẫn tới cuộc đối đầu với C': of what is said, whoever is named first.
        if (before is not null && Occasions.IsFight(noun) && predicates.FindLast(q => q.Form != Form.Nominal && q.Chunk < noun.Chunk) is { Speech: not null, Cues.Count: 0 } said && Occasions.FirstSaid(chunks, said.Chunk, noun.Chunk) is { } first) return first;
        return before ?? (predicates.Count > 1 ? null : FirstSubject(chunks, noun.Chunk));
    }

    // 'Lời mời được A đưa ra trong chuyến thăm B': whoever does it goes there.
    private static Argument? AgentOf(Predicate verb)
    {
        foreach (var argument in verb.Arguments)
            if (argument.Function == Function.Agent && argument.Mention.CanAct) return argument;
        return null;
    }

    // '… hiểm họa Triều Tiên, nhưng Nga nói …': what comes behind such a link is told of others.
    private static bool IsParted(List<Chunk> chunks, int from, int to)
    {
        for (var j = from + 1; j < to; j++)
            if (chunks[j] is { Kind: ChunkKind.Link, Tag: "clause" } && chunks[j - 1].Kind == ChunkKind.Comma) return true;
        return false;
    }

    // 'Nhiều lính Nga thiệt mạng trong xung đột với Ukraine': the subject of a verb that no data knows.
    private static Argument? FirstSubject(List<Chunk> chunks, int end)
    {
        for (var j = 0; j < end; j++)
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } mention } && FunctionAt(chunks, j) == Function.Subject)
                return new(Function.Subject, mention, j);
        return null;
    }

    // 'Khi thăm Nga, ông Tập nói …': a clause without a subject takes that of the clause behind it.
    private static void BorrowSubject(List<Chunk> chunks, List<Predicate> predicates, Predicate predicate, Mention? topic)
    {
        if (predicate.Subject is not null || predicate.Form == Form.Nominal) return;
        if (Listing.Behind(chunks, predicate) is { } many)
        {
            predicate.Subject = many;
            return;
        }

        // 'Các nước cắt quan hệ với Qatar gồm A, B và C': those who are listed do it.
        if (predicate.Arguments.Find(a => a is { Function: Function.Among, Mention.CanAct: true }) is { Mention: not null } listed)
        {
            predicate.Subject = listed with { Function = Function.Subject };
            return;
        }

        if (topic is not null && BeginsSentence(chunks, predicate.Chunk))
        {
            predicate.Subject = new(Function.Subject, topic, -1);
            predicate.SubjectIsInherited = true;
            return;
        }

        for (var k = predicate.Chunk + 1; k < chunks.Count; k++)
        {
            if (chunks[k].Kind == ChunkKind.Stop) return;
            if (chunks[k].Kind != ChunkKind.Comma) continue;
            var next = predicates.Find(q => q.Chunk > k && q.Form != Form.Nominal && !q.SubjectIsInherited);
            if (next?.Subject is { } subject && subject.Chunk > k)
            {
                predicate.Subject = subject;
                predicate.SubjectIsInherited = true;
            }
            else if (next is null && Behind(chunks, k) is { } first)
            {
                predicate.Subject = first;
                predicate.SubjectIsInherited = true;
            }

            return;
        }
    }

    // 'Khi tấn công Iran, không quân Israel đối mặt nhiều rủi ro': the subject of a verb that no data knows.
    private static Argument? Behind(List<Chunk> chunks, int comma)
    {
        var j = comma + 1;
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Adverb) j++;
        return j + 1 < chunks.Count && chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention } && chunks[j + 1].Kind is ChunkKind.Word or ChunkKind.Auxiliary or ChunkKind.Adverb
            ? new(Function.Subject, mention, j) : null;
    }

    // 'Hiện đang đàm phán với Pháp': nothing but auxiliaries and times before the verb.
    private static bool BeginsSentence(List<Chunk> chunks, int predicate)
    {
        var auxiliary = false;
        for (var j = 0; j < predicate; j++)
        {
            auxiliary |= chunks[j].Kind == ChunkKind.Auxiliary;
            if (chunks[j].Kind is not (ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Comma)) return false;
        }

        return auxiliary;
    }

    /// <summary>The function of a mention by what stands before it; subject when nothing does.</summary>
    public static Function FunctionAt(List<Chunk> chunks, int mention)
    {
        if (TownOf(chunks, mention) is >= 0 and var town) mention = town;
        for (var j = mention - 1; j >= 0 && mention - j <= 4; j--)
        {
            var chunk = chunks[j];
            if (chunk.Kind == ChunkKind.Preposition) return chunk.Function;
            // 'nhắc đến việc A từ chối': the preposition has the whole clause.
            if (chunk.Kind == ChunkKind.Nominalizer && chunk.Entry?.Option("clause") is not null && IsBeforeVerb(chunks, mention)) return Function.Subject;
            // 'cùng các đối tác A và B': what they are stands before their names.
            if (j == mention - 1 && chunk.Predicate is { IsOnlyNoun: true }) continue;
            if (chunk.Kind is not (ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Nominalizer)) break;
        }

        return Function.Subject;
    }

    /// <summary>True when nothing but auxiliaries, adverbs and times stands between two chunks.</summary>
    public static bool OnlyDress(List<Chunk> chunks, int from, int to)
    {
        for (var k = from; k < to; k++)
            if (chunks[k].Kind is not (ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time)) return false;
        return true;
    }

    /// <summary>The chunk before a verb and its auxiliaries, adverbs and times, or the first where all are such; -1 for none.</summary>
    public static int BeforeDress(List<Chunk> chunks, int verb)
    {
        var j = verb - 1;
        while (j > 0 && chunks[j].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) j--;
        return j;
    }

    /// <summary>Whether a verb, with nothing but its auxiliaries, adverbs and times, stands right behind an index.</summary>
    public static bool IsBeforeVerb(List<Chunk> chunks, int at)
    {
        var j = at + 1;
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time) j++;
        return j < chunks.Count && chunks[j].Predicate is { IsOnlyNoun: false };
    }

    // 'đang ở Hiroshima, Nhật Bản, dự hội nghị': between commas behind a town the state only tells where it lies.
    private static int TownOf(List<Chunk> chunks, int mention) =>
        mention > 1 && mention + 1 < chunks.Count && chunks[mention + 1].Kind == ChunkKind.Comma && chunks[mention - 1].Kind == ChunkKind.Comma
        && chunks[mention].Mention is { Head: null, Actors: [var state] } && chunks[mention - 2].Mention is { Kind: MentionKind.Place, Actors: [var land] } && land == state ? mention - 2 : -1;
}
