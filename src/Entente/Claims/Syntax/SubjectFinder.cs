using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>Finds who does what a verb says: the mention before it, or the subject of the verb that it goes on from.</summary>
internal static class SubjectFinder
{
    /// <summary>Sets subject, auxiliaries and governor of the verb at index <paramref name="p"/>; those before it are done.</summary>
    public static void Find(List<Chunk> chunks, List<Predicate> predicates, int p)
    {
        var predicate = predicates[p];
        if (predicate.Cues.Exists(c => c.Option("subject") == "nearest"))
        {
            predicate.Subject = Listing.Nearest(chunks, predicate.Chunk);
            return;
        }

        Argument? possessor = null;
        var words = 0;
        var crossedComma = false;
        for (var j = predicate.Chunk - 1; j >= 0; j--)
        {
            var chunk = chunks[j];
            switch (chunk.Kind)
            {
                case ChunkKind.Auxiliary when words == 0 && !crossedComma:
                    Auxiliaries.Read(chunk, predicate);
                    break;
                // 'để tự bảo vệ mình trước B': 'mình' is the clause's own subject, which stands before.
                case ChunkKind.Mention when chunk.Mention is { Head.Tag: "self", Actors.IsEmpty: true }:
                    words++;
                    break;
                case ChunkKind.Mention:
                    var function = ClauseParser.FunctionAt(chunks, j);
                    if (words == 0 && (!crossedComma || j > 0 && chunks[j + 1].Kind == ChunkKind.Comma && Listing.Opens(chunks[j - 1])) && (function == Function.With || Listing.AndBeforeNoun(chunks, j) >= 0) && Listing.WithCompanion(chunks, j) is { } both)
                    {
                        // 'được A và các đồng minh B hoan nghênh': both do it.
                        if (both.Chunk > 0 && chunks[both.Chunk - 1].Kind == ChunkKind.Auxiliary && Auxiliaries.IsPassive(chunks[both.Chunk - 1].Tag))
                        {
                            TakeSubject(chunks, predicates, p, both.Chunk, words: 0, crossedComma: false);
                            predicate.Arguments[^1] = both with { Function = Function.Agent };
                        }
                        // 'hối thúc A và các đồng minh B gửi vũ khí'
                        else (predicate.Subject, predicate.GovernedBy) = (both, both.Chunk > 0 && chunks[both.Chunk - 1].Predicate is { MovesObject: true } asks ? asks : null);
                        return;
                    }

                    // 'A trách B, khen C': no data knows the verb, but B is whom it is done to.
                    if (crossedComma && function == Function.Subject && j > 1 && chunks[j - 1].Kind == ChunkKind.Word && IsSubject(chunks, j - 2))
                    {
                        words++;
                        break;
                    }

                    // 'bật đèn xanh cho Ukraine dùng tên lửa': who is let do it does it.
                    if (function == Function.For && j == predicate.Chunk - 1 && predicate.Governor is { Tag: "light" } && chunk.Mention!.CanAct)
                    {
                        predicate.Subject = new(Function.Subject, chunk.Mention, j);
                        predicate.Own = Reality.Hypothetical;
                        return;
                    }

                    // 'A, nhóm vũ trang của B, đã tấn công': what stands between the commas tells what A is.
                    if (words == 0 && Listing.Described(chunks, j) is >= 0 and var named)
                    {
                        if ((predicate.Subject = Listing.WithListed(chunks, j, named)) is not null) return;
                        j = named + 1;
                        break;
                    }

                    if (function == Function.By && words == 0 && !crossedComma && Relatives.DoneBy(chunks, predicate, j)) return;
                    // 'hành động này của A': what the words point back to is A's.
                    if (possessor is { } doer && chunk.Mention is { Head.Tag: "deed" })
                    {
                        predicate.Subject = doer;
                        return;
                    }

                    // 'A bị nhiều nước, trong đó có B, chỉ trích': those who are listed do it.
                    if (function == Function.Among && words == 0 && Listing.PassiveBeforeMany(chunks, j) >= 0)
                    {
                        TakeSubject(chunks, predicates, p, j, words, crossedComma: false);
                        return;
                    }

                    if (function is Function.Of or Function.Among || function == Function.From && OwnedThings.Come(chunks, j)) possessor ??= new(Function.Subject, chunk.Mention!, j);
                    // 'thành phố Odessa hứng chịu đòn tấn công': what is done may be done to a place.
                    else if (function is Function.Subject or Function.By or Function.Agent && (chunk.Mention!.CanAct || predicate.Undergoes && chunk.Mention is { Kind: MentionKind.Place, Actors.IsEmpty: false }))
                    {
                        TakeSubject(chunks, predicates, p, j, words, crossedComma);
                        return;
                    }

                    // 'A nói căn cứ của B ở C là bất hợp pháp': what is said of a place is said of whose it is.
                    if (words <= 1 && !crossedComma && function == Function.Subject && chunk.Mention is { Kind: MentionKind.Place, Actors.IsEmpty: false } && predicate.Cues.Exists(c => c.Line.Field(1) == "said-of") && Listing.IsFreeAt(chunks, j))
                    {
                        predicate.Subject = new(Function.Subject, chunk.Mention, j);
                        ReadOpening(chunks, predicate, j);
                        return;
                    }

                    // 'nhân viên sứ quán A ở C sẽ rời đi': where they are parts them from nothing.
                    if (function != Function.In || j < 2 || chunks[j - 2].Mention?.Head is null) words++;
                    break;
                // 'F-16 của A, F-35 của B và pháo của C được triển khai': whoever owns a part does it.
                case ChunkKind.Comma or ChunkKind.Link when possessor is { } owner && j > 0 && chunk.Kind == ChunkKind.Comma | chunk.Tag == "and" && Listing.Owner(chunks, j - 1) is { } another:
                    possessor = owner with { Mention = owner.Mention with { First = another.First, Actors = [.. another.Actors.Union(owner.Mention.Actors)] } };
                    j--;
                    break;
                // 'Nhiều nước Arab, gồm A và B, phản đối': those who are listed do it.
                case ChunkKind.Comma when words == 0 && !crossedComma && possessor is null && j > 0 && Listing.OfMany(chunks, j - 1) is { } some:
                    predicate.Subject = some;
                    return;
                // 'đồng minh B, quốc gia đã tấn công C': the clause tells of the name before its comma.
                case ChunkKind.Comma when possessor is null && j > 0 && j + 1 < predicate.Chunk && chunks[j + 1] is { Kind: ChunkKind.Link, Tag: "relative" } link && link.Entry?.Option("where") is null && chunks[j - 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } told }:
                    predicate.Subject = new(Function.Subject, told, j - 1);
                    return;
                case ChunkKind.Comma when words == 0 && !crossedComma && possessor is null && Inserts.SubjectBefore(chunks, j) is { } parted:
                    predicate.Subject = parted;
                    return;
                // 'A, đồng minh của B ở châu Âu, phản đối'.
                case ChunkKind.Comma when words == 0 && !crossedComma && possessor is null && Listing.Described(chunks, j - 1) is >= 0 and var described:
                    if ((predicate.Subject = Listing.WithListed(chunks, j - 1, described)) is not null) return;
                    j = described + 1;
                    break;
                case ChunkKind.Comma:
                    if (possessor is not null) goto default;
                    if (Inheritance.Previous(chunks, predicates, p) is { } earlier && !Listing.IsBehindComma(chunks, j, predicate.Chunk))
                    {
                        if (Requests.Asking(chunks, predicate, earlier, j) is { } asking) Inheritance.Take(chunks, predicate, asking, governs: true);
                        else Inheritance.Take(chunks, predicate, Inheritance.Main(predicate, earlier), governs: false);
                        return;
                    }

                    crossedComma = true;
                    break;
                case ChunkKind.Link when chunk.Tag == "relative" || chunk.Tag == "copula" && Relatives.IsRank(chunks, j + 1):
                    // 'A là người kêu gọi B', 'A là nước đầu tiên kêu gọi B': A does it.
                    break;
                case ChunkKind.Link when chunk.Tag == "and" && words > 0 && IsSubject(chunks, j - 1):
                    // 'Đức và các lãnh đạo khác phản đối': the list's last noun is no actor, its first is.
                    break;
                case ChunkKind.Link when chunk.Tag == "and" && Inheritance.Previous(chunks, predicates, p) is null:
                    // 'Đại tướng tỏ thái độ lạc quan và đánh giá cao B': no data knows the first verb, its subject is this one's.
                    words++;
                    break;
                // 'A nói hành động của B chỉ nhằm giúp C': B does it.
                case ChunkKind.Link when chunk.Tag == "purpose" && words == 0 && Inheritance.Previous(chunks, predicates, p)?.Speech is not null && Listing.OwnerBefore(chunks, j) is { } owns:
                    predicate.Subject = owns;
                    predicate.IsPurpose = true;
                    return;
                case ChunkKind.Link:
                    if (possessor is not null) goto default;
                    if (words == 0 && (Inserts.ToldOf(chunks, j) ?? Inserts.Granting(chunks, j)) is { } insert) predicate.Subject = insert;
                    else Linked(chunks, predicates, p, j);
                    return;
                // 'Lực lượng A bao gồm tàu của B đã tuần tra': the whole does it.
                case ChunkKind.Predicate when chunk.Predicate!.Subject is { } whole && whole.Chunk == j - 1 && chunk.Predicate.Cues.Exists(c => c.Line.Field(1) == "consists"):
                    predicate.Subject = whole;
                    return;
                // 'lực lượng do A hậu thuẫn tấn công B': A is only named to tell whose they are.
                case ChunkKind.Predicate when Relatives.Of(chunks, chunk.Predicate!) is >= 0 and var opening:
                    j = opening;
                    words++;
                    break;
                case ChunkKind.Predicate when chunk.Predicate!.Form != Form.Nominal || chunk.Predicate.Governor is { Tag: not "light" }:
                    // 'dùng tên lửa của A tấn công': whose the means is does nothing itself. 'việc A mua dầu của B làm suy yếu …': nor whose the thing is that A buys.
                    if (possessor is { } whose && chunk.Predicate.Governor?.Option("means") is null && !Matters.NamesOwner(chunks, chunk.Predicate, whose)) goto default;
                    Inheritance.Take(chunks, predicate, chunk.Predicate, governs: true);
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
        var before = words == 0 && Listing.PassiveBeforeMany(chunks, j) is >= 0 and var passive ? passive : j - 1;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Word or ChunkKind.Nominalizer && before >= 0) before--;
        var verb = Requests.VerbAt(chunks, before);
        if (before >= 0 && chunks[before].Kind == ChunkKind.Auxiliary && Auxiliaries.IsPassive(chunks[before].Tag) && words == 0)
        {
            // 'A bị B tấn công': B does it, A is looked for before the auxiliary.
            predicate.Arguments.Add(new(Function.Agent, chunks[j].Mention!, j));
            Auxiliaries.Read(chunks[before], predicate);
            var bare = true;
            for (var k = before - 1; k >= 0; k--)
            {
                bare &= chunks[k].Kind is not (ChunkKind.Word or ChunkKind.Mention or ChunkKind.Comma);
                if (chunks[k].Kind == ChunkKind.Auxiliary) Auxiliaries.Read(chunks[k], predicate);
                else if (chunks[k].Kind == ChunkKind.Mention && ClauseParser.FunctionAt(chunks, k) is Function.Subject or Function.Of)
                {
                    // 'Việc A mua dầu của B bị C chỉ trích': it is A's doing that is told of.
                    predicate.Subject = Deeds.DoerAround(chunks, k) ?? Relatives.Described(chunks, k) ?? new(Function.Subject, chunks[k].Mention!, k);
                    predicate.IsConditional = OpensCondition(chunks, k);
                    return;
                }
                // 'thành phố C, nơi bị B bao vây': it is done to the place before.
                else if (bare && Relatives.PlaceBefore(chunks, k) is { } place)
                {
                    predicate.Subject = place;
                    return;
                }
                else if (chunks[k].Kind is ChunkKind.Link or ChunkKind.Stop or ChunkKind.Predicate)
                {
                    // 'A nói đang bị B đe dọa': it goes on from the verb before.
                    if (bare && chunks[k].Predicate is { Form: not Form.Nominal } said) Inheritance.Take(chunks, predicate, said, governs: true);
                    else if ((Inserts.ToldOf(chunks, k) ?? Deeds.OwnerOfMatter(chunks, k)) is { } parted) predicate.Subject = parted;
                    else if (bare && chunks[k].Kind == ChunkKind.Link) Linked(chunks, predicates, p, k);
                    return;
                }
            }

            return;
        }

        if (verb is { Form: not Form.Nominal })
        {
            // 'kêu gọi A rút quân': the object of the first verb does the second, else its subject. 'B dùng tên lửa của A tấn công': what is used does nothing itself.
            if (words == 0 && !crossedComma && verb.IsLight && verb.Governor!.Option("means") is not null)
            {
                Inheritance.Take(chunks, predicate, verb, governs: true);
                return;
            }

            // 'A nói quân đội B ở biên giới sẽ tấn công', 'A công bố đại sứ B ở C sẽ rời đi': who stands right behind a verb that says does what is said.
            if (words > 0 && !crossedComma && (verb.Speech is { Tag: "says" } || verb is { IsLight: true, Cues.Count: 0 } && predicate.HasAuxiliary))
            {
                predicate.Subject = new(Function.Subject, chunks[j].Mention!, j);
                predicate.GovernedBy = verb;
                return;
            }

            // 'Việc A bán vũ khí cho B khiến C tức giận': the noun that opens the clause is what A does.
            if (verb.Governor?.Option("control") is null && Deeds.IsDeed(chunks, verb))
            {
                Inheritance.Take(chunks, predicate, verb, governs: false);
                return;
            }

            // Who goes or meets goes on doing: 'A thăm B dự hội nghị'.
            var adjacent = words == 0 && !crossedComma && !verb.GoesOn;
            if (adjacent)
            {
                predicate.Subject = new(Function.Subject, chunks[j].Mention!, j);
                predicate.GovernedBy = verb;
                // 'A muốn B giúp': what another wants is not done.
                if (verb.Governor is { Tag: "planned" } wanting && !verb.MovesObject && predicate.Own == Reality.Actual) (predicate.Own, predicate.OwnBy) = (Reality.Hypothetical, wanting.Form);
                return;
            }

            Inheritance.Take(chunks, predicate, verb, governs: false);
            return;
        }

        // 'A là nước B đầu tiên công nhận C', 'A là một trong hai nước được C mời': what A is stands behind 'là'.
        var copula = j > 1 && chunks[j - 1].Kind == ChunkKind.Determiner ? j - 2 : j - 1;
        if (copula > 0 && chunks[j].Mention!.Head is not null && chunks[copula] is { Kind: ChunkKind.Link, Tag: "copula" } && IsSubject(chunks, copula - 1)) j = copula - 1;
        predicate.Subject = new(Function.Subject, chunks[j].Mention!, j);
        // 'A muốn B giúp', 'Nguy cơ A tấn công B': what another wants or fears is not done.
        if (j > 0 && chunks[j - 1] is { Kind: ChunkKind.Auxiliary, Tag: "planned" or "hypothetical" } wish && (j > 1 || wish.Tag == "hypothetical") && predicate.Own == Reality.Actual) (predicate.Own, predicate.OwnBy) = (Reality.Hypothetical, wish.Entry?.Form);
        ReadOpening(chunks, predicate, j);
    }

