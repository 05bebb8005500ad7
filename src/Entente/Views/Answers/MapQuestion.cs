using System.Collections.Immutable;
using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>The network: who is bound to whom most strongly and most lately, who stands together, who is central.</summary>
public static class MapQuestion
{
    private const int FewSources = 4;

    /// <summary>Answers over the whole scope.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var answer = new AnswerBuilder(map);
        var all = Happenings.Of(map.Sightings(scope));
        var links = Link.Of(all);
        answer.Table("Strongest links", ["Who", "What binds", "Reports", "What divides", "Against", "Last told", "Sources"],
            [.. links.OrderByDescending(l => l.Binding).ThenBy(l => l.Dividing).ThenBy(l => l.Name, StringComparer.Ordinal)], l => Row(answer, l), scope.Most);
        answer.Table("Newest ties", Lines.TieColumns,
            [.. all.Where(h => h.Type.IsTie() && h.Reality == Reality.Actual).OrderByDescending(h => h.Time?.Start?.Earliest ?? h.Sightings[0].Published?.Earliest).ThenByDescending(h => h.Sources)],
            h => Lines.Tie(answer, h), scope.Most);
        answer.Table("Opposed", ["Who", "What divides", "Reports", "Last told", "Sources"],
            [.. links.Where(l => l.Dividing > 0).OrderByDescending(l => l.Dividing).ThenBy(l => l.Name, StringComparer.Ordinal)],
            l => [Pair(l), Cell.Of(l.Kinds(binds: false)), Cell.Number(l.Dividing), Cell.Time(l.LastTold), answer.Sources(l.Articles(binds: false).Take(FewSources))], scope.Most);
        answer.Table("Clusters", ["Who stands together", "Actors"], Link.Clusters(links), c => [AnswerBuilder.Who(c), Cell.Number(c.Length)], scope.Most);
        answer.Table("Who is central", ["Actor", "Bound to", "Reports", "Opposed to"], Link.Central(links), c =>
            [AnswerBuilder.Who([c.Actor]), Cell.Number(c.Bound), Cell.Number(c.Reports), Cell.Number(c.Opposed)], scope.Most);
        return answer.Finish("The map", Lines.Foot(map, "map", scope));
    }

    private static Cell Pair(Link link) => new(CellKind.Who, link.Name) { Codes = [link.One.ToString(), link.Other.ToString()] };

    private static ImmutableArray<Cell> Row(AnswerBuilder answer, Link l) =>
    [
        Pair(l), Cell.Of(l.Kinds(binds: true)), Cell.Number(l.Binding), Cell.Of(l.Kinds(binds: false)), Cell.Number(l.Dividing), Cell.Time(l.LastTold),
        answer.Sources(l.Articles(binds: true).Take(FewSources)),
    ];
}
