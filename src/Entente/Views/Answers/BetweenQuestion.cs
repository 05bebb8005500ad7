using Entente.Actors;
using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>What binds two actors, what divides them, the timeline, what each said of the other, and what is open.</summary>
public static class BetweenQuestion
{
    /// <summary>Answers for two sides.</summary>
    public static Answer Ask(IMapContent map, Side one, Side other, ActorCatalogue catalogue, Scope scope) =>
        Ask(map, one, other, catalogue, scope, Chronicle.Between(map, one, other, scope));

    /// <summary>Answers for two sides when what happened between them was fetched already.</summary>
    /// <param name="map">The map.</param>
    /// <param name="one">One side.</param>
    /// <param name="other">The other.</param>
    /// <param name="catalogue">Who is a member of what.</param>
    /// <param name="scope">What is asked over.</param>
    /// <param name="happenings">What <see cref="Chronicle.Between"/> gives for the same sides and scope.</param>
    public static Answer Ask(IMapContent map, Side one, Side other, ActorCatalogue catalogue, Scope scope, IReadOnlyCollection<Happening> happenings)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(scope);
        scope = scope with { Actors = one.Codes, Others = other.Codes };
        var answer = new AnswerBuilder(map);
        var all = happenings.ToList();
        var so = all.Where(h => h.Reality == Reality.Actual).ToList();
        answer.Table("What binds them", Lines.HappeningColumns, so.FindAll(h => h.Type.Binds()), h => Lines.Happening(answer, h), scope.Most);
        answer.Table("What divides them", Lines.HappeningColumns, so.FindAll(h => h.Type.Divides()), h => Lines.Happening(answer, h), scope.Most);
        answer.Table("What is not so", Lines.HappeningColumns, all.FindAll(h => h.Reality == Reality.Negated), h => Lines.Happening(answer, h), scope.Most);
        answer.Table("Timeline", Lines.HappeningColumns, [.. so.Where(h => h.Time is not null).OrderBy(h => h.Time!.Value).ThenBy(h => h.Id, StringComparer.Ordinal).TakeLast(scope.Most)], h => Lines.Happening(answer, h));
        answer.Table("Statements", Lines.StatementColumns, map.Said(scope), s => Lines.Statement(answer, s));
        AddOpen(map, scope, answer, all);
        if (one.Codes.Length == 1 && other.Codes.Length == 1)
        {
            var drawn = Chain(DrawnIn.From(map, one, catalogue, scope), other.Actor.Code) ?? Chain(DrawnIn.From(map, other, catalogue, scope), one.Actor.Code);
            if (drawn is not null) answer.Table("How one would be drawn in for the other", DrawnIn.Columns, drawn, step => DrawnIn.Row(answer, step));
        }

        return answer.Finish($"{one.Name} and {other.Name}", Lines.Foot(map, $"between {one.Actor.Code} {other.Actor.Code}", scope));
    }

    private static void AddOpen(IMapContent map, Scope scope, AnswerBuilder answer, List<Happening> all)
    {
        var day = OpenLines.Day(map, scope);
        var plans = map.Plans(scope, day, open: true).First.Select(p => OpenLines.Plan(answer, p));
        var decisions = map.Decisions(scope, day, open: true).First.Select(d => OpenLines.Decision(answer, d));
        var possible = all.Where(h => h.Reality == Reality.Hypothetical || h.Type.IsTie() && h.Reality == Reality.Planned).Select(h => OpenLines.Possible(answer, h));
        answer.Table("Open questions", OpenLines.Columns, [.. decisions.Concat(plans).Concat(possible).Take(scope.Most)], row => row);
    }

    private static List<DrawnIn.Step>? Chain(IReadOnlyList<DrawnIn.Step> steps, ActorCode end)
    {
        var chain = new List<DrawnIn.Step>();
        for (var step = steps.FirstOrDefault(s => s.Who == end); step is not null; step = steps.FirstOrDefault(s => s.Who == step.Through && s.Depth < step.Depth)) chain.Insert(0, step);
        return chain.Count > 0 ? chain : null;
    }
}
