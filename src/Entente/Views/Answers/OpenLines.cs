using System.Collections.Immutable;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>Lines on what is planned, possible, or to be decided.</summary>
internal static class OpenLines
{
    public static readonly string[] Columns = ["Time", "Claim", "Who", "State", "The articles' words", "Sources"];

    /// <summary>The day as of which things are open or overdue: the one asked for, or the newest article's.</summary>
    public static DateOnly Day(IMapContent map, Scope scope) => scope.AsOf ?? map.Newest(scope) ?? DateOnly.MaxValue;

    /// <summary>A plan.</summary>
    public static ImmutableArray<Cell> Plan(AnswerBuilder answer, Plan plan)
    {
        var h = Happening.Of(plan.Event);
        var state = plan.Status == PlanStatus.Awaited ? "planned" : plan.Status.ToString().ToLowerInvariant();
        var claims = plan.Outcomes.SelectMany(o => o.Claims).Take(2).Concat(h.Claims);
        return [Lines.When(answer, h), AnswerBuilder.Type(h.Type, h.Mode), AnswerBuilder.Who(h.Type, h.Actors, h.Recipients), Cell.State(state), answer.Quote(h.Claims), answer.SourcesOf(claims)];
    }

    /// <summary>Something possible.</summary>
    public static ImmutableArray<Cell> Possible(AnswerBuilder answer, Happening h) =>
        [Lines.When(answer, h), AnswerBuilder.Type(h.Type, h.Mode), AnswerBuilder.Who(h.Type, h.Actors, h.Recipients), Cell.State("possible"), answer.Quote(h.Claims), answer.SourcesOf(h.Claims)];

    /// <summary>A decision, in the words that ask for it, or that answer it.</summary>
    public static ImmutableArray<Cell> Decision(AnswerBuilder answer, Decision d)
    {
        return [Cell.Time(d.Since), AnswerBuilder.Type(d.Type), Asks(d), Cell.State($"{d.Asked()}, {d.Status.Label()}"), answer.Quote(d.Status == DecisionStatus.Open ? d.Claims : d.Answers), answer.SourcesOf(d.Answers.Take(2).Concat(d.Claims))];
    }

    /// <summary>Who answered what was asked, and who did not: whoever decides, where words tell so or others were asked too, and those others that decide nothing listed here themselves.</summary>
    public static IEnumerable<(Decision Decision, OtherAnswer Told)> Answers(IReadOnlyCollection<Decision> decisions)
    {
        var listed = decisions.ToLookup(d => (d.Asker, d.Asked, d.Type));
        foreach (var d in decisions)
        {
            if (!d.Answers.IsEmpty || !d.Others.IsEmpty) yield return (d, new(d.Asked, d.Status, d.Answers));
            foreach (var other in d.Others)
                if (!listed[(d.Asker, other.Actor, d.Type)].Any(o => o.Claims.Any(d.Claims.Contains))) yield return (d, other);
        }
    }

    /// <summary>An answer, or that there is none.</summary>
    public static ImmutableArray<Cell> Answer(AnswerBuilder answer, Decision d, OtherAnswer told) =>
        [Asks(d), AnswerBuilder.Who([told.Actor]), Cell.State(told.Status.Label()), answer.Quote(told.Claims), answer.SourcesOf(told.Claims)];

    /// <summary>Who asks whom.</summary>
    public static Cell Asks(Decision d) => new(CellKind.Who, $"{d.Asker} → {d.Asked}") { Codes = [d.Asker.ToString(), d.Asked.ToString()] };
}
