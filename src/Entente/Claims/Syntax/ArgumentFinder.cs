using Entente.Actors;
using Entente.Language;

namespace Entente.Claims.Syntax;

/// <summary>Finds what stands behind a predicate in its own clause, and with which preposition.</summary>
internal static class ArgumentFinder
{
    private const int MaxWords = 22;

    /// <summary>Adds the arguments of <paramref name="predicate"/> that stand to its right.</summary>
    public static void Find(List<Chunk> chunks, Predicate predicate)
    {
        var pending = predicate.Form == Form.Nominal ? Function.Compound : Function.Object;
        Function? wanted = pending;
        var words = 0;
        var goesOn = false;
        var found = predicate.Arguments.Count;
        var told = false;
        if (Listing.People(chunks, predicate) is { } people) predicate.Arguments.Add(people);
        for (var j = predicate.Chunk + 1; j < chunks.Count && words <= MaxWords; j++)
        {
            var chunk = chunks[j];
            var none = predicate.Arguments.Count == found;
            // 'với hai nước láng giềng là A và B': those who are named take the place of the noun.
            if (none && wanted is not null && Descriptions.NamesAt(chunks, j, isOfNoun: predicate.Form == Form.Nominal) is > 0 and var names)
            {
                if (predicate.Form == Form.Nominal && j == predicate.Chunk + 1) wanted = Function.Among;
                chunk = chunks[j = names];
            }

            switch (chunk.Kind)
            {
                case ChunkKind.Mention:
                    // 'lên án việc chính phủ Hàn Quốc': a description that stands for nobody leaves its place to the name behind it.
                    if (chunk.Mention!.Actors.IsEmpty && !chunk.Mention.IsSpeaker && chunk.Mention.Head?.Tag != "deed")
                    {
                        words++;
                        // 'bảo vệ mình trước B': he himself takes the place. 'đề nghị đồng minh của mình là B': what B is to him does not.
                        if (chunk.Mention.Head?.Tag == "self") wanted = wanted == Function.Of && none && j + 1 < chunks.Count && chunks[j + 1] is { Kind: ChunkKind.Link, Tag: "copula" } ? pending : null;
                        break;
                    }

                    if (wanted is not { } function || chunk.Mention.Kind == MentionKind.Outlet) return;
                    // 'chỉ trích chuyến thăm A của B': whose the deed is, not to whom it is done.
                    if (function == Function.Object && none && OwnerOfDeed(chunks, predicate.Chunk, j) is > 0 and var owner) chunk = chunks[j = owner];
                    // 'cảnh báo B đang tháo chạy': B is whom the warning tells of, not whom it is meant for.
                    if (function == Function.Object && Warns(predicate) && Matters.IsToldOf(chunks, j)) return;
                    // 'phá hủy xe tăng A viện trợ cho B': B has it now.
                    if (function == Function.Object && none && Relatives.GivenTo(chunks, predicate, j) is > 0 and var holds) chunk = chunks[j = holds];
                    // 'với các thành viên NATO là Đức và Tây Ban Nha': those who are named, not what they belong to.
                    if (Described(chunks, predicate.Chunk, j) is > 0 and var named) chunk = chunks[j = named];
                    // 'ủng hộ chính quyền B' with a person of B and C right behind: the list takes in both.
                    if (j + 1 < chunks.Count && chunks[j + 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } list } && list.Actors.Length > chunk.Mention!.Actors.Length && chunk.Mention.Actors.All(list.Actors.Contains)) chunk = chunks[++j];
                    // 'với A, với B và với C': one list.
                    if (goesOn && predicate.Arguments[^1] is var before && before.Function == function) predicate.Arguments[^1] = before with { Chunk = j, Mention = before.Mention.Joined(chunk.Mention!) };
                    else predicate.Arguments.Add(new(Place(predicate, function, chunk.Mention!), chunk.Mention!, j));
                    predicate.End = chunk.End;
                    if (predicate.Form == Form.Nominal && Listed(chunks, j) is > 0 and var member) predicate.Arguments.Add(new(Function.Among, chunks[member].Mention!, member));
                    wanted = null;
                    break;
                // 'nhằm vào các căn cứ của Nga', 'vào mục tiêu ở Syria': whose the bases are, or where, is whom it is aimed at.
                case ChunkKind.Preposition when chunk.Function is Function.Of or Function.In or Function.Near or Function.From && wanted is { } aim && IsAim(aim, predicate.Form) && chunks[j - 1].Kind is ChunkKind.Word or ChunkKind.Comma:
                    break;
                // 'phóng tên lửa vào vùng đất do B kiểm soát': who holds what is aimed at.
                case ChunkKind.Preposition when chunk.Function == Function.By && wanted == Function.At && predicate.Form != Form.Nominal && chunks[j - 1].Kind == ChunkKind.Word:
                    break;
                // 'bao vây thành trì Raqqa của B': whose the place is counts for more than where it lies.
                case ChunkKind.Preposition when chunk.Function == Function.Of && predicate.Form != Form.Nominal && !none && predicate.Arguments[^1] is { Function: Function.Territory } place && place.Chunk == j - 1
                        && j + 1 < chunks.Count && chunks[j + 1] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } holder }:
                    predicate.Arguments[^1] = new(Function.Object, holder, j + 1);
                    predicate.End = chunks[++j].End;
                    break;
                // 'thuế đối với hàng hóa A vì nhập khẩu dầu của B': what stands behind such a word is told of something else.
                case ChunkKind.Preposition when chunk.Function == Function.Aside && chunk.Entry?.Option("counts") is null && !none && predicate.Form == Form.Nominal:
                    return;
                // 'Hai cuộc tấn công được A tiến hành nhằm vào B': who carries it out does what the noun tells, and the verb's place is the noun's.
                case ChunkKind.Auxiliary when none && predicate.Form == Form.Nominal && CarriedOut(chunks, j) is > 0 and var verb:
                    predicate.Arguments.Add(new(Function.Of, chunks[j + 1].Mention!, j + 1));
                    found = predicate.Arguments.Count;
                    wanted = null;
                    j = verb;
                    break;
                // 'Vụ không kích cũng làm dấy lên …': the noun is done, and its clause goes on.
                case ChunkKind.Auxiliary when chunk.Tag == "past" && predicate.Form == Form.Nominal && predicate.Cues.Exists(c => c.Line.Field(1) == "strikes"):
                    if (predicate.Arguments is [{ Function: Function.Of or Function.By }] && Scene(chunks, j) is { } scene) predicate.Arguments.Add(scene);
                    return;
                // 'bị tấn công bởi tên lửa của Nga': whose the thing is does it.
                case ChunkKind.Preposition when chunk.Function == Function.Of && wanted == Function.By && none && chunks[j - 1].Kind is ChunkKind.Word or ChunkKind.Nominalizer:
                    break;
                // 'yêu cầu các nước, trong đó có B, phải …': those who are named stand for the noun before.
                case ChunkKind.Preposition when none && wanted is { } asked && Matters.NamesSome(chunks, j, predicate, asked):
                    break;
                // 'thảo luận với các đồng minh như B': those who are listed are whom the preposition waits for.
                case ChunkKind.Preposition when chunk.Function == Function.Among && wanted is { } waiting && Listing.IsOfThose(chunks, j, waiting):
                    break;
                case ChunkKind.Preposition:
                    wanted = chunk.Function;
                    goesOn = !none && predicate.Arguments[^1].Chunk == j - 2;
                    break;
                case ChunkKind.Word:
                    words += chunk.End - chunk.First;
                    // Words behind an argument begin a noun phrase of their own, which another mention may close.
                    break;
                // 'mua tên lửa của A và tiêm kích của B': whose each thing is.
                case ChunkKind.Link or ChunkKind.Comma when !none && wanted is null && predicate.Form != Form.Nominal && predicate.Arguments[^1] is var owned && OwnedThings.NextOwner(chunks, owned.Chunk, j) is > 0 and var next:
                    predicate.Arguments[^1] = owned with { Chunk = next, Mention = owned.Mention with { End = chunks[next].End, Actors = [.. owned.Mention.Actors.Union(chunks[next].Mention!.Actors)] } };
                    predicate.End = chunks[j = next].End;
                    break;
                case ChunkKind.Link when chunk.Tag == "and":
                    // 'đối với an ninh và chủ quyền của B': the preposition still waits for its mention.
                    if (!none && wanted is null && !(j + 1 < chunks.Count && chunks[j + 1].Kind == ChunkKind.Preposition)) return;
                    break;
                // 'sự ủng hộ mà A dành cho B', 'thỏa thuận mà A đạt được với B': who does what the noun tells, and what stands behind the verb is told of it.
                case ChunkKind.Link when chunk.Tag == "relative" && predicate.Form == Form.Nominal && none && Matters.IsDoer(chunks, j + 1):
                    predicate.Arguments.Add(new(Function.Of, chunks[++j].Mention!, j));
                    predicate.End = chunks[j].End;
                    (told, wanted) = (true, null);
                    break;
                // 'phá hủy xe tăng mà A chuyển cho B': A is told to have sent it; it is B's that is hit.
                case ChunkKind.Link when chunk.Tag == "relative" && none && Relatives.IsGiftHit(chunks, predicate, j):
                    j++;
                    break;
                case ChunkKind.Link when chunk.Tag == "relative":
                    break;
                // 'cáo buộc của A rằng B …', 'yêu cầu của A về việc B …'.
                case ChunkKind.Link when predicate.Form == Form.Nominal && Matters.Of(chunks, j) is { } matter:
                    predicate.Arguments.Add(matter);
                    return;
                case ChunkKind.Auxiliary when told:
                    Auxiliaries.Read(chunk, predicate);
                    break;
                case ChunkKind.Predicate when told && chunk.Predicate!.IsLight:
                    break;
                // 'đề nghị đồng minh lâu năm là B giúp': what B is stands before it.
                case ChunkKind.Link when chunk.Tag == "copula" && none && IsBehindNoun(chunks, predicate.Chunk, j):
                    break;
                case ChunkKind.Link when chunk.Tag == "condition":
                    if (BehindCondition(chunks, j) is { } conditioned) predicate.Arguments.Add(conditioned);
                    return;
                // 'triển khai quân nhằm đối phó với B': whom it is meant against.
                case ChunkKind.Comma when j + 2 < chunks.Count && chunks[j + 1] is { Kind: ChunkKind.Link, Tag: "purpose" } && chunks[j + 2] is { Kind: ChunkKind.Preposition, Function: Function.Against }:
                case ChunkKind.Link when chunk.Tag == "purpose" && j + 1 < chunks.Count && chunks[j + 1] is { Kind: ChunkKind.Preposition, Function: Function.Against }:
                    break;
                case ChunkKind.Comma when none && wanted is { } place && Matters.NamesSome(chunks, j + 1, predicate, place):
                    break;
                case ChunkKind.Comma when none && (GoesOn(chunks, j) || wanted is Function.At or Function.To or Function.In && chunks[j - 1].Kind == ChunkKind.Word && IsPlace(chunks, j + 1)):
                    break;
                // 'gặp nhiều lãnh đạo, trong đó có B'.
                case ChunkKind.Comma when wanted is { } listed && j + 2 < chunks.Count && Listing.Opens(chunks[j + 1]) && chunks[j + 2].Kind == ChunkKind.Mention && Listing.IsOfThose(chunks, j, listed):
                    j++;
                    break;
                case ChunkKind.Comma when !none && predicate.Arguments[^1] is var last && last.Chunk == j - 1 && j + 1 < chunks.Count && chunks[j + 1] is { Kind: ChunkKind.Preposition } again && again.Function == last.Function:
                    break;
                case ChunkKind.Link:
                case ChunkKind.Comma:
                case ChunkKind.Stop:
                case ChunkKind.QuoteClose:
                    return;
                case ChunkKind.Auxiliary when !none:
                    return;
                // 'ủng hộ liên quân chống B': B is whom the noun is against, not whom the verb is for.
                case ChunkKind.Predicate when chunk.Predicate!.Cues.Exists(c => c.Line.Field(1) == "opposed") && predicate.Form != Form.Nominal:
                    return;
                case ChunkKind.Predicate when predicate.Form == Form.Nominal && Matters.Of(chunks, j) is { } said && predicate.Speech is not null:
                    predicate.Arguments.Add(said);
                    return;
                // 'lệnh trừng phạt mà A áp đặt lên B', 'do A áp đặt lên B': a verb that only carries the noun goes on with it.
                case ChunkKind.Predicate when chunk.Predicate!.IsLight && predicate.Form == Form.Nominal && !none && predicate.Arguments[^1] is { Function: Function.By } doer && doer.Chunk == j - 1:
                    break;
                case ChunkKind.Predicate:
                    // A verb ends the clause; a noun may be the object's head; an adjacent verb shares what follows.
                    if (!IsNoun(chunks, j) && (!none || predicate.Form == Form.Nominal && IsMainVerb(chunks, predicate, j) || predicate.Cues.Exists(c => c.Option("through") == "no"))) return;
                    words++;
                    break;
            }
        }
    }

    // 'Cuộc tấn công của A đã giết nhiều người ở B': where those are whom it struck, in the clause whose verb's auxiliary stands at an index.
    private static Argument? Scene(List<Chunk> chunks, int auxiliary)
    {
        for (var j = auxiliary + 1; j + 1 < chunks.Count && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose) && chunks[j] is not { Kind: ChunkKind.Link, Tag: not "relative" }; j++)
            if (chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.In } && chunks[j + 1] is { Kind: ChunkKind.Mention, Mention: { Actors: [_] } mention }) return new(Function.In, mention, j + 1);
        return null;
    }

    // The verb behind 'được A' that only carries what its noun tells ('được A tiến hành'), or 0.
    private static int CarriedOut(List<Chunk> chunks, int auxiliary)
    {
        if (!Auxiliaries.IsPassive(chunks[auxiliary].Tag) || auxiliary + 2 >= chunks.Count || chunks[auxiliary + 1] is not { Kind: ChunkKind.Mention, Mention.CanAct: true }) return 0;
        return chunks[auxiliary + 2].Predicate is { IsLight: true, Cues.Count: 0 } ? auxiliary + 2 : 0;
    }

    private static bool Warns(Predicate predicate) => predicate.Speech is not null && predicate.Cues.Exists(c => c.Tail.Count == 0 && ClaimTypes.Named(c.Tag) == ClaimType.Threaten);

    private static bool IsAim(Function function, Form form) =>
        function is Function.At or Function.Against or Function.With or Function.Of || form == Form.Nominal && function is Function.Toward or Function.To;

    private static Function Place(Predicate predicate, Function function, Mention mention) => (function, mention) switch
    {
        (Function.Object or Function.Compound or Function.To or Function.In or Function.At, { Kind: MentionKind.Place, Head.Tag: "border" }) => Function.Near,
        (Function.Object or Function.Compound, { Kind: MentionKind.Place }) => Function.Territory,
        // What falls into the sea strikes nobody.
        (Function.At or Function.To, { Kind: MentionKind.Place, Head.Tag: "sea" }) => Function.Aside,
        (Function.Compound, { Actors.Length: > 1 }) => Function.Pair,
        // 'A đề cao quan hệ đối tác B - C': the verb's words hold the noun whose pair it is.
        (Function.Object, { Actors.Length: > 1 }) when predicate.Cues.Exists(c => c.Line.Field(1) == "bond") => Function.Pair,
        _ => function,
    };

    // The chunk of whoever does what a noun between the verb and the mention at an index tells, or 0: 'ủng hộ nỗ lực gia nhập A của B'.
    private static int OwnerOfDeed(List<Chunk> chunks, int predicate, int mention)
    {
        if (mention + 2 >= chunks.Count || chunks[mention + 1] is not { Kind: ChunkKind.Preposition, Function: Function.Of } || chunks[mention + 2] is not { Kind: ChunkKind.Mention, Mention.CanAct: true }) return 0;
        for (var j = mention - 1; j > predicate; j--)
            if (chunks[j].Predicate is { Cues.Count: > 0 }) return mention + 2;
        return 0;
    }

    // The chunk of those who are listed behind a noun that tells what they are ('thành viên NATO là …'), or 0.
    private static int Described(List<Chunk> chunks, int predicate, int mention) => IsBehindNoun(chunks, predicate, mention) ? Listed(chunks, mention) : 0;

    // Whether a noun that tells what somebody is stands between the predicate and shortly before a chunk.
    private static bool IsBehindNoun(List<Chunk> chunks, int predicate, int before)
    {
        for (var j = before - 1; j > predicate && j >= before - 5; j--)
            if (chunks[j].Predicate is { HasNounCue: true }) return true;
        return false;
    }

    // 'NATO là Đức và Pháp', 'NATO, gồm Đức và Pháp', 'NATO: Đức và Pháp'.
    private static int Listed(List<Chunk> chunks, int mention)
    {
        var opened = false;
        for (var j = mention + 1; j < chunks.Count && j <= mention + 4; j++)
        {
            var chunk = chunks[j];
            if (chunk.Kind == ChunkKind.Mention) return opened ? j : 0;
            opened |= chunk is { Kind: ChunkKind.Link, Tag: "copula" } or { Kind: ChunkKind.Preposition, Function: Function.Among } || chunk.Kind == ChunkKind.Stop;
            if (!opened && chunk.Kind is not (ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Word)) return 0;
        }

        return 0;
    }

    // 'vào sân bay Ramon, gần thành phố Eilat': the place behind the comma says where the unknown one lies.
    private static bool IsPlace(List<Chunk> chunks, int j)
    {
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Preposition or ChunkKind.Word && chunks[j].End - chunks[j].First <= 2) j++;
        return j < chunks.Count && chunks[j] is { Kind: ChunkKind.Mention, Mention.Kind: MentionKind.Place };
    }

    // 'cung cấp vũ khí, xe tăng cho Ukraine': nouns alone stand between the comma and the next preposition.
    private static bool GoesOn(List<Chunk> chunks, int comma)
    {
        for (var j = comma + 1; j < chunks.Count && j <= comma + 6; j++)
        {
            // 'trừng phạt các quan chức, doanh nghiệp Trung Quốc': right behind the comma only a noun with its owner goes on, a bare name begins a clause.
            if (chunks[j].Kind == ChunkKind.Mention)
                return (j > comma + 1 && chunks[j - 1].Kind is ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Comma || chunks[j].Mention!.Head is { Kind: WordKind.Offices })
                    && EndsClause(chunks, j + 1);
            if (chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.For or Function.To or Function.At or Function.From } && j + 1 < chunks.Count)
                return chunks[j + 1].Kind == ChunkKind.Mention;
            if (chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Of } && j + 1 < chunks.Count)
                return chunks[j + 1].Kind == ChunkKind.Mention && EndsClause(chunks, j + 2);
            // 'quan chức, tổ chức, doanh nghiệp của B': between commas 'tổ chức' is no verb.
            if (chunks[j].Predicate is { IsLight: true } && chunks[j - 1].Kind == ChunkKind.Comma && j + 1 < chunks.Count && chunks[j + 1].Kind == ChunkKind.Comma) continue;
            if (chunks[j].Kind is not (ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Nominalizer or ChunkKind.Comma)
                && chunks[j] is not { Kind: ChunkKind.Link, Tag: "and" }) return false;
        }

        return false;
    }

    private static bool EndsClause(List<Chunk> chunks, int j) =>
        j >= chunks.Count || chunks[j].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose or ChunkKind.Link or ChunkKind.Preposition or ChunkKind.Time;

    /// <summary>Who stands right behind the word of a condition at an index, or null.</summary>
    public static Argument? BehindCondition(List<Chunk> chunks, int condition)
    {
        for (var j = condition + 1; j < chunks.Count && j <= condition + 3; j++)
            if (chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention }) return new(Function.Condition, mention, j);
            // 'cảnh báo B về hậu quả nếu hỗ trợ C': B would do it, not C.
            else if (chunks[j].Predicate is { HasNounCue: false } && chunks[j - 1].Kind is not (ChunkKind.Determiner or ChunkKind.Nominalizer)) return null;
        return null;
    }

    // 'cuộc tấn công ở biên giới đe dọa Nga': a verb behind a noun and its dress is the clause's own, save one that only says that it happens.
    private static bool IsMainVerb(List<Chunk> chunks, Predicate noun, int j) =>
        j > noun.Chunk + 1 && !noun.HasNounCue && !chunks[j].Predicate!.IsLight && chunks[j - 1] is not { Kind: ChunkKind.Link, Tag: "and" };

    private static bool IsNoun(List<Chunk> chunks, int j) =>
        chunks[j - 1].Kind is ChunkKind.Nominalizer or ChunkKind.Preposition or ChunkKind.Determiner
        || chunks[j].Predicate!.IsOnlyNoun;
}
