using Entente.Actors;
using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>What binds two actors, what divides them, the timeline, what each said of the other, and what is open.</summary>
public static class BetweenQuestion
{
    /// <summary>Answers for two sides.</summary>
    public static Answer Ask(IMapContent map, Side one, Side other, ActorCatalogue catalogue, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(scope);
        scope = scope with { Actors = one.Codes, Others = other.Codes };
        var answer = new AnswerBuilder(map);
        var all = Happenings.Of(map.Sightings(scope)).Where(h => Relates(h, one, other)).ToList();
        var so = all.Where(h => h.Reality == Reality.Actual).ToList();
        answer.Table("What binds them", Lines.HappeningColumns, [.. TiesFirst(so.Where(h => h.Type.Binds()))], h => Lines.Happening(answer, h), scope.Most);
        answer.Table("What divides them", Lines.HappeningColumns, [.. TiesFirst(so.Where(h => h.Type.Divides()))], h => Lines.Happening(answer, h), scope.Most);
        answer.Table("What is not so", Lines.HappeningColumns, [.. TiesFirst(all.Where(h => h.Reality == Reality.Negated))], h => Lines.Happening(answer, h), scope.Most);
        answer.Table("Timeline", Lines.HappeningColumns, [.. so.Where(h => h.Time is not null).OrderBy(h => h.Time!.Value).TakeLast(scope.Most)], h => Lines.Happening(answer, h));
        var said = map.Statements(scope)
            .Where(s => (one.Codes.Contains(s.Speaker) && s.About.Any(other.Codes.Contains)) || (other.Codes.Contains(s.Speaker) && s.About.Any(one.Codes.Contains)))
            .NewestFirst().ToList();
        answer.Table("Statements", Lines.StatementColumns, said, s => Lines.Statement(answer, s), scope.Most);
        var open = Plans.Of(all).Where(p => p.IsOpen).ToList();
        answer.Table("Open questions", Plans.Columns, open, p => Plans.Row(answer, p, Plans.Day(map, scope)), scope.Most);
        if (one.Codes.Length == 1 && other.Codes.Length == 1)
        {
            var drawn = Chain(DrawnIn.From(map, one, catalogue, scope), other.Actor.Code) ?? Chain(DrawnIn.From(map, other, catalogue, scope), one.Actor.Code);
            if (drawn is not null) answer.Table("How one would be drawn in for the other", DrawnIn.Columns, drawn, step => DrawnIn.Row(answer, step));
        }

        return answer.Finish($"{one.Name} and {other.Name}", Lines.Foot(map, $"between {one.Actor.Code} {other.Actor.Code}", scope));
    }

    private static IEnumerable<Happening> TiesFirst(IEnumerable<Happening> happenings) => happenings.OrderByDescending(h => h.Type.IsTie()).ThenByDescending(h => h.Type);

    // Both may stand on one side of a claim towards a third; that says nothing between them unless it is mutual.
    private static bool Relates(Happening h, Side one, Side other) =>
        Bearings.Pairs(h.Type, h.Actors, h.Recipients).Any(p =>
            (one.Codes.Contains(p.Item1) && other.Codes.Contains(p.Item2)) || (other.Codes.Contains(p.Item1) && one.Codes.Contains(p.Item2)));

    private static List<DrawnIn.Step>? Chain(IReadOnlyList<DrawnIn.Step> steps, ActorCode end)
    {
        var chain = new List<DrawnIn.Step>();
        for (var step = steps.FirstOrDefault(s => s.Who == end); step is not null; step = steps.FirstOrDefault(s => s.Who == step.Through && s.Depth < step.Depth)) chain.Insert(0, step);
        return chain.Count > 0 ? chain : null;
    }
}
