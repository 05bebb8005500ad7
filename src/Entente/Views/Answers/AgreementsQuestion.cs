using System.Collections.Immutable;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>Agreements with their parties, how far each has come, and the dated claim behind each step.</summary>
public static class AgreementsQuestion
{
    private static readonly string[] Columns = ["Agreement", "Parties", "Status", "Date", "The articles' words", "Sources"];

    /// <summary>Answers over the whole scope.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var answer = new AnswerBuilder(map);
        answer.Table("Agreements", Columns, map.LatestAgreements(scope, 0), l => Row(answer, l));
        var steps = map.LatestAgreements(scope, 2).First.SelectMany(l => l.Steps.Select(s => (Life: l, Step: s))).ToList();
        answer.Table("How they came there", Columns, steps, s => Row(answer, s.Life, s.Step), int.MaxValue, "No agreement has more than one step.");
        answer.Table("Signed, negotiated or left without a name", Lines.HappeningColumns, map.UnnamedSteps(scope with { Types = [] }), e => Lines.Happening(answer, Happening.Of(e)));
        return answer.Finish("Agreements", Lines.Foot(map, "agreements", scope));
    }

    private static ImmutableArray<Cell> Row(AnswerBuilder answer, InstrumentLife life)
    {
        var status = life.IsContradicted ? $"{life.Status.Label()}, contested" : life.Status.Label();
        var claims = life.Steps.Reverse().SelectMany(s => s.Claims);
        return [Cell.Of(life.Name), AnswerBuilder.Who(life.Parties), Cell.State(status), When(answer, life.LastStep), answer.Quote(claims), answer.SourcesOf(claims)];
    }

    private static ImmutableArray<Cell> Row(AnswerBuilder answer, InstrumentLife life, InstrumentStep step) =>
    [
        Cell.Of(life.Name), AnswerBuilder.Who(life.Parties), Cell.State(step.IsDenied ? $"not {step.Status.Label()}" : step.Status.Label()),
        When(answer, step), answer.Quote(step.Claims), answer.SourcesOf(step.Claims),
    ];

    private static Cell When(AnswerBuilder answer, InstrumentStep? step) => step?.When is { } time ? Cell.Time(time) : answer.Told(step?.Reported, step?.Claims ?? []);
}
