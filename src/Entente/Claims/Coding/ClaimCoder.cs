using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Judging;
using Entente.Claims.Syntax;

namespace Entente.Claims.Coding;

/// <summary>Makes claims of a sentence's predicates: the cue gives the type, the construction gives actor and recipient.</summary>
internal sealed class ClaimCoder(CueTable cues, ActorCatalogue catalogue)
{
    private const int MaxDress = 3;

    /// <summary>Adds the claims of one sentence to <paramref name="claims"/>.</summary>
    public void Code(ArticleScope article, ParsedSentence sentence, List<Claim> claims)
    {
        article.Story.Open(sentence);
        foreach (var predicate in sentence.Predicates)
            foreach (var entry in predicate.Cues)
                if (cues.Find(entry) is { } cue && FrameOf(predicate, cue) is { } frame && Code(article, sentence.Chunks, predicate, cue, frame) is { } claim && !IsInvitedTo(claim, claims))
                {
                    Add(article.Story.Place(claim, predicate, claims.Count), frame.IsForEach || IsReciprocal(sentence.Chunks, predicate), article, claims);
                    if (Threats.Of(claim, sentence.Chunks, predicate, article.Speakers) is { } threat) Add(article.Story.Place(threat, predicate, claims.Count), false, article, claims);
                    if (Lifting.Of(claim, article.Document, sentence.Chunks, predicate) is { } lifted) Add(article.Story.Place(lifted, predicate, claims.Count), false, article, claims);
                }
    }

    private Frame? FrameOf(Predicate predicate, Cue cue) =>
        cues.Find(cue.Construction, predicate.Form) ?? (predicate.Form == Form.Nominal ? null : cues.Find(cue.Construction, Form.Active));

    private Claim? Code(ArticleScope article, List<Chunk> chunks, Predicate predicate, Cue cue, Frame frame)
    {
        var document = article.Document;
        var chunk = chunks[predicate.Chunk];
        var used = new Reach(document, chunk);
        used.AddTail(cue.Entry);
        var parties = PartiesOf(article, chunks, predicate, cue, frame, ref used);
        if (!Suffices(parties, chunks, predicate, cue, frame)) return null;
        var (actors, recipients) = cue.Type.IsMutual() && parties.Recipients.IsEmpty ? Sides(parties.Actors) : (parties.Actors, parties.Recipients);
        var (reality, because) = RealityOf(predicate, cue);
        if (reality == Reality.Actual && Ahead.Of(chunks, predicate, cue) is { } ahead) (reality, because) = (Reality.Planned, ahead.Form);
        if (frame.IsAffirmed && reality == Reality.Negated || IsOfTaxed(chunks, predicate, cue)) return null;
        return new Claim(cue.Type, actors, recipients, reality, document.Span(used.First, used.End))
        {
            Mode = cue.Mode,
            // 'A coi B là mối đe dọa': it is A's view, whoever tells of it.
            Speaker = cue.Type == ClaimType.Threat && predicate is { Form: Form.Active, Saying: { } naming, Subject: { Mention.Actors: [var viewer, ..] } } && naming.Option("names") is not null ? viewer : null,
            IsOwnWords = cue.Type is ClaimType.Accuse or ClaimType.Request or ClaimType.Reject or ClaimType.Threaten or ClaimType.Support && predicate is { Form: not Form.Nominal, IsPurpose: false } && predicate.GovernedBy is null or { Governor: null } or { Speech: not null },
            IsGiven = predicate.Form == Form.Nominal && reality == Reality.Actual && (!cue.Parties.IsEmpty || cue.Type == ClaimType.Member || cue.IsKnown && predicate.Arguments.TrueForAll(a => a.Mention.Actors.IsEmpty)),
            Clause = document.Span(used.First, predicate.Form == Form.Nominal || cue.Type.IsTie() ? used.End : used.EndOfClause(chunks, predicate.Chunk)),
            IsTenseless = predicate.Form == Form.Nominal && because is null && (cue.Type == ClaimType.Consult || cue.Mode is not null),
            IsNamed = actors.Concat(recipients).All(party => chunks.Exists(c => c.Mention is { Kind: not (MentionKind.Reference or MentionKind.Outlet), Group: null } named && c.First >= used.First && c.End <= used.End && named.Actors.Contains(party))),
            Time = TimeRules.Of(chunks, predicate, used.First, used.End, article.Times, reality, cue.Type.IsVerbal(), isStanding: cue.Type.IsTie() && predicate is { Form: Form.Nominal, GovernedBy: not { IsLight: true, IsNow: true } }, isTie: cue.Type.IsTie() && cue.Type != ClaimType.Member),
            Why = new(cue.Entry.Form, cue.Entry.Line.Place.ToString(), document.Span(chunk.First, chunk.End), frame.Name, because is null ? parties.Rules : parties.Rules.Add($"{reality.ToString().ToLowerInvariant()}: {because}"))
            {
                Features = ClauseFeatures.Of(chunks, predicate, cue, frame, parties.By, parties.To),
            },
        };
    }

