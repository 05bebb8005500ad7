using Entente.Actors;
using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>Who would be drawn in if one actor attacked another, step by step, with the obligation and on whose word.</summary>
public static class DrawnInQuestion
{
    /// <summary>Answers for an attacker and whom it attacks.</summary>
    public static Answer Ask(IMapContent map, Side attacker, Side attacked, ActorCatalogue catalogue, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(attacker);
        ArgumentNullException.ThrowIfNull(attacked);
        ArgumentNullException.ThrowIfNull(scope);
        var answer = new AnswerBuilder(map);
        var defenders = DrawnIn.From(map, attacked, catalogue, scope, attacker);
        var helpers = DrawnIn.From(map, attacker, catalogue, scope, attacked);
        var codes = attacked.Codes.AddRange(attacker.Codes);
        answer.Table("For the attacked", DrawnIn.Columns, defenders, s => DrawnIn.Row(answer, s), scope.Most, $"No article tells of an alliance of {attacked.Actor.Code}.");
        answer.Table("For the attacker", DrawnIn.Columns, helpers, s => DrawnIn.Row(answer, s), scope.Most, $"No article tells of an alliance of {attacker.Actor.Code}.");
        var torn = defenders.Where(d => helpers.Any(h => h.Who == d.Who)).ToList();
        answer.Table("Bound to both", ["Who", "To the attacked through", "To the attacker through"], torn,
            d => [AnswerBuilder.Who([d.Who]), AnswerBuilder.Who([d.Through]), AnswerBuilder.Who([helpers.First(h => h.Who == d.Who).Through])], scope.Most, "Nobody is.");

        var told = map.TiesAsTold(scope with { Actors = codes, Others = [], Types = [ClaimType.Ally, ClaimType.Member], Realities = [] });
        answer.Table("What is not so, or has ended", Lines.TieColumns, told.Where(t => t.Reality == Reality.Negated || t.State.StartsWith("ended", StringComparison.Ordinal)).ToList(), t => Lines.Tie(answer, t), scope.Most);
        answer.Table("What is only planned or possible", Lines.TieColumns, told.Where(t => t.Reality is Reality.Planned or Reality.Hypothetical).ToList(), t => Lines.Tie(answer, t), scope.Most);
        answer.Table("Bound to stay out", Lines.TieColumns, told.Where(t => t.Reality == Reality.Actual && t.Type == ClaimType.Ally && !DrawnIn.Obliges(t)).ToList(), t => Lines.Tie(answer, t), scope.Most, "Nobody is.");
        var help = map.EventsAsTold(scope with { Actors = attacked.Codes, Others = [], Types = [ClaimType.Aid, ClaimType.Support], Realities = [Reality.Planned, Reality.Hypothetical] });
        answer.Table("Help to the attacked that is announced or possible", Lines.HappeningColumns, help.Where(h => h.Recipients.Any(attacked.Has)).ToList(), h => Lines.Happening(answer, h), scope.Most);
        return answer.Finish($"If {attacker.Name} attacked {attacked.Name}", Lines.Foot(map, $"drawn-in {attacker.Actor.Code} {attacked.Actor.Code}", scope));
    }
}
