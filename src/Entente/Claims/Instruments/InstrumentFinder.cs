using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Coding;
using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Instruments;

/// <summary>Finds the agreements and programmes of an article, their parties and how far they have come.</summary>
internal sealed class InstrumentFinder(
    Document document, Lattice lattice, ImmutableArray<Mention> mentions, ImmutableArray<TimeExpression> times, ActorCatalogue catalogue)
{
    private const int Window = 400;
    private const int Near = 30;
    private const int Reach = 40;
    private const int Gap = 100;
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    private readonly NameScan _scan = new(document, lattice, mentions, times);
    private readonly PartyFinder _parties = new(lattice, catalogue);
    private readonly List<InstrumentMention> _found = [];
    private readonly List<InstrumentMention> _all = [];
    private Mention? _lastPair;
    private int _next;

    /// <summary>
    /// Reads one sentence; its claims are those from index <paramref name="from"/> on, and <paramref name="fighters"/> are the two
    /// of the war that was told last. Sentences must come in order.
    /// </summary>
    public void Read(Sentence sentence, List<Chunk> chunks, List<Claim> claims, int from, ImmutableArray<ActorCode> fighters)
    {
        _found.Clear();
        _scan.Read(sentence, _found);
        foreach (var mention in _found)
        {
            var at = ChunkAt(chunks, mention.First);
            var governor = Governor(chunks, at, mention);
            var status = StatusRules.Find(document, lattice, sentence, mention);
            mention.Parties = _parties.Find(chunks, mention, at, governor);
            mention.IsNamedWithParties = mention.Parties.Length > 1;
            mention.IsAgreed = mention.Parties.Length > 1 && status?.Entry.Tag is "signed" or "negotiating" or "proposed";
            if (status is { } step && StatusRules.Of(step.Entry.Tag) is { } said)
            {
                var reality = StatusRules.RealityOf(governor);
                if (reality == Reality.Actual && said == InstrumentStatus.Signed && step.First < mention.First) reality = StepReality.Of(document, lattice, sentence, step);
                mention.Status = StatusRules.With(said, reality);
            }

            TakeClaims(mention, claims, from);
            if (OwnYear(mention) is { } year && !(mention.Time is { } told && year.Contains(told))) mention.Time = year;
            if (status?.Entry.Tag is "signed" or "negotiating" or "proposed") TakeFighters(mention, fighters);
            TakeSubject(chunks, mention, at, governor, status);
            mention.Parties = PartyFinder.Union(mention.Parties, _parties.Inside(chunks, mention, at));
            mention.Itself = PartyFinder.Itself(document, chunks, mention, at);
            _all.Add(mention);
        }
    }

    /// <summary>The instruments in the order of their first mention; claims about one get its name.</summary>
    public ImmutableArray<Instrument> Finish(List<Claim> claims)
    {
        if (_all.Count == 0) return [];
        var ledger = new InstrumentLedger(document, mentions, _parties);
        foreach (var mention in _all) ledger.Add(mention);
        return ledger.Close(claims);
    }

    // 'rút khỏi thỏa thuận hạt nhân năm 2015', 'thỏa thuận hạt nhân 2015': the year that tells which it is.
    private Edtf? OwnYear(InstrumentMention mention)
    {
        for (var i = mention.First + 1; i <= mention.End && i < document.Tokens.Length; i++)
        {
            if (TimeRules.Find(times, i) is { End: var end, Value: { IsInterval: false, Precision: EdtfPrecision.Year } year } && end - i <= 2 && (end <= mention.End || i == mention.End)) return year;
            if (i < mention.End && document.Tokens[i] is { IsDigit: true } token && token.End - token.Start == 4 && TimeRules.Holding(times, i) is null
                && int.TryParse(token.Span.In(document.Text), out var number) && number is >= FirstYear and <= LastYear) return Edtf.Year(number);
        }

        return null;
    }

    // 'kêu gọi một lệnh ngừng bắn': where nobody is named as party to a truce, those are who fight, whoever asks for it.
    private static void TakeFighters(InstrumentMention mention, ImmutableArray<ActorCode> fighters)
    {
        if (mention.Parties.Length > 1 || fighters.IsEmpty || !mention.IsTruce) return;
        mention.Parties = fighters;
        mention.IsAgreed = true;
    }

    private void TakeSubject(List<Chunk> chunks, InstrumentMention mention, int at, Predicate? governor, Hit? around)
    {
        if (around is not { Entry: var status } words || mention.Parties.Length > 1) return;
        var joins = (status.Option("needs") == "party" || status.Option("needs") == "member" && (mention.Head.Kind == WordKind.InstrumentNames || mention.IsTruce)) && words.First < mention.First && StatusRules.RealityOf(governor) != Reality.Negated;
        if (joins && PartyFinder.Before(chunks, at) is { IsEmpty: false } before) mention.Parties = PartyFinder.Union(mention.Parties, before);
        else if (mention.Parties.IsEmpty && _parties.Signatories(governor, status) is { Length: > 0 } signatories)
        {
            mention.Parties = signatories;
            mention.IsAgreed |= signatories.Length == 1;
        }

        // 'A hủy chương trình tên lửa': what one ends alone may be nobody else's.
        var isOwn = status.Option("own") is not null && mention.Head.Tag == "plan" && mention.Parties.Length < 2;
        mention.IsJoined |= joins && !isOwn && !mention.Parties.IsEmpty;
        if (mention.Parties.IsEmpty && !mention.IsBare && mention.Head.Tag == "pact" && status.Tag is "signed" or "negotiating" or "proposed") mention.Parties = PartyFinder.PairBehind(chunks, at) is { IsEmpty: false } pair ? pair : LastPair(mention.First);
    }

    // 'Hiệp ước đã được ký': the pair that was last spoken of.
    private ImmutableArray<ActorCode> LastPair(int before)
    {
        while (_next < mentions.Length && mentions[_next].First < before)
            if (mentions[_next++] is { Actors.Length: > 1 } pair) _lastPair = pair;
        return _lastPair?.Actors ?? [];
    }

    private void TakeClaims(InstrumentMention mention, List<Claim> claims, int from)
    {
        var name = mention.Span(document);
        var best = 0;
        for (var c = claims.Count - 1; c >= from && claims[c].Why.CueSpan.Start > name.Start - Window; c--)
        {
            var claim = claims[c];
            if (!IsAbout(claim, name) || Weight(claim) is not (> 0 and var weight)) continue;
            mention.Claims.Add(c);
            if (weight <= best) continue;
            best = weight;
            mention.IsAgreed |= claim.Type is ClaimType.Agree;
            if (claim.Type is ClaimType.Agree or ClaimType.Sanction) mention.Time ??= claim.Time;
            if (mention.Parties.Length < 2)
                mention.Parties = claim.Type == ClaimType.Sanction ? claim.Actors : PartyFinder.Union(claim.Actors, claim.Recipients);
            // 'sắp ký thỏa thuận': the claim knows better that it is not done.
            mention.Status = mention.Status is InstrumentStatus.Signed && claim is { Type: ClaimType.Agree, Reality: not Reality.Actual } ? StatusOf(claim) : mention.Status ?? StatusOf(claim);
        }
    }

    // A claim is about an agreement whose name its cue holds, that stands behind the cue in its evidence or right behind it,
    // or before 'đã được ký kết'.
    private static bool IsAbout(Claim claim, TextSpan name)
    {
        var cue = claim.Why.CueSpan;
        if (cue.Overlaps(name)) return true;
        if (cue.End > name.Start) return claim is { Type: ClaimType.Agree, Mode: "sign" } && cue.Start - name.End < Near;
        return claim.Evidence.Overlaps(name) || name.Start - cue.End < (claim.Why.Cue.Contains('…', StringComparison.Ordinal) ? Gap : Near / 2);
    }

    private static int Weight(Claim claim) => claim switch
    {
        { Type: ClaimType.Agree, Mode: "sign" } => 9,
        { Type: ClaimType.Agree } => 8,
        { Type: ClaimType.Ally } => 7,
        { Type: ClaimType.Sanction, Mode: "withdraw" } => 6,
        { Type: ClaimType.Consult, Mode: "negotiate" } => 5,
        { Type: ClaimType.Partner } => 4,
        { Type: ClaimType.Cooperate } => 3,
        _ => 0,
    };

    // Null where a claim only builds on it; then it counts as in force, unless another place says how far it has come.
    private static InstrumentStatus? StatusOf(Claim claim) => claim.Type switch
    {
        ClaimType.Sanction => StatusRules.With(InstrumentStatus.Ended, claim.Reality),
        ClaimType.Consult => InstrumentStatus.Negotiating,
        ClaimType.Agree => StatusRules.With(InstrumentStatus.Signed, claim.Reality),
        _ => null,
    };

    // The verb that the name stands under: the one whose words hold it, or the last before it in its clause.
    private static Predicate? Governor(List<Chunk> chunks, int at, InstrumentMention mention)
    {
        for (var j = at; j >= 0 && j >= at - Reach; j--)
        {
            var chunk = chunks[j];
            if (chunk.Kind is ChunkKind.Stop || chunk is { Kind: ChunkKind.Link, Tag: "clause" or "content" }) return null;
            if (chunk.Predicate is { } predicate && (predicate.Form != Form.Nominal || chunk.First < mention.First && chunk.End > mention.First)) return predicate;
        }

        return null;
    }

    private static int ChunkAt(List<Chunk> chunks, int token)
    {
        int low = 0, high = chunks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (chunks[middle].First <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