    // Who does it to whom, by the frame or by what the cue itself says.
    private Parties PartiesOf(ArticleScope article, List<Chunk> chunks, Predicate predicate, Cue cue, Frame frame, ref Reach used)
    {
        var document = article.Document;
        var first = chunks[predicate.Chunk].First;
        var roles = new RolePicker(cue.Type, chunks, catalogue, article.Speakers, article.Memory, article.Main, document.Tokens[first].Start, first);
        var actors = roles.Pick(predicate, cue.Actor.IsEmpty || predicate.Form != Form.Active ? frame.Actor : cue.Actor, [], [], ref used, out var by);
        var recipients = roles.Pick(predicate, cue.Recipient.IsEmpty || predicate.Form != Form.Active ? frame.Recipient : cue.Recipient, actors, cue.RecipientKinds, ref used, out var to);
        // 'A cung cấp tên lửa cho B để tấn công C': it is B that attacks, or nobody who is named.
        if (cue.Type == ClaimType.Assault && predicate.IsPurpose && GiftBefore(chunks, predicate) is { } gift)
            actors = [.. gift.Arguments.Where(a => a.Function is Function.For or Function.To or Function.Object).SelectMany(a => a.Mention.Actors).Except(recipients)];
        // 'Sau cuộc gặp giữa A và B, C nói': C only tells of it.
        if (to == Function.Setting && actors.Length > 1) recipients = [];
        // 'A và B tại cuộc đàm phán C': C is what they talk of.
        if (to == Function.Setting && by == Function.Compound && actors is [_] && recipients.Length > 1 && cue.Mode == "negotiate") (actors, recipients, by) = (recipients, [], Function.Setting);
        // 'A lên án B, nhưng từ chối trừng phạt nước này': who does it to B is not B, and goes on from A.
        if (recipients.IsEmpty && GoesBack(chunks, predicate, actors) && roles.TellerOf(predicate, actors, []) is [_] teller) (actors, recipients, to) = (teller, actors, Function.Object);
        // 'A bắn hạ máy bay B, nước này sau đó không kích A': who does it to A is not A.
        if ((recipients.IsEmpty && frame.NeedsRecipient || to.IsRecalled()) && OtherThan(chunks, predicate, actors) is [_] other) (actors, recipients, to) = (other, actors, Function.Object);
        // 'A cáo buộc B, điều mà nước này bác bỏ': who was accused denies it.
        if (cue.Type == ClaimType.Reject && (recipients.IsEmpty || to.IsRecalled()) && predicate.Subject is { } denier && RolePicker.IsOne(denier.Mention) && article.Memory.ActedOn(actors, document.Tokens[first].Start) is [_] charged) (actors, recipients) = (charged, actors);
        var parties = new Parties(actors, recipients, actors.IsEmpty ? null : by, recipients.IsEmpty ? null : to);
        // 'A viện trợ cho B sau khi chiến sự với C bùng phát': it is B that was told to fight C.
        if (cue.Construction == "relation" && by is Function.Clause or Function.Speaker or Function.Main && recipients is [var enemy] && article.Memory.FoesOf(enemy) is [var fighter] && !actors.Contains(fighter)
            && article.Memory.FoesOf(fighter).Contains(enemy) && !actors.Any(a => article.Memory.FoesOf(a).Contains(enemy)) && chunks.Exists(c => c.Mention is { } named && named.Actors.Contains(fighter)))
            parties = parties with { Actors = [fighter] };
        // 'chiến sự ở B', 'xung đột với B': whom the words name by themselves, and who the other side is.
        if (actors.IsEmpty && cue.Parties is [var one, .. var others] && recipients.All(cue.Parties.Contains) && cue.Parties.All(article.Present.Contains)) return parties with { Actors = [one], Recipients = others };
        if (recipients.IsEmpty && cue.IsKnown && (actors.IsEmpty || by is Function.Clause or Function.Speaker or Function.Main || article.Memory.IsFighting(actors)) && predicate.Arguments.TrueForAll(a => a.Mention.Actors.IsEmpty))
            return parties with { Actors = article.Memory.Fighters.One, Recipients = article.Memory.Fighters.Other };
        // 'Những nước tham gia … khởi động dự án chung': with the organisation that they are partners of.
        if (cue.Type.IsMutual() && by == Function.Subject && predicate.Subject?.Mention.Host is { } host && !actors.Contains(host)) return parties with { Recipients = [host] };
        return parties;
    }

