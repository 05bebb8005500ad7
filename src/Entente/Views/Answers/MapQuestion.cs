using System.Globalization;

namespace Entente.Views.Answers;

/// <summary>The network: who is bound to whom most strongly and most lately, who stands together, who is central.</summary>
public static class MapQuestion
{
    /// <summary>Answers over the whole scope.</summary>
    public static Answer Ask(IMapContent map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);
        var answer = new AnswerBuilder(map);
        var sums = map.Sums(scope);
        answer.Table("Strongest links", ["Who", "What binds", "Reports", "What divides", "Against", "Last told", "Sources"], sums.Strongest, l =>
            [Pair(l), Cell.Kinds(l.Kinds(binds: true)), Cell.Number(l.Binding), Cell.Kinds(l.Kinds(binds: false)), Cell.Number(l.Dividing), Cell.Time(l.Told.Last), answer.SourcesOf(l.Told.Binding)]);
        answer.Table("Newest ties", Lines.TieColumns, map.NewestTies(scope), t => Lines.Tie(answer, Happening.Of(t)));
        answer.Table("Opposed", ["Who", "What divides", "Reports", "Last told", "Sources"], sums.Opposed, l =>
            [Pair(l), Cell.Kinds(l.Kinds(binds: false)), Cell.Number(l.Dividing), Cell.Time(l.Told.Last), answer.SourcesOf(l.Told.Dividing)]);
        answer.Table("Clusters", ["Who stands together", "How many"], [.. sums.Network.Clusters.Where(c => c.Length > 1)], c => [AnswerBuilder.Who(c), Cell.Number(c.Length)], scope.Most);
        answer.Table("Who is central", ["Actor", "Linked to", "Bond", "Strain", "Between others"], sums.Network.Nodes, n =>
            [AnswerBuilder.Who([n.Actor]), Cell.Number(n.Links), Cell.Number((int)Math.Round(n.Bond)), Cell.Number((int)Math.Round(n.Strain)), Cell.Of(string.Create(CultureInfo.InvariantCulture, $"{n.Between:0.00}"))], scope.Most);
        return answer.Finish("The map", Lines.Foot(map, "map", scope));
    }

    private static Cell Pair(Link link) => new(CellKind.Who, link.Name) { Codes = [link.Pair.Actor.ToString(), link.Pair.Recipient.ToString()] };
}
