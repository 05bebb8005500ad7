using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>What is announced and not yet done, what is to be decided and by whom, and what became of earlier plans.</summary>
public static class CalendarQuestion
{
    /// <summary>Answers over the whole scope, as of its day or the newest article's.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var day = Plans.Day(map, scope);
        var answer = new AnswerBuilder(map);
        var all = Happenings.Of(map.Sightings(scope with { Realities = [] }));
        var plans = Plans.Of(all).Where(p => scope.Realities.IsEmpty || scope.Realities.Contains(p.What.Reality)).ToList();
        answer.Table("Announced and not yet done", Plans.Columns, [.. plans.Where(p => p.IsOpen && !p.IsDecision)], p => Plans.Row(answer, p, day), scope.Most);
        var decisions = plans.Where(p => p.IsOpen && p.IsDecision).OrderBy(p => p.What.Reality == Reality.Hypothetical).ToList();
        answer.Table("Open decisions", Plans.Columns, decisions, p => Plans.Row(answer, p, day), scope.Most);
        answer.Table("Positions around them", ["Decision", "Speaker", "For", "Says", "Sources"], Positions(map, decisions.Where(d => d.What.Reality != Reality.Hypothetical), scope), p =>
            [AnswerBuilder.Who(p.Decision.What.Type, p.Decision.What.Actors, p.Decision.What.Recipients), answer.Speaker(p.Says), AnswerBuilder.Who([p.Says.Speaker]), Cell.Quote(p.Says.Quote), answer.Sources(p.Says.Article)], scope.Most);
        answer.Table("Done or dropped", Plans.Columns, [.. plans.Where(p => !p.IsOpen)], p => Plans.Row(answer, p, day), scope.Most);
        return answer.Finish("Calendar", Lines.Foot(map, "calendar", scope, day));
    }

    // What the articles that tell of a decision quote from those who decide or of them.
    private static List<(Plan Decision, SourceStatement Says)> Positions(IMapContent map, IEnumerable<Plan> decisions, Scope scope)
    {
        var found = new List<(Plan, SourceStatement)>();
        var seen = new HashSet<SourceStatement>();
        foreach (var decision in decisions.Take(scope.Most))
        {
            var sides = decision.What.Actors.AddRange(decision.What.Recipients);
            var articles = decision.What.Sightings.Select(s => s.Article).ToHashSet(StringComparer.Ordinal);
            foreach (var said in map.Statements(scope with { Actors = sides, Types = [] }).NewestFirst())
                if (articles.Contains(said.Article) && seen.Add(said)) found.Add((decision, said));
        }

        return found;
    }
}
