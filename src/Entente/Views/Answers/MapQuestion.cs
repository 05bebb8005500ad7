using System.Collections.Immutable;
using System.Globalization;
using Entente.Map;

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
        var counts = map.PairCounts(scope);

        // Who is central needs no more of the map, and is found out while the rest is fetched.
        var weighed = Task.Run(() => Network.Of(counts));
        var links = Link.Of(counts);
        var strongest = links.OrderByDescending(l => l.Binding).ThenBy(l => l.Dividing).ThenBy(l => l.Pair).Page(scope.Most);
        var opposed = links.Where(l => l.Dividing > 0).OrderByDescending(l => l.Dividing).ThenBy(l => l.Pair).Page(scope.Most);
        var told = map.LastTold([.. strongest.First.Concat(opposed.First).Select(l => l.Pair).Distinct()], scope);
        answer.Table("Strongest links", ["Who", "What binds", "Reports", "What divides", "Against", "Last told", "Sources"], strongest, l => Row(answer, l, told[l.Pair]));
        answer.Table("Newest ties", Lines.TieColumns, map.NewestTies(scope), t => Lines.Tie(answer, Happening.Of(t)));
        answer.Table("Opposed", ["Who", "What divides", "Reports", "Last told", "Sources"], opposed, l =>
            [Pair(l), Cell.Kinds(l.Kinds(binds: false)), Cell.Number(l.Dividing), Cell.Time(told[l.Pair].Last), answer.SourcesOf(told[l.Pair].Dividing)]);
        var network = weighed.GetAwaiter().GetResult();
        answer.Table("Clusters", ["Who stands together", "How many"], [.. network.Clusters.Where(c => c.Length > 1)], c => [AnswerBuilder.Who(c), Cell.Number(c.Length)], scope.Most);
        answer.Table("Who is central", ["Actor", "Linked to", "Bond", "Strain", "Between others"], network.Nodes, n =>
            [AnswerBuilder.Who([n.Actor]), Cell.Number(n.Links), Cell.Number((int)Math.Round(n.Bond)), Cell.Number((int)Math.Round(n.Strain)), Cell.Of(string.Create(CultureInfo.InvariantCulture, $"{n.Between:0.00}"))], scope.Most);
        return answer.Finish("The map", Lines.Foot(map, "map", scope));
    }

    private static Cell Pair(Link link) => new(CellKind.Who, link.Name) { Codes = [link.Pair.Actor.ToString(), link.Pair.Recipient.ToString()] };

    private static ImmutableArray<Cell> Row(AnswerBuilder answer, Link l, PairTold told) =>
    [
        Pair(l), Cell.Kinds(l.Kinds(binds: true)), Cell.Number(l.Binding), Cell.Kinds(l.Kinds(binds: false)), Cell.Number(l.Dividing), Cell.Time(told.Last),
        answer.SourcesOf(told.Binding),
    ];
}