    // What opens the clause whose subject is at j: a condition, or the verb that tells it.
    private static void ReadOpening(List<Chunk> chunks, Predicate predicate, int j)
    {
        if (predicate.Own == Reality.Actual) Auxiliaries.ReadNoun(chunks, predicate, j);
        var crossedComma = false;
        for (var k = j - 1; k >= 0; k--)
        {
            // 'được đề xuất … các thỏa thuận mà A đã ký': what only tells which ones are meant, no verb outside governs.
            if (chunks[k].Kind == ChunkKind.Stop || k == j - 1 && chunks[k] is { Kind: ChunkKind.Link, Tag: "relative" }) break;
            crossedComma |= chunks[k].Kind == ChunkKind.Comma;
            if (chunks[k].Kind == ChunkKind.Link)
            {
                // 'chưa rõ liệu A có trừng phạt B': what is asked is not said to be so.
                if (chunks[k].Tag == "condition" || chunks[k].Entry?.Option("reality") == "hypothetical") predicate.IsConditional = true;
                if (chunks[k].Tag == "purpose") predicate.IsPurpose = !crossedComma;
                if (chunks[k].Tag is "copula" or "clause" or "purpose") Auxiliaries.ReadLink(chunks, predicate, k);
                if (chunks[k].Tag is "content" or "copula") predicate.GovernedBy ??= Inheritance.Before(chunks, k);
                if (chunks[k].Tag is "condition" or "purpose" or "content" or "copula" or "clause") break;
            }

            if (chunks[k].Predicate is { Form: not Form.Nominal } said)
            {
                if (said.Speech is not null) predicate.GovernedBy ??= said;
                break;
            }
        }
    }

