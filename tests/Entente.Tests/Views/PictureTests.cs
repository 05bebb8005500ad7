using Entente.Claims;
using Entente.Language;
using Entente.Map;
using Entente.Tests.Map;
using Entente.Views;
using Entente.Views.Pictures;
using Xunit;

namespace Entente.Tests.Views;

public class PictureTests
{
    private static readonly TieWords Words = TieWords.Of(LanguagePack.Default);

    private static readonly Sighting[] Claims =
    [
        Seen.Claim("a", ClaimType.Ally, "USA JPN", "2015", "2024-01-01"),
        Seen.Claim("b", ClaimType.Cooperate, "JPN USA", "2023-05-02", "2023-05-03"),
        Seen.Claim("c", ClaimType.Cooperate, "JPN USA", "2024-07", "2024-06-01", Reality.Planned),
        Seen.Claim("d", ClaimType.Accuse, "PRK > JPN", "2024-03-01", "2024-03-02"),
        Seen.Claim("e", ClaimType.Cooperate, "PRK RUS", null, null, Reality.Negated),
    ];

    [Fact]
    public void A_line_stands_for_one_pull_and_one_reality_of_a_pair() =>
        Assert.Equal(
            ["JPN-USA binds actual 2", "JPN-PRK divides actual 1", "JPN-USA binds planned 1", "PRK-RUS binds negated 1"],
            Of(Claims).Strands.Select(s => $"{s.One}-{s.Other} {s.Pull.Label()} {s.Reality.Label()} {s.Reports}"));

    [Fact]
    public void More_sources_of_one_event_are_more_reports_and_no_more_events()
    {
        var twice = Of([.. Claims, Claims[3] with { Claim = "f", Article = "f", Echo = "f" }]).Strands.Single(s => s.Pull == Pull.Divides);
        Assert.Equal((1, 2), (twice.Count, twice.Reports));
    }

    [Fact]
    public void A_year_holds_what_happened_in_it_what_lasted_through_it_and_what_has_no_date()
    {
        var year = Of(Claims).Within(new() { Since = 2023 * 12, Until = 2023 * 12 + 11 });
        Assert.Equal(["ALLY", "COOPERATE", "COOPERATE"], year.Strands.SelectMany(s => s.Parts.Select(p => p.Type.Label())).Order());
        Assert.Equal([Reality.Actual, Reality.Negated], year.Strands.Select(s => s.Reality));
        Assert.DoesNotContain(Of(Claims).Within(new() { Since = 2023 * 12, OnlyDated = true }).Strands, s => s.Reality == Reality.Negated);
    }

    [Fact]
    public void A_filter_leaves_what_it_names()
    {
        var picture = Of(Claims);
        Assert.All(picture.Within(new() { Actors = [new("PRK")] }).Strands, s => Assert.True(s.Has([new("PRK")])));
        Assert.Equal(ClaimType.Accuse, Assert.Single(picture.Within(new() { Pull = Pull.Divides }).Strands).Parts[0].Type);
        Assert.Equal(new("USA"), Assert.Single(picture.Within(new() { Realities = [Reality.Planned] }).Strands).Other);
        Assert.Equal(1, picture.Within(new() { Types = [ClaimType.Ally] }).Strands.Single().Reports);
    }

    [Fact]
    public void The_list_says_what_binds_what_divides_and_how_much_is_so()
    {
        var line = PairLine.Of(Of(Claims).Strands)[0];
        Assert.Equal(["ALLY 1", "COOPERATE 1"], line.Binds.Select(c => $"{c.Type.Label()} {c.Count}"));
        Assert.Empty(line.Divides);
        Assert.Equal([new RealityCount(Reality.Actual, 2), new RealityCount(Reality.Planned, 1)], line.Realities);
        Assert.Equal((3, new DateOnly(2024, 6, 1)), (line.Reports, line.Told));
    }

    [Fact]
    public void The_order_of_what_is_told_does_not_matter()
    {
        var stretches = Stretches(Claims);
        var expected = Text(Picture.Of(stretches));
        Assert.All(Seen.Orders(stretches), order => Assert.Equal(expected, Text(Picture.Of(order))));
    }

    [Fact]
    public void Everybody_in_a_line_has_a_place_in_the_network_even_where_nothing_is_so() =>
        Assert.Equal(["JPN", "PRK", "RUS", "USA"], Of(Claims).Network.Nodes.Select(n => n.Actor.ToString()).Order());

    private static Picture Of(Sighting[] claims) => Picture.Of(Stretches(claims));

    private static Stretch[] Stretches(Sighting[] claims) => [.. Events.Of(claims).Select(Stretch.Of), .. Ties.Of(claims, Words).SelectMany(Stretch.Of)];

    private static string Text(Picture picture) => string.Join('\n', picture.Strands.Select(s => $"{s.One} {s.Other} {s.Pull} {s.Reality} {s.Told} {string.Join(';', s.Parts)}"));
}