    private static Predicate? GiftBefore(List<Chunk> chunks, Predicate aim)
    {
        for (var j = aim.Chunk - 1; j >= 0 && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop); j--)
            if (chunks[j].Predicate is { Form: not Form.Nominal, Cues.Count: > 0 } verb) return verb.Cues.Exists(c => c.Line.Field(1) == "gives") ? verb : null;
        return null;
    }

    // 'A áp thuế lên xe hơi nhập khẩu từ B': the goods are named by their trade, which nobody tells of.
    private static bool IsOfTaxed(List<Chunk> chunks, Predicate predicate, Cue cue)
    {
        if (cue is not { Type: ClaimType.Cooperate, Mode: "trade" } || !predicate.SubjectIsInherited) return false;
        for (var j = predicate.Chunk - 1; j >= 0 && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Link or ChunkKind.Stop); j--)
            if (chunks[j].Predicate is { } verb) return verb.Cues.Exists(c => ClaimTypes.Named(c.Tag) is ClaimType.Sanction or ClaimType.Concede);
        return false;
    }

    // 'A mời B dự hội nghị của A': the invitation tells it, and that B is asked to come is no word of B's.
    private static bool IsInvitedTo(Claim claim, List<Claim> claims)
    {
        if (claim is not { Type: ClaimType.Consult, Mode: not "invite", Reality: Reality.Planned or Reality.Hypothetical }) return false;
        for (var i = claims.Count - 1; i >= 0 && claims[i].Clause.Overlaps(claim.Evidence); i--)
            if (claims[i] is { Type: ClaimType.Consult, Mode: "invite", Reality: Reality.Actual or Reality.Planned } ask && ask.Actors.AddRange(ask.Recipients) is var both
                && both.Length == claim.Actors.Length + claim.Recipients.Length && claim.Actors.All(both.Contains) && claim.Recipients.All(both.Contains)) return true;
        return false;
    }

    // Whoever was named last before words like 'nước này', where the subject that they were read as would do it to itself; or nobody.
    private static ImmutableArray<ActorCode> OtherThan(List<Chunk> chunks, Predicate predicate, ImmutableArray<ActorCode> actors)
    {
        if (predicate is not { Form: Form.Active, Subject: { Chunk: > 0 } subject } || !RolePicker.IsOne(subject.Mention) || !predicate.Arguments.Exists(a => a.Function is Function.Object or Function.Territory && a.Mention.Actors.SequenceEqual(actors))) return [];
        for (var j = subject.Chunk - 1; j >= 0; j--)
            if (chunks[j].Mention is { CanAct: true, Actors: [_] } named && !named.Actors.SequenceEqual(actors)) return named.Actors;
        return [];
    }

    // Whether a verb behind a comma or a link would be done by its object to itself, had it the subject it was lent.
    private static bool GoesBack(List<Chunk> chunks, Predicate predicate, ImmutableArray<ActorCode> actors) =>
        predicate is { SubjectIsInherited: true, IsPurpose: false, Form: Form.Active, Subject: { Chunk: >= 0 } lent } && actors is [_]
        && predicate.Arguments.Exists(a => a.Function == Function.Object && RolePicker.IsOne(a.Mention) && a.Mention.Actors.SequenceEqual(actors))
        && chunks.FindIndex(lent.Chunk, Math.Max(0, predicate.Chunk - lent.Chunk), c => c.Kind is ChunkKind.Comma or ChunkKind.Link) >= 0;

    // Whether there is somebody in every place that the frame asks for, and nobody in those that it forbids.
    private bool Suffices(Parties parties, List<Chunk> chunks, Predicate predicate, Cue cue, Frame frame)
    {
        var (actors, by) = (parties.Actors, parties.By);
        if (actors.IsEmpty || predicate.Arguments.Exists(a => frame.Unless.Contains(a.Function))) return false;
        if (frame.IsSingle && (actors.Length > 1 || predicate.Guest is not null || predicate.Arguments.Exists(a => a.Function is Function.With or Function.Between or Function.Pair))) return false;
        // 'hai nước này cùng A tập trận': nobody does it alone beside whom one does it.
        if (frame.IsSingle && predicate.Subject is { Chunk: > 0 } beside && chunks[beside.Chunk - 1] is { Kind: ChunkKind.Preposition, Function: Function.With } or { Kind: ChunkKind.Predicate, Predicate.Cues: [{ Tail.Count: > 0 }, ..] }) return false;
        if (!parties.Recipients.IsEmpty) return true;
        if (frame.NeedsRecipient && !(actors.Length == 2 && IsReciprocal(chunks, predicate)) || frame.IsForEach && actors.Length != 2) return false;
        if (!cue.Type.IsMutual()) return true;
        // 'NATO nhất trí tăng chi tiêu': its members do it among themselves.
        if (actors is [var whole]) return cue.IsOfGroup && by == Function.Subject && predicate.Form == Form.Active && catalogue.Find(whole) is { Kind: ActorKind.Alliance or ActorKind.Organisation or ActorKind.Bloc };
        if (by == Function.Subject && predicate.Subject?.Mention.Head?.Tag == "partners") return false;
        // 'A và B có tranh chấp' says it of both, 'A và B nói về tranh chấp' does not.
        return frame.Alone.IsEmpty || by is { } function && frame.Alone.Contains(function) || by == Function.Subject && predicate.GovernedBy is { IsHaving: true };
    }

    private static (Reality Reality, string? Because) RealityOf(Predicate predicate, Cue cue)
    {
        var (reality, because) = RealityRules.Of(predicate, cue.Type);
        // 'thông báo sẽ không tham dự': what the words deny, no plan undoes.
        if (reality == Reality.Actual && cue.Reality != Reality.Actual || reality == Reality.Planned && cue.Reality == Reality.Negated) (reality, because) = (cue.Reality, cue.Entry.Form);
        // 'A cho rằng B sẽ làm gia tăng căng thẳng': it is foretold of B, and said against B now.
        if (reality == Reality.Planned && cue.Construction == "said-of" && cue.Type == ClaimType.Accuse) return (Reality.Actual, null);
        // 'được kỳ vọng sẽ ủng hộ B': what is only expected is not said yet.
        return cue.Stands && (reality == Reality.Planned || reality == Reality.Hypothetical && predicate.Own != Reality.Hypothetical) ? (Reality.Actual, null) : (reality, because);
    }

    // 'A và B cáo buộc nhau': each does it to the other.
    private static void Add(Claim claim, bool toEachOther, ArticleScope article, List<Claim> claims)
    {
        if (toEachOther && claim.Recipients.IsEmpty && claim.Actors is [var one, var other] && !claim.Type.IsMutual())
        {
            claims.Add(claim with { Actors = [one], Recipients = [other] });
            claims.Add(claim with { Actors = [other], Recipients = [one] });
        }
        else claims.Add(claim);

        article.Memory.Note(claims[^1]);
    }

    // 'cáo buộc nhau', 'trục xuất nhà ngoại giao của nhau', 'tập kích mục tiêu của nhau'.
    private static bool IsReciprocal(List<Chunk> chunks, Predicate predicate)
    {
        var j = predicate.Chunk + 1;
        while (j < chunks.Count && j <= predicate.Chunk + MaxDress && chunks[j] is { Kind: ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Nominalizer } or { Kind: ChunkKind.Preposition, Function: Function.Of }) j++;
        if (j < chunks.Count && chunks[j] is { Kind: ChunkKind.Adverb, Entry: { } adverb } && adverb.Option("reciprocal") is not null) return true;
        // 'A và B ca ngợi quan hệ song phương': what both have in common.
        return predicate is { Form: Form.Active, Subject: { Mention.Actors.Length: 2 } both } && predicate.Cues.Exists(c => ClaimTypes.Named(c.Tag) == ClaimType.Support)
            && predicate.Arguments.Exists(a => a.Mention is { Head.Tag: "two" } && a.Mention.Actors.All(both.Mention.Actors.Contains));
    }

    // An organisation among states faces each of them; they do not face one another: 'NATO - IP4', 'NATO và bốn đối tác'.
    private (ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients) Sides(ImmutableArray<ActorCode> actors)
    {
        var organisations = actors.RemoveAll(c => catalogue.Find(c) is not { Kind: ActorKind.Alliance or ActorKind.Organisation });
        return organisations is [_] ? (organisations, actors.RemoveRange(organisations)) : (actors, []);
    }
}
