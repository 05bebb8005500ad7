using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Speech;
using Entente.Claims.Syntax;

namespace Entente.Claims.Coding;

/// <summary>Picks who fills a role of a frame: the functions are tried in order, and the first that holds anybody is taken.</summary>
/// <param name="type">What is claimed.</param>
/// <param name="chunks">The sentence.</param>
/// <param name="catalogue">Tells kinds of actors.</param>
/// <param name="voices">Who answers for which words.</param>
/// <param name="main">The actor that the article is about, or null.</param>
/// <param name="memory">What the article has told so far.</param>
/// <param name="at">Where the predicate begins in the source.</param>
/// <param name="first">The predicate's first token.</param>
internal readonly struct RolePicker(ClaimType type, List<Chunk> chunks, ActorCatalogue catalogue, SpeakerScopes voices, Memory memory, ActorCode? main, int at, int first)
{
    private const int MaxReach = 40;
    private const int MaxDress = 3;

    /// <summary>The actors in the first of <paramref name="functions"/> that holds any, and which it was.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="functions">Tried in order.</param>
    /// <param name="without">Who is no longer free to be picked.</param>
    /// <param name="kinds">The kinds to be picked; any when empty.</param>
    /// <param name="used">Grows by the mention that is picked.</param>
    /// <param name="by">The function it was picked by.</param>
    public ImmutableArray<ActorCode> Pick(
        Predicate predicate, ImmutableArray<Function> functions, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds, ref Reach used, out Function by)
    {
        by = default;
        foreach (var function in functions)
        {
            by = function;
            if (function == Function.Speaker)
            {
                if (voices.AuthorityAt(first).RemoveRange(without) is { IsEmpty: false } said) return said;
                continue;
            }

            if (function == Function.Main)
            {
                if (main is { } one && !without.Contains(one) && !predicate.Arguments.Exists(a => a.Mention.Actors.Contains(one))) return [one];
                continue;
            }

            if (function.IsRecalled())
            {
                if (Recalled(function, predicate, without) is { IsEmpty: false } recalled) return recalled;
                continue;
            }

            if (function == Function.Deed)
            {
                if (Deed(predicate) is { } deed && DoersOf(deed, without) is { IsEmpty: false } doers)
                {
                    used.Add(deed);
                    return doers;
                }

                continue;
            }

            if (function == Function.Condition && Conditioned(predicate) is { } condition && Codes(condition, without, kinds) is { IsEmpty: false } conditioned) return conditioned;

            if (function is Function.Subject or Function.Clause)
            {
                if ((function == Function.Subject ? predicate.Subject : predicate.ClauseSubject) is { } subject && Codes(subject.Mention, without, kinds) is { IsEmpty: false } found)
                {
                    if (!predicate.SubjectIsInherited || used.First - subject.Mention.First < MaxReach) used.Add(subject.Mention);
                    return found;
                }

                // 'A nói với B rằng nước này phải …': not A, but B.
                if (function == Function.Subject && predicate is { Subject.Mention: var told, GovernedBy.Speech: not null } && IsOne(told) && without.SequenceEqual(told.Actors) && Hearers(predicate.GovernedBy, without, kinds) is { IsEmpty: false } hearers) return hearers;
                continue;
            }

            if (function is Function.Setting or Function.Guest or Function.Beside or Function.User or Function.Bearer or Function.Answerer or Function.Target)
            {
                if (Loose(predicate, function) is { } loose && Codes(loose.Mention, without, kinds) is { IsEmpty: false } others)
                {
                    used.Add(loose.Mention);
                    return others;
                }

                continue;
            }

            foreach (var argument in predicate.Arguments)
                // 'dự thượng đỉnh với B': whoever stands beside may be of any kind.
                if (argument.Function == function && CodesOrTeller(predicate, argument.Mention, without, function == Function.With ? [] : kinds) is { IsEmpty: false } found)
                {
                    used.Add(argument.Mention);
                    return found;
                }
        }

        return [];
    }

    // To whom a verb of saying is told to say it: 'A nói với B rằng …'.
    private ImmutableArray<ActorCode> Hearers(Predicate says, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds)
    {
        foreach (var argument in says.Arguments)
            if (argument.Function is Function.Object or Function.With or Function.To && argument.Chunk > says.Chunk && Codes(argument.Mention, without, kinds) is { IsEmpty: false } hearers) return hearers;
        return [];
    }

    // 'thỏa thuận này' is what was agreed on last, 'động thái này' whatever was done last.
    private ImmutableArray<ActorCode> DoersOf(Mention deed, ImmutableArray<ActorCode> without)
    {
        // 'bác bỏ tuyên bố này': whoever said something last.
        var head = deed.Head!;
        if (head.Option("said") is not null && voices.LastBefore(first, without) is { IsEmpty: false } speakers) return speakers;
        var types = head.Line.Values("types").Select(ClaimTypes.Named).OfType<ClaimType>().ToArray();
        return types.Length > 0 && memory.DoersOf(types, without, at) is { IsEmpty: false } doers ? doers : memory.Doers(at, without);
    }

    // Whom the words leave out because it was told before.
    private ImmutableArray<ActorCode> Recalled(Function function, Predicate predicate, ImmutableArray<ActorCode> actors) => function switch
    {
        Function.Opponent => actors is [var charged] ? memory.Against(charged) : [],
        Function.Foe => actors is [var fighter] && HitsNobodyNamed(predicate, fighter) ? memory.FoesOf(fighter) is { IsEmpty: false } foes ? foes : AccuserOf(predicate, fighter) : [],
        // 'Bộ Quốc phòng A cho biết ba máy bay của B bị bắn hạ': who tells of the enemy's loss brought it about.
        Function.Victor => type == ClaimType.Assault && predicate is { Subject.Mention.Actors: [var victim] } && memory.FoesOf(victim) is [var victor] && voices.AllAt(first).Contains(victor) ? [victor] : [],
        Function.Met => predicate is { SubjectIsInherited: true, Subject: not null } ? memory.MetBy(actors, at) : [],
        Function.Series => memory.Series(type, actors, at),
        Function.Acted => memory.ActedOn(actors, at),
        Function.Told => memory.Doers(at, predicate.Subject is { } subject ? actors.AddRange(subject.Mention.Actors) : actors),
        Function.Asker => AskerOf(predicate) is { } asker ? asker.Actors.RemoveRange(actors) : [],
        Function.Inviter => memory.InvitersOf(actors, at),
        Function.Fighters => memory.Fighters.One.AddRange(memory.Fighters.Other) is var both && both.Any(actors.Contains) ? [] : both,
        Function.Doer => NounBehind(predicate) is { } noun ? memory.DoersOf(noun.Cues, actors, at) : [],
        _ => RivalsOf(actors),
    };

    // 'A đe dọa dùng vũ lực': where nothing was told of them lately, it is whom A has a quarrel with.
    private ImmutableArray<ActorCode> RivalsOf(ImmutableArray<ActorCode> actors) =>
        memory.RivalsOf(actors, at) is { IsEmpty: false } rivals ? rivals : type == ClaimType.Threaten && actors is [var angry] ? memory.FoesOf(angry) : [];

    // 'A đe dọa sẽ tấn công nếu B …': who must not do what the condition says, however far behind.
    private Mention? Conditioned(Predicate predicate)
    {
        var j = predicate.Chunk + 1;
        while (j < chunks.Count && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.QuoteClose) && chunks[j] is not { Kind: ChunkKind.Link, Tag: "condition" }) j++;
        if (j < chunks.Count && chunks[j].Kind == ChunkKind.Link) return ArgumentFinder.BehindCondition(chunks, j)?.Mention;
        // 'Nếu B …, A sẽ đáp trả': the condition may stand first.
        for (j = predicate.Chunk - 1; j >= 0 && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.QuoteClose); j--)
            if (chunks[j] is { Kind: ChunkKind.Link, Tag: "condition" }) return ArgumentFinder.BehindCondition(chunks, j)?.Mention;
        return null;
    }

    private Mention? AskerOf(Predicate asked)
    {
        // 'A yêu cầu B cung cấp cơ sở pháp lý cho các vụ tấn công': it is for somebody or something else.
        for (var j = asked.Chunk + 1; j < chunks.Count && chunks[j].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link or ChunkKind.Predicate); j++)
            if (chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.For }) return null;
        if (asked.GovernedBy is { Governor.Tag: "hypothetical", MovesObject: true, Subject: { } asker }) return asker.Mention;
        return asked.Subject is { Chunk: > 1 } subject && chunks[subject.Chunk - 1] is { Kind: ChunkKind.Auxiliary, Tag: "planned" } ? chunks[subject.Chunk - 2].Mention : null;
    }

    // 'A tố B tấn công bệnh viện': where nobody is told to fight B, it is A who suffers.
    private static ImmutableArray<ActorCode> AccuserOf(Predicate predicate, ActorCode fighter) =>
        predicate is { Form: Form.Active, GovernedBy: { Subject.Mention: { CanAct: true, Actors: [var accuser] } } outer } && accuser != fighter
        && outer.Cues.Exists(c => ClaimTypes.Named(c.Tag) == ClaimType.Accuse) ? [accuser] : [];

    // The noun of an event right behind a verb, when nobody is named with it.
    private Predicate? NounBehind(Predicate verb)
    {
        for (var j = verb.Chunk + 1; j < chunks.Count && j <= verb.Chunk + MaxDress; j++)
        {
            if (chunks[j].Predicate is { } noun) return noun is { Form: Form.Nominal, Arguments.Count: 0, Cues.Count: > 0 } ? noun : null;
            if (chunks[j].Kind is not (ChunkKind.Nominalizer or ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Preposition)) return null;
        }

        return null;
    }

    private Argument? Loose(Predicate predicate, Function function) => function switch
    {
        Function.Bearer => Bearers.Of(chunks, predicate),
        Function.Target => type == ClaimType.Mobilize ? Targets.Of(chunks, predicate) : null,
        // Who helps or praises is not told of by an answer.
        Function.Answerer => type is ClaimType.Request or ClaimType.Accuse or ClaimType.Threaten ? Bearers.Answering(chunks, predicate) : null,
        Function.Guest => predicate.Guest,
        Function.Setting => predicate.IsSetting ? predicate.ClauseSubject : null,
        Function.Beside => predicate.Beside,
        _ => predicate.User,
    };

    // The words that point back to what was told before, behind the verb or as its subject.
    private static Mention? Deed(Predicate predicate)
    {
        if (predicate.Subject?.Mention is { Head.Tag: "deed" } subject) return subject;
        foreach (var argument in predicate.Arguments)
            if (argument.Mention.Head?.Tag == "deed") return argument.Mention;
        return null;
    }

    // 'A pháo kích một nhà máy điện', 'các cuộc pháo kích của A', 'A mở 46 đợt tấn công': where nobody is named beside it, it hits whom A is fighting.
    private bool HitsNobodyNamed(Predicate predicate, ActorCode fighter)
    {
        if (predicate.Form == Form.Nominal)
        {
            if (predicate.Arguments.Exists(a => a.Function is Function.Of or Function.By && a.Mention.Actors.Contains(fighter))) return true;
            return predicate.Arguments.Count == 0 && predicate.GovernedBy is { IsLight: true, SubjectIsInherited: false, Own: not Reality.Hypothetical };
        }

        if (predicate.SubjectIsInherited || predicate.Own == Reality.Hypothetical || !predicate.Arguments.TrueForAll(a => a.Mention.Actors.IsEmpty || a.Mention.Actors is [var one] && one == fighter)) return false;
        if (predicate.Form == Form.Passive) return true;
        if (predicate.Subject is not { } subject || subject.Chunk < 0 || subject.Chunk > predicate.Chunk) return false;
        // 'A bị tin tặc tấn công' is done by somebody else.
        for (var j = subject.Chunk + 1; j < predicate.Chunk; j++)
            if (chunks[j].Kind == ChunkKind.Auxiliary && Auxiliaries.IsPassive(chunks[j].Tag)) return false;
        return true;
    }

    // 'A cáo buộc B tấn công nước này': one who does it to another does not do it to himself, and means whoever tells it.
    private ImmutableArray<ActorCode> CodesOrTeller(Predicate predicate, Mention mention, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds)
    {
        var codes = Codes(mention, without, kinds);
        // 'A phản đối B, yêu cầu tàu của nước này rời đi': whom it has just acted against.
        if (codes.IsEmpty && predicate is { SubjectIsInherited: true, IsPurpose: false } && type is ClaimType.Request or ClaimType.Accuse or ClaimType.Reject or ClaimType.Threaten && IsOne(mention) && without.SequenceEqual(mention.Actors))
            return memory.ActedOn(without, at);
        return codes.IsEmpty && (!predicate.SubjectIsInherited || predicate.IsPurpose) && IsOne(mention) && without.SequenceEqual(mention.Actors) ? TellerOf(predicate, without, kinds) : codes;
    }

    /// <summary>Whoever tells of <paramref name="predicate"/> and is none of <paramref name="without"/>; empty when nobody is.</summary>
    public ImmutableArray<ActorCode> TellerOf(Predicate predicate, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds)
    {
        for (var outer = predicate.GovernedBy; outer is not null; outer = outer.GovernedBy)
            if (outer.Subject is { } teller && Codes(teller.Mention, without, kinds) is [_] told) return told;
        return voices.AuthorityAt(first).RemoveRange(without) is [_] said && (kinds.IsEmpty || catalogue.Find(said[0]) is { } actor && kinds.Contains(actor.Kind)) ? said : [];
    }

    /// <summary>True for words like 'nước này' that stand for one actor.</summary>
    public static bool IsOne(Mention mention) => mention is { Kind: MentionKind.Reference, Actors: [_], Head.Tag: "state" };

    private ImmutableArray<ActorCode> Codes(Mention mention, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds)
    {
        if (mention.Kind == MentionKind.Outlet || mention.Person is { IsExpert: true }) return [];
        var known = catalogue;
        // 'Nhóm Bộ tứ, gồm A và B': who is a member is so of the group, and all else of its members.
        if (type == ClaimType.Member && mention.Group is { } group && known.Find(group) is { } whole && kinds.Contains(whole.Kind)) return [group];
        var codes = mention.Actors;
        if (!without.IsEmpty) codes = codes.RemoveRange(without);
        return kinds.IsEmpty ? codes : codes.RemoveAll(c => known.Find(c) is not { } actor || !kinds.Contains(actor.Kind));
    }
}
