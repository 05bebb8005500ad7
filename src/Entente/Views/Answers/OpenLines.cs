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

    /// <summary>A decision.</summary>
    public static ImmutableArray<Cell> Decision(AnswerBuilder answer, Decision d)
    {
        var state = d.Status == DecisionStatus.Open ? $"{d.Asked()}, not answered" : $"{d.Asked()}, {d.Status.ToString().ToLowerInvariant()}";
        return [Cell.Time(d.Since), AnswerBuilder.Type(d.Type), Asks(d), Cell.State(state), answer.Quote(d.Claims), answer.SourcesOf(d.Answers.Take(2).Concat(d.Claims))];
    }

    /// <summary>Who asks whom.</summary>
    public static Cell Asks(Decision d) => new(CellKind.Who, $"{d.Asker} → {d.Asked}") { Codes = [d.Asker.ToString(), d.Asked.ToString()] };
}
