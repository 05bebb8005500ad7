using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>
/// Gives each predicate of a sentence its form, auxiliaries, subject and governor, left to right, so that a later
/// predicate can take over from an earlier one.
/// </summary>
internal static class ClauseParser
{
    /// <summary>
    /// Fills the predicates among <paramref name="chunks"/> and lists them in <paramref name="predicates"/>; a sentence
    /// that begins with its verb goes on with <paramref name="topic"/>, the subject of the one before.
    /// </summary>
    public static void Parse(List<Chunk> chunks, List<Predicate> predicates, Mention? topic = null)
    {
        predicates.Clear();
        foreach (var chunk in chunks)
            if (chunk.Predicate is { } predicate) predicates.Add(predicate);
        for (var p = 0; p < predicates.Count; p++)
        {
            var predicate = predicates[p];
            predicate.End = chunks[predicate.Chunk].End;
            predicate.Form = IsNominal(chunks, predicate) ? Form.Nominal : Form.Active;
            if (predicate.Form == Form.Nominal) GovernNoun(chunks, predicates, p);
            else FindSubject(chunks, predicates, p);
            ArgumentFinder.Find(chunks, predicate);
        }

        foreach (var predicate in predicates)
        {
            if (predicate.Form == Form.Nominal) predicate.ClauseSubject = SubjectOfClause(chunks, predicates, predicate);
            else BorrowSubject(chunks, predicates, predicate, topic);
        }
    }

