using Entente.Claims;
using Entente.Language;
using Entente.Map;
using Xunit;

namespace Entente.Tests.Map;

public class NetworkTests
{
    // Two blocs of three, of which USA and RUS talk to one another.
    private static readonly Sighting[] Blocs =
    [
        Seen.Claim("a", ClaimType.Ally, "USA JPN KOR", null, "2024-01-01"),
        Seen.Claim("b", ClaimType.Partner, "RUS PRK CHN", null, "2024-01-01"),
        Seen.Claim("c", ClaimType.Consult, "USA RUS", "2024-02-01"),
        Seen.Claim("d", ClaimType.Accuse, "PRK > JPN", "2024-03-01"),
        Seen.Claim("e", ClaimType.Assault, "PRK > KOR", "2024-03-01", reality: Reality.Hypothetical),
    ];

    [Fact]
    public void Those_bound_to_one_another_are_a_cluster() =>
        Assert.Equal(["CHN PRK RUS", "JPN KOR USA"], Of(Blocs).Clusters.Select(c => string.Join(' ', c)).Order());

    [Fact]
    public void Who_joins_the_blocs_is_central() =>
        Assert.Equal(["JPN", "PRK", "RUS", "USA"], Of(Blocs).Nodes.Take(4).Select(n => n.Actor.ToString()).Order());

    [Fact]
    public void The_strongest_edge_comes_first_and_what_is_not_so_makes_none()
    {
        var network = Of(Blocs);
        Assert.Equal(8, network.Edges[0].Bond);
        Assert.Equal(new DateOnly(2024, 1, 1), network.Edges[0].Last);
        Assert.DoesNotContain(network.Edges, e => e is { Strain: > 0, Events: 1 } && e.Left.ToString() == "KOR");
        Assert.Equal(1, network.Edges.Single(e => e.Strain > 0).Strain);
    }

    [Fact]
    public void More_sources_weigh_more_and_what_has_ended_weighs_half()
    {
        var twice = Of([.. Blocs, Blocs[0] with { Claim = "f", Article = "f", Echo = "f" }]);
        Assert.Equal(16, twice.Edges[0].Bond);
        var left = Of([Seen.Claim("a", ClaimType.Member, "ARM > CSTO", null, "2020-01-01"), Seen.Claim("b", ClaimType.Sanction, "ARM > CSTO", null, "2024-06-12") with { Mode = "withdraw" }]);
        Assert.Equal((6.0, 3.0), (left.Edges[0].Bond, left.Edges[0].Strain));
    }

    [Fact]
    public void The_order_of_the_claims_does_not_matter()
    {
        var expected = Told(Of(Blocs));
        Assert.All(Seen.Orders(Blocs), order => Assert.Equal(expected, Told(Of(order))));
    }

    [Fact]
    public void Nothing_makes_an_empty_network()
    {
        var network = Of([]);
        Assert.Empty(network.Nodes);
        Assert.Empty(network.Clusters);
    }

    private static Network Of(Sighting[] claims) => Network.Of(Events.Of(claims), Ties.Of(claims, TieWords.Of(LanguagePack.Default)));

    private static string Told(Network network) => string.Join('\n', network.Nodes.Select(n => n.ToString()).Concat(network.Edges.Select(e => e.ToString())));
}
