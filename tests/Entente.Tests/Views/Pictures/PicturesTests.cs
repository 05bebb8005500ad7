using System.Xml.Linq;
using Entente.Actors;
using Entente.Claims;
using Entente.Time;
using Entente.Views.Answers;
using Entente.Views.Pictures;
using Xunit;

namespace Entente.Tests.Views.Pictures;

public class PicturesTests
{
    [Fact]
    public void An_event_of_a_day_is_a_dot_and_one_of_a_year_a_soft_bar()
    {
        var picture = Drawn(Told("a", ClaimType.Consult, "2024-07-11"), Told("b", ClaimType.Consult, "2023"));
        Assert.Single(picture.Descendants(Svg + "circle"));
        var bar = Assert.Single(picture.Descendants(Svg + "rect"));
        Assert.Equal("url(#soft-soft-binds)", bar.Attribute("fill")!.Value);
    }

    [Fact]
    public void A_tie_that_nobody_ended_goes_on_to_the_edge_softly()
    {
        var picture = Drawn(Told("a", ClaimType.Ally, "2010-01-01"), Told("b", ClaimType.Consult, "2011-01-01"));
        Assert.Equal("url(#hard-soft-binds)", Assert.Single(picture.Descendants(Svg + "rect")).Attribute("fill")!.Value);
    }

    [Fact]
    public void What_is_planned_or_denied_never_looks_as_if_it_were_done()
    {
        var picture = Drawn(Told("a", ClaimType.Cooperate, "2024-07-11", Reality.Planned), Told("b", ClaimType.Assault, "2024-07-12", Reality.Negated));
        Assert.Equal(["mark planned binds", "mark negated divides"], Marks(picture).Select(m => m.Attribute("class")!.Value));
        Assert.Single(picture.Descendants(Svg + "line"), l => l.Attribute("class")!.Value == "struck");
    }

    [Fact]
    public void What_has_no_date_stands_at_the_day_it_was_told_and_says_so()
    {
        var told = new Happening("a", ClaimType.Support, Japan, Korea, Reality.Actual, ["c"], 1) { Told = new(2024, 7, 11) };
        Assert.Equal("mark actual binds told", Assert.Single(Marks(Drawn(told))).Attribute("class")!.Value);
    }

    [Fact]
    public void One_old_treaty_does_not_press_this_year_into_a_line()
    {
        var recent = Enumerable.Range(1, 12).Select(m => Told($"m{m}", ClaimType.Consult, $"2024-{m:00}-05"));
        var picture = Drawn([Told("old", ClaimType.Agree, "1951-09-08"), .. recent]);
        var names = picture.Descendants(Svg + "text").Where(t => t.Attribute("class")!.Value == "axis").Select(t => t.Value).ToList();
        Assert.Contains(names, n => n.StartsWith('<'));
        Assert.Contains("2024-07", names);
    }

    [Fact]
    public void Nothing_with_a_day_gives_no_picture() =>
        Assert.Null(TimelinePicture.Draw([new("a", ClaimType.Consult, Japan, Korea, Reality.Actual, [], 1)], PictureWords.Plain));

    [Fact]
    public void Words_of_articles_are_text_whatever_they_hold()
    {
        var words = PictureWords.Plain with { Quote = _ => "</title><script>alert(1)</script>\0\ud800 & \"x\"", Link = _ => "/vi/article/a?b=1&c=\"2\"" };
        var svg = TimelinePicture.Draw([Told("a", ClaimType.Consult, "2024-07-11")], words)!;
        Assert.Empty(XElement.Parse(svg).Descendants(Svg + "script"));
        Assert.Contains("<script>alert(1)</script>", XElement.Parse(svg).Descendants(Svg + "title").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_balance_counts_sources_by_month_with_empty_months_between()
    {
        var periods = BalancePicture.Periods([Told("a", ClaimType.Consult, "2024-01-05") with { Sources = 3 }, Told("b", ClaimType.Accuse, "2024-03-01"), Told("c", ClaimType.Ally, "2024-03-01")]);
        Assert.Equal([new("2024-01", 3, 0), new("2024-02", 0, 0), new("2024-03", 0, 1)], periods);
    }

    [Fact]
    public void The_balance_of_many_years_is_by_year_and_counts_only_what_is_so()
    {
        var periods = BalancePicture.Periods([Told("a", ClaimType.Consult, "2001"), Told("b", ClaimType.Accuse, "2010-03-01"), Told("c", ClaimType.Aid, "2011", Reality.Planned)]);
        Assert.Equal((10, "2001", "2010"), (periods.Length, periods[0].Period, periods[^1].Period));
    }

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly System.Collections.Immutable.ImmutableArray<ActorCode> Japan = [new("JPN")], Korea = [new("KOR")];

    private static Happening Told(string id, ClaimType type, string time, Reality reality = Reality.Actual) =>
        new(id, type, Japan, Korea, reality, [id], 1) { Time = Edtf.TryParse(time, out var date) ? date : null };

    private static XElement Drawn(params IEnumerable<Happening> happenings) => XElement.Parse(TimelinePicture.Draw(happenings, PictureWords.Plain)!);

    private static IEnumerable<XElement> Marks(XElement picture) => picture.Descendants().Where(e => e.Attribute("class")?.Value.StartsWith("mark ", StringComparison.Ordinal) == true);
}