    private static bool IsNominal(List<Chunk> chunks, Predicate predicate)
    {
        if (predicate.Cues.Count > 0 && predicate.Cues.TrueForAll(c => c.Option("pos") == "noun")) return true;
        if (predicate.Cues.Count > 0 && predicate.Cues.TrueForAll(c => c.Option("pos") == "verb")) return false;
        var k = predicate.Chunk;
        if (predicate.Speech is not null && predicate.Cues.Count == 0) return false;
        var before = k - 1;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Adverb) before--;
        if (before >= 0 && chunks[before].Kind is ChunkKind.Nominalizer or ChunkKind.Determiner && before >= 0) return true;
        if (before >= 0 && chunks[before].Kind == ChunkKind.Preposition && chunks[before].Function is not (Function.To or Function.Aside)) return true;
        if (before >= 0 && chunks[before].Predicate is { IsLight: true } && predicate.Governor is null) return true;
        var after = k + 1;
        while (after < chunks.Count && chunks[after].Kind is ChunkKind.Adverb or ChunkKind.Word && after < chunks.Count && chunks[after].End - chunks[after].First <= 3) after++;
        if (after >= chunks.Count) return false;
        var next = chunks[after];
        return next.Kind == ChunkKind.Preposition && next.Function is Function.Between or Function.Of && (after == k + 1 || predicate.Governor is not { Tag: not "light" })
            || next.Kind == ChunkKind.Mention && next.Mention is { Actors.Length: 2, Kind: MentionKind.Actor } pair && after == k + 1
                && predicate.Cues.Exists(c => c.Line.Field(1) == "mutual") && pair.Head is null;
    }

    // The governor of a noun is the verb right before its noun phrase.
    private static void GovernNoun(List<Chunk> chunks, List<Predicate> predicates, int p)
    {
        var predicate = predicates[p];
        var copula = false;
        for (var j = predicate.Chunk - 1; j >= 0; j--)
        {
            var chunk = chunks[j];
            if (chunk.Kind == ChunkKind.Link && chunk.Tag == "copula" || chunk.Kind == ChunkKind.Auxiliary && chunk.Entry!.Line.Options.ContainsKey("copula"))
            {
                // 'A là đồng minh của B', 'A không phải là thành viên'.
                if (chunk.Kind == ChunkKind.Auxiliary) ReadAuxiliary(chunk, predicate);
                copula = true;
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

            if (chunk.Kind is ChunkKind.Mention or ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link or ChunkKind.QuoteOpen or ChunkKind.QuoteClose
                && !(chunk.Kind == ChunkKind.Link && chunk.Tag == "and")) return;
            if (chunk.Kind == ChunkKind.Auxiliary) ReadAuxiliary(chunk, predicate);
        }
    }

    private static void FindSubject(List<Chunk> chunks, List<Predicate> predicates, int p)
    {
        var predicate = predicates[p];
        Argument? possessor = null;
        var words = 0;
        var crossedComma = false;
        for (var j = predicate.Chunk - 1; j >= 0; j--)
        {
            var chunk = chunks[j];
            switch (chunk.Kind)
            {
                case ChunkKind.Auxiliary when words == 0 && !crossedComma:
                    ReadAuxiliary(chunk, predicate);
                    break;
                case ChunkKind.Mention:
                    var function = FunctionAt(chunks, j);
                    if (function is Function.Of or Function.Among) possessor ??= new(Function.Subject, chunk.Mention!, j);
                    else if (function is Function.Subject or Function.By or Function.Agent && chunk.Mention!.CanAct)
                    {
                        TakeSubject(chunks, predicates, p, j, words, crossedComma);
                        return;
                    }

                    words++;
                    break;
                case ChunkKind.Comma:
                    if (possessor is not null) goto default;
                    if (Previous(predicates, p) is { } earlier && !IsBehindComma(chunks, j, predicate.Chunk))
                    {
                        Inherit(predicate, earlier, governs: false);
                        return;
                    }

                    crossedComma = true;
                    break;
                case ChunkKind.Link when chunk.Tag == "relative":
                    break;
                case ChunkKind.Link:
                    if (possessor is not null) goto default;
                    Linked(chunks, predicates, p, j);
                    return;
                case ChunkKind.Predicate when chunk.Predicate!.Form != Form.Nominal || chunk.Predicate.Governor is { Tag: not "light" }:
                    if (possessor is not null) goto default;
                    Inherit(predicate, chunk.Predicate, governs: true);
                    if (!predicate.HasAuxiliary && chunk.Predicate.Governor is null) predicate.Own = chunk.Predicate.Own;
                    return;
                case ChunkKind.Stop:
                    predicate.Subject = possessor;
                    return;
                default:
                    if (possessor is not null && chunk.Kind is ChunkKind.Comma or ChunkKind.Link or ChunkKind.Predicate)
                    {
                        predicate.Subject = possessor;
                        return;
                    }

                    words += chunk.Kind == ChunkKind.Word ? 1 : 0;
                    break;
            }
        }

        predicate.Subject = possessor;
    }

    private static void TakeSubject(List<Chunk> chunks, List<Predicate> predicates, int p, int j, int words, bool crossedComma)
    {
        var predicate = predicates[p];
        var before = j - 1;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Word or ChunkKind.Nominalizer && before >= 0) before--;
        var verb = before >= 0 ? chunks[before].Predicate : null;
        if (before >= 0 && chunks[before].Kind == ChunkKind.Auxiliary && IsPassive(chunks[before].Tag) && words == 0)
        {
            // 'A bị B tấn công': B does it, A is looked for before the auxiliary.
            predicate.Arguments.Add(new(Function.Agent, chunks[j].Mention!, j));
            ReadAuxiliary(chunks[before], predicate);
            for (var k = before - 1; k >= 0; k--)
            {
                if (chunks[k].Kind == ChunkKind.Auxiliary) ReadAuxiliary(chunks[k], predicate);
                else if (chunks[k].Kind == ChunkKind.Mention && FunctionAt(chunks, k) is Function.Subject or Function.Of)
                {
                    predicate.Subject = new(Function.Subject, chunks[k].Mention!, k);
                    return;
                }
                else if (chunks[k].Kind is ChunkKind.Link or ChunkKind.Stop or ChunkKind.Predicate) return;
            }

            return;
        }

        if (verb is { Form: not Form.Nominal })
        {
            // 'kêu gọi Nga rút quân': the object of the first verb does the second. Otherwise the first verb's subject does.
            var adjacent = words == 0 && !crossedComma;
            if (adjacent)
            {
                predicate.Subject = new(Function.Subject, chunks[j].Mention!, j);
                predicate.GovernedBy = verb;
                return;
            }

            Inherit(predicate, verb, governs: false);
            return;
        }

        predicate.Subject = new(Function.Subject, chunks[j].Mention!, j);
        for (var k = j - 1; k >= 0; k--)
        {
            if (chunks[k].Kind == ChunkKind.Stop) break;
            if (chunks[k].Kind == ChunkKind.Link)
            {
                if (chunks[k].Tag == "condition") predicate.IsConditional = true;
                if (chunks[k].Tag is "content" or "copula") predicate.GovernedBy ??= PredicateBefore(chunks, k);
                if (chunks[k].Tag is "condition" or "content" or "copula" or "clause") break;
            }

            if (chunks[k].Predicate is { Form: not Form.Nominal } said)
            {
                if (said.Speech is not null) predicate.GovernedBy ??= said;
                break;
            }
        }
    }

    private static void Linked(List<Chunk> chunks, List<Predicate> predicates, int p, int j)
    {
        var predicate = predicates[p];
        var link = chunks[j];
        predicate.IsConditional = link.Tag == "condition";
        predicate.IsPurpose = link.Tag == "purpose";
        if (Previous(predicates, p) is not { } earlier) return;
        Inherit(predicate, earlier, governs: link.Tag is "content" or "copula");
        if (link.Tag == "and" && !predicate.HasAuxiliary && earlier.Own is Reality.Planned or Reality.Hypothetical)
        {
            predicate.Own = earlier.Own;
            predicate.OwnBy = earlier.OwnBy;
        }
    }

    private static void Inherit(Predicate predicate, Predicate earlier, bool governs)
    {
        var subject = earlier.Subject;
        if (governs && earlier.Governor?.Option("control") == "object")
            subject = earlier.Arguments.Find(a => a.Function is Function.Object or Function.With or Function.For) is { Mention: not null } o ? o : subject;
        predicate.Subject = subject;
        predicate.SubjectIsInherited = true;
        predicate.GovernedBy = governs ? earlier : earlier.GovernedBy;
    }

    // The verb before the noun in its clause, or else the one behind it: 'A nói trong cuộc gặp với B', 'Trong cuộc gặp với B, A nói'.
    private static Argument? SubjectOfClause(List<Chunk> chunks, List<Predicate> predicates, Predicate noun)
    {
        Argument? before = null;
        foreach (var predicate in predicates)
        {
            if (predicate.Form == Form.Nominal || predicate.Subject is not { } subject) continue;
            if (predicate.Chunk < noun.Chunk) before = subject;
            else if (before is null) return subject;
            else break;
        }

        return before;
    }

    // 'Khi thăm Nga, ông Tập nói …': a clause without a subject takes that of the clause behind it.
    private static void BorrowSubject(List<Chunk> chunks, List<Predicate> predicates, Predicate predicate, Mention? topic)
    {
        if (predicate.Subject is not null || predicate.Form == Form.Nominal || predicate.Arguments.Exists(a => a.Function == Function.Agent)) return;
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

            return;
        }
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

    private static Predicate? Previous(List<Predicate> predicates, int p)
    {
        for (var q = p - 1; q >= 0; q--)
            if (predicates[q].Form != Form.Nominal) return predicates[q];
        return null;
    }

    private static Predicate? PredicateBefore(List<Chunk> chunks, int k)
    {
        for (var j = k - 1; j >= 0; j--)
            if (chunks[j].Predicate is { Form: not Form.Nominal } predicate) return predicate;
        return null;
    }

    // True when a mention stands between the comma and the predicate, so that the clause has a subject of its own.
    private static bool IsBehindComma(List<Chunk> chunks, int comma, int predicate)
    {
        for (var j = comma + 1; j < predicate; j++)
            if (chunks[j].Kind == ChunkKind.Mention && FunctionAt(chunks, j) == Function.Subject) return true;
        return false;
    }

    /// <summary>The function of a mention by what stands before it; subject when nothing does.</summary>
    public static Function FunctionAt(List<Chunk> chunks, int mention)
    {
        for (var j = mention - 1; j >= 0 && mention - j <= 4; j--)
        {
            var chunk = chunks[j];
            if (chunk.Kind == ChunkKind.Preposition) return chunk.Function;
            if (chunk.Kind is not (ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Nominalizer)) break;
        }

        return Function.Subject;
    }

    private static bool IsPassive(string tag) => tag.StartsWith("passive", StringComparison.Ordinal);

    private static void ReadAuxiliary(Chunk chunk, Predicate predicate)
    {
        predicate.HasAuxiliary = true;
        var tag = chunk.Tag;
        if (IsPassive(tag) && predicate.Form == Form.Active)
        {
            predicate.Form = Form.Passive;
            tag = tag.Length > 8 ? tag[8..] : "";
        }

        var reality = tag switch
        {
            "planned" => Reality.Planned,
            "hypothetical" => Reality.Hypothetical,
            "negated" => Reality.Negated,
            _ => Reality.Actual,
        };
        // The innermost decides, save that a negation outside still denies: 'không có kế hoạch tấn công'.
        if (reality == Reality.Actual || predicate.Own != Reality.Actual && reality != Reality.Negated) return;
        predicate.Own = reality;
        predicate.OwnBy = chunk.Entry?.Form;
    }
}
