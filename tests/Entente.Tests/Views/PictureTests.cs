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

    [Fact]
    public void A_picture_is_read_as_it_was_written_with_its_network()
    {
        var picture = Of(Claims);
        var read = PictureRecord.Read(PictureRecord.Of(picture));
        Assert.Equal(Text(picture), Text(read));
        Assert.Equal(picture.Network.Nodes, read.Network.Nodes);
        Assert.Equal(picture.Network.Edges, read.Network.Edges);
        Assert.Empty(PictureRecord.Read(PictureRecord.Of(Picture.Of([]))).Strands);
    }

    // When this fails, maps hold pictures that are not ours: give them a new schema version, whose upgrade takes the pictures out ('DELETE FROM pictures').
    [Fact]
    public void What_maps_keep_is_what_maps_of_this_schema_kept_before()
    {
        var all = from type in Enum.GetValues<ClaimType>()
                  from reality in Enum.GetValues<Reality>()
                  from n in Enumerable.Range(0, 6)
                  select new Stretch(type, [new($"A{n}")], [new($"B{(n * 3 + (int)type) % 5}")], reality, 1 + n)
                  {
                      First = n == 0 ? null : new DateOnly(2000 + n, 1 + (int)reality, 3),
                      Last = n == 1 ? null : new DateOnly(2010 + n, 12, 28),
                      Told = n == 2 ? null : new DateOnly(2024, 7, 1 + n),
                      IsEnded = n > 3,
                  };
        Assert.Equal("9630b2d411bd62bb", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(PictureRecord.Of(Picture.Of(all))))[..16]);
    }

    [Fact]
    public void Pairs_drawn_anew_take_the_place_of_what_they_were()
    {
        var pair = new Dyad(new("JPN"), new("USA"));
        var rest = Claims.Where(c => c.Claim != "b").ToArray();
        Assert.Equal(Text(Of(rest)), Text(Of(Claims).With(new HashSet<Dyad> { pair }, Stretches(rest).Where(s => s.Type is ClaimType.Ally or ClaimType.Cooperate && s.Reality != Reality.Negated))));
        Assert.Equal(Text(Of(Claims)), Text(Of(Claims).With(new HashSet<Dyad>(), [])));
    }

    private static Picture Of(Sighting[] claims) => Picture.Of(Stretches(claims));

    private static Stretch[] Stretches(Sighting[] claims) => [.. Events.Of(claims).Select(Stretch.Of), .. Ties.Of(claims, Words).SelectMany(Stretch.Of)];

    private static string Text(Picture picture) => string.Join('\n', picture.Strands.Select(s => $"{s.One} {s.Other} {s.Pull} {s.Reality} {s.Told} {string.Join(';', s.Parts)}"));
}
