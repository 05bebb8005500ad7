using Entente.Actors;

namespace Entente.Views.Answers;

/// <summary>Who an actor is tied to, what it did and what was done to it, who spoke for it and what it said of whom.</summary>
public static class ActorQuestion
{
    /// <summary>Answers for one actor.</summary>
    public static Answer Ask(IMapContent map, Side side, ActorCatalogue catalogue, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(scope);
        scope = scope with { Actors = side.Codes };
        var answer = new AnswerBuilder(map);
        var statements = map.Statements(scope).NewestFirst().ToList();
        answer.Table("Ties", Lines.TieColumns, map.TiesAsTold(scope), h => Lines.Tie(answer, h), scope.Most);
        answer.Table("Events", Lines.HappeningColumns, map.EventsAsTold(scope), h => Lines.Happening(answer, h), scope.Most);
        var people = statements.Where(s => side.Codes.Contains(s.Speaker)).GroupBy(s => s.Person ?? new(s.SpeakerName, s.Speaker)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).ToList();
        answer.Table("Who spoke for it", ["Speaker", "For", "Statements", "Sources"], people, g =>
            [answer.Speaker(g.FirstOrDefault(s => s.SpeakerName == g.Key.Name) ?? g.First()), AnswerBuilder.Who(g.Select(s => s.Speaker).Distinct().Order()), Cell.Number(g.Count()), answer.Sources(g.Select(s => s.Article))], scope.Most);
        var said = statements.Where(s => side.Codes.Contains(s.Speaker)).ToList();
        answer.Table("What it said of whom", ["Published", "Speaker", "Of", "Says", "Sources"], said, s =>
            [Cell.Time(s.Published), answer.Speaker(s), AnswerBuilder.Who(s.About.Where(a => !side.Codes.Contains(a))), Cell.Quote(s.Quote), answer.Sources(s.Article)], scope.Most);
        var drawn = DrawnIn.From(map, side, catalogue, scope);
        answer.Table("Who would be drawn in", DrawnIn.Columns, drawn, step => DrawnIn.Row(answer, step), scope.Most);
        return answer.Finish(side.Name, Lines.Foot(map, $"actor {side.Actor.Code}", scope));
    }
}