    private static bool OpensCondition(List<Chunk> chunks, int subject)
    {
        for (var k = subject - 1; k >= 0 && chunks[k].Kind is not (ChunkKind.Stop or ChunkKind.Predicate); k--)
            if (chunks[k].Kind == ChunkKind.Link) return chunks[k].Tag == "condition";
        return false;
    }

    private static void Linked(List<Chunk> chunks, List<Predicate> predicates, int p, int j)
    {
        var predicate = predicates[p];
        var link = chunks[j];
        predicate.IsConditional = link.Tag == "condition";
        predicate.IsPurpose = link.Tag == "purpose";
        if (predicate.IsPurpose && Listing.Planner(chunks, j) is { } planner)
        {
            predicate.Subject = planner;
            return;
        }

        if (link.Tag == "copula" && Aims.Take(chunks, predicate, j) || Decisions.Take(chunks, predicate, j)) return;
        if (link.Tag == "and" && !predicate.HasAuxiliary) Auxiliaries.ReadShared(chunks, predicate, j);
        if (Inheritance.Previous(chunks, predicates, p) is not { } earlier)
        {
            // 'A là đồng minh của B nhưng lại đối đầu C': what A is told to be lends its subject.
            if (link.Tag is "and" or "clause" && link.Entry?.Option("aside") is null && p > 0 && predicates.FindLastIndex(p - 1, q => q.Subject is not null) is >= 0 and var told && predicates[told] is { Form: Form.Nominal, Subject: { } same })
            {
                predicate.Subject = same;
                predicate.SubjectIsInherited = true;
                return;
            }

            // What somebody does 'khi …' may be another's doing; what is done to somebody is not.
            predicate.Subject = link.Tag == "purpose" || link.Tag == "clause" && (predicate.Undergoes || IsSubject(chunks, j - 1) || link.Entry?.Option("how") is not null || DroppedSubjects.IsBare(chunks, j, predicate.Chunk)) ? DroppedSubjects.Before(chunks, j) : null;
            predicate.SubjectIsInherited = predicate.Subject is not null;
            if (predicate.IsPurpose) Aims.Miss(chunks, predicate, j);
            return;
        }

        // 'A cảnh báo B về hậu quả nếu hỗ trợ C': who is warned would do it.
        if (link.Tag == "condition" && Requests.Warned(earlier) is { } warned)
        {
            predicate.Subject = warned;
            predicate.SubjectIsInherited = true;
            return;
        }

        // 'quần đảo mà A kiểm soát và có tranh chấp với B': no data knows the first verb of the clause, but its subject does both.
        if (link.Tag is "and" or "clause" && Listing.OwnSubject(chunks, earlier.Chunk, j) is { } own)
        {
            predicate.Subject = own;
            ReadOpening(chunks, predicate, own.Chunk);
            return;
        }

        // 'A nói B tấn công và thề trả đũa': who says goes on saying.
        if (link.Tag == "and" && (j > 0 && chunks[j - 1].Kind == ChunkKind.Comma || predicate.Saying is not null && earlier.Saying is null)) earlier = Inheritance.Main(predicate, earlier, isLinked: true);
        // 'A khẳng định B bị đánh bại và đã ra lệnh …': to whom it was done gives no order.
        if (link.Tag == "and" && earlier is { Form: Form.Passive, GovernedBy: { Speech: not null, Form: Form.Active } teller } && predicate is { Form: Form.Active, HasAuxiliary: true }) earlier = teller;
        // 'A trừng phạt B vì mua dầu của C': B is blamed for what B does.
        if (link.Entry?.Option("because") is not null && Listing.Blamed(chunks, earlier, j) is { } blamed)
        {
            predicate.Subject = blamed;
            predicate.IsCause = true;
            return;
        }

        // 'A kêu gọi B ngừng thử hạt nhân và rút quân': who is asked would do both. 'A cáo buộc B phá hoại … bằng cách tấn công C': how it is done is told of B.
        Inheritance.Take(chunks, predicate, earlier, governs: link.Tag is "content" or "copula" || link.Entry?.Option("how") is not null || link.Tag == "and" && Requests.AsksBoth(chunks, predicate, earlier, j));
        if (predicate.IsPurpose) Aims.Reach(chunks, predicate, earlier);
        if (link.Tag == "and") (predicate.IsConditional, predicate.IsPurpose) = (predicate.IsConditional || earlier.IsConditional, predicate.IsPurpose || earlier.IsPurpose && !predicate.HasAuxiliary);
        if (predicate.IsPurpose && earlier.Governor?.Option("means") is not null)
        {
            // 'đã dùng tên lửa để tấn công': the means was used, so the deed was done.
            predicate.IsPurpose = false;
            if (predicate.HasAuxiliary) return;
            predicate.Own = earlier.Own;
            predicate.OwnBy = earlier.OwnBy;
            predicate.IsConditional = earlier.IsConditional;
        }

        // 'không A hay B' denies both; 'không A và B' may not.
        var carries = earlier.Own is Reality.Planned or Reality.Hypothetical || earlier.Own == Reality.Negated && link.Entry?.Option("or") is not null;
        if (link.Tag == "and" && !predicate.HasAuxiliary && carries)
        {
            predicate.Own = earlier.Own;
            predicate.OwnBy = earlier.OwnBy;
        }
    }

    internal static bool IsSubject(List<Chunk> chunks, int j) =>
        j >= 0 && chunks[j].Kind == ChunkKind.Mention && chunks[j].Mention!.CanAct && ClauseParser.FunctionAt(chunks, j) == Function.Subject;
}
