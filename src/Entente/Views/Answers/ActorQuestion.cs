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
        answer.Table("Ties", Lines.TieColumns, map.TiesAsTold(scope), h => Lines.Tie(answer, h), scope.Most);
        answer.Table("Events", Lines.HappeningColumns, map.LatestEvents(scope), e => Lines.Happening(answer, Happening.Of(e)));
        answer.Table("Who spoke for it", ["Speaker", "For", "Statements", "Sources"], map.SpokeFor(scope), p =>
            [answer.Speaker(p.Newest.FirstOrDefault(s => s.SpeakerName == p.Person.Name) ?? p.Newest[0]), AnswerBuilder.Who(p.For), Cell.Number(p.Count), answer.Sources(p.Newest.Select(s => s.Article))]);
        answer.Table("What it said of whom", ["Published", "Speaker", "Of", "Says", "Sources"], map.Said(scope), s =>
            [Cell.Time(s.Published), answer.Speaker(s), AnswerBuilder.Who(s.About.Where(a => !side.Codes.Contains(a))), Cell.Quote(s.Quote), answer.Sources(s.Article)]);
        var drawn = DrawnIn.From(map, side, catalogue, scope);
        answer.Table("Who would be drawn in", DrawnIn.Columns, drawn, step => DrawnIn.Row(answer, step), scope.Most);
        return answer.Finish(side.Name, Lines.Foot(map, $"actor {side.Actor.Code}", scope));
    }
}
