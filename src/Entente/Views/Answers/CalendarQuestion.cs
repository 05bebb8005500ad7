using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>What is announced and not yet done, what is to be decided and by whom, and what became of earlier plans.</summary>
public static class CalendarQuestion
{
    /// <summary>Answers over the whole scope, as of its day or the newest article's.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var day = OpenLines.Day(map, scope);
        var answer = new AnswerBuilder(map);
        var events = map.Events(scope with { Realities = [] });
        var byId = events.DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        var plans = Plans.Of(events, day).Where(p => p.Event.Mode != "invite").OrderBy(p => p.Event.When is null).ThenBy(p => p.Event.Day).ThenBy(p => p.Event.Id, StringComparer.Ordinal).ToList();
        answer.Table("Announced and not yet done", OpenLines.Columns, plans.FindAll(p => p.Status is PlanStatus.Awaited or PlanStatus.Overdue), p => OpenLines.Plan(answer, p, byId), scope.Most);
        var decisions = Decisions.Of(map.Sightings(scope with { Types = [], Realities = [] }), day).OrderByDescending(d => d.Type == ClaimType.Consult).ThenByDescending(d => d.Since).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        var open = decisions.FindAll(d => d.Status == DecisionStatus.Open);
        answer.Table("Open decisions", OpenLines.Columns, open, d => OpenLines.Decision(answer, d), scope.Most);
        answer.Table("Positions around them", ["Decision", "Who", "Stance", "The articles' words", "Sources"], [.. open.Take(scope.Most).SelectMany(d => d.Positions.Select(p => (Decision: d, Position: p)))], p =>
            [OpenLines.Asks(p.Decision), AnswerBuilder.Who([p.Position.Actor]), Cell.State(p.Position.Stance.ToString().ToLowerInvariant()), answer.Quote(p.Position.Claims), answer.SourcesOf(p.Position.Claims)], scope.Most);
        answer.Table("What was said about them", ["Decision", "Speaker", "For", "Says", "Sources"], Said(map, open, scope), p =>
            [OpenLines.Asks(p.Decision), answer.Speaker(p.Says), AnswerBuilder.Who([p.Says.Speaker]), Cell.Quote(p.Says.Quote), answer.Sources(p.Says.Article)], scope.Most);
        answer.Table("Done, dropped or answered", OpenLines.Columns,
            [.. plans.Where(p => p.Status is PlanStatus.Happened or PlanStatus.Dropped).Select(p => OpenLines.Plan(answer, p, byId)).Concat(decisions.Where(d => d.Status != DecisionStatus.Open).Select(d => OpenLines.Decision(answer, d))).Take(scope.Most)], row => row);
        return answer.Finish("Calendar", Lines.Foot(map, "calendar", scope, day));
    }

    // What the articles that tell of a decision quote from those who decide, or of them.
    private static List<(Decision Decision, SourceStatement Says)> Said(IMapContent map, IEnumerable<Decision> decisions, Scope scope)
    {
        var found = new List<(Decision, SourceStatement)>();
        var seen = new HashSet<SourceStatement>();
        foreach (var decision in decisions.Take(scope.Most))
        {
            var articles = map.SightingsOf(decision.Claims).Select(s => s.Article).ToHashSet(StringComparer.Ordinal);
            foreach (var said in map.Statements(scope with { Actors = [decision.Asker, decision.Asked] }).NewestFirst())
                if (articles.Contains(said.Article) && seen.Add(said)) found.Add((decision, said));
        }

        return found;
    }
}
