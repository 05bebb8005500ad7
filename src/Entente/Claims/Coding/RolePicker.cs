using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Syntax;

namespace Entente.Claims.Coding;

/// <summary>Picks who fills a role of a frame: the functions are tried in order, and the first that holds anybody is taken.</summary>
/// <param name="catalogue">Tells kinds of actors.</param>
/// <param name="speaker">Who answers for the predicate's words, or null.</param>
/// <param name="main">The actor that the article is about, or null.</param>
/// <param name="quarrels">What the article has told of quarrels so far.</param>
/// <param name="at">Where the predicate begins in the source.</param>
internal readonly struct RolePicker(ActorCatalogue catalogue, ActorCode? speaker, Quarrels quarrels, ActorCode? main, int at)
{
    private const int MaxReach = 40;

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
                if (speaker is { } said && !without.Contains(said)) return [said];
                continue;
            }

            if (function == Function.Main)
            {
                if (main is { } one && !without.Contains(one) && !predicate.Arguments.Exists(a => a.Mention.Actors.Contains(one))) return [one];
                continue;
            }

            if (function == Function.Opponent)
            {
                if (without is [var charged] && quarrels.Against(charged) is { IsEmpty: false } opponents) return opponents;
                continue;
            }

            if (function == Function.Foe)
            {
                if (without is [var fighter] && predicate.Arguments.Exists(a => a.Function is Function.Of or Function.By && a.Mention.Actors.Contains(fighter)) && quarrels.FoesOf(fighter) is { IsEmpty: false } foes) return foes;
                continue;
            }

            if (function == Function.Deed)
            {
                if (Deed(predicate) is { } deed && quarrels.Doers(at, without) is { IsEmpty: false } doers)
                {
                    used.Add(deed);
                    return doers;
                }

                continue;
            }

            if (function is Function.Subject or Function.Clause)
            {
                if ((function == Function.Subject ? predicate.Subject : predicate.ClauseSubject) is { } subject && Codes(subject.Mention, without, kinds) is { IsEmpty: false } found)
                {
                    if (!predicate.SubjectIsInherited || used.First - subject.Mention.First < MaxReach) used.Add(subject.Mention);
                    return found;
                }

                continue;
            }

            if (function is Function.Setting or Function.Beside or Function.User)
            {
                if (Loose(predicate, function) is { } loose && Codes(loose.Mention, without, kinds) is { IsEmpty: false } others)
                {
                    used.Add(loose.Mention);
                    return others;
                }

                continue;
            }

            foreach (var argument in predicate.Arguments)
                if (argument.Function == function && Codes(argument.Mention, without, kinds) is { IsEmpty: false } found)
                {
                    used.Add(argument.Mention);
                    return found;
                }
        }

        return [];
    }

    private static Argument? Loose(Predicate predicate, Function function) => function switch
    {
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

    private ImmutableArray<ActorCode> Codes(Mention mention, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds)
    {
        if (mention.Kind == MentionKind.Outlet) return [];
        var known = catalogue;
        var codes = mention.Actors;
        if (!without.IsEmpty) codes = codes.RemoveRange(without);
        return kinds.IsEmpty ? codes : codes.RemoveAll(c => known.Find(c) is not { } actor || !kinds.Contains(actor.Kind));
    }
}
