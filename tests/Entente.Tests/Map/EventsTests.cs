using Entente.Claims;
using Entente.Map;
using Xunit;

namespace Entente.Tests.Map;

public class EventsTests
{
    [Fact]
    public void Claims_of_one_type_among_the_same_actors_on_one_day_are_one_event()
    {
        var e = Assert.Single(Events.Of([
            Seen.Claim("a", ClaimType.Consult, "JPN > KOR", "2024-07-11"),
            Seen.Claim("b", ClaimType.Consult, "KOR JPN", "2024-07-11"),
        ]));
        Assert.Equal(2, e.Sources);
        Assert.Equal("2024-07-11", e.When.ToString());
    }

    [Fact]
    public void Copies_of_one_article_count_as_one_source() =>
        Assert.Equal((3, 1), Assert.Single(Events.Of(
            from id in new[] { "a", "b", "c" }
            select Seen.Claim(id, ClaimType.Agree, "JPN GBR", "2023-01") with { Echo = "a" })) is var e ? (e.Articles, e.Sources) : default);

    [Fact]
    public void Two_summits_three_weeks_apart_are_two() =>
        Assert.Equal(2, Events.Of([
            Seen.Claim("a", ClaimType.Consult, "USA RUS", null, "2025-08-15"),
            Seen.Claim("b", ClaimType.Consult, "USA RUS", null, "2025-08-16"),
            Seen.Claim("c", ClaimType.Consult, "USA RUS", null, "2025-09-05"),
        ]).Length);

    [Fact]
    public void A_day_inside_a_stated_interval_is_the_same_event()
    {
        var e = Assert.Single(Events.Of([
            Seen.Claim("a", ClaimType.Consult, "NATO > JPN", "2024-07-09/2024-07-11"),
            Seen.Claim("b", ClaimType.Consult, "NATO > JPN", "2024-07-09"),
            Seen.Claim("c", ClaimType.Consult, "NATO > JPN", "2024-07-11"),
        ]));
        Assert.Equal("2024-07-09/2024-07-11", e.When.ToString());
    }

    [Fact]
    public void A_month_or_a_year_joins_the_one_event_that_lies_in_it() =>
        Assert.Equal("2023-07-12", Assert.Single(Events.Of([
            Seen.Claim("a", ClaimType.Agree, "JPN NATO", "2023"),
            Seen.Claim("b", ClaimType.Agree, "JPN NATO", "2023-07"),
            Seen.Claim("c", ClaimType.Agree, "JPN NATO", "2023-07-12"),
        ])).When.ToString());

    [Fact]
    public void A_year_that_holds_two_events_joins_neither() =>
        Assert.Equal(3, Events.Of([
            Seen.Claim("a", ClaimType.Agree, "JPN NATO", "2023"),
            Seen.Claim("b", ClaimType.Agree, "JPN NATO", "2023-01-31"),
            Seen.Claim("c", ClaimType.Agree, "JPN NATO", "2023-07-12"),
        ]).Length);

    [Fact]
    public void A_claim_without_time_joins_the_event_of_the_week_before_its_article() =>
        Assert.Equal([1, 2], Events.Of([
            Seen.Claim("a", ClaimType.Assault, "RUS > UKR", "2024-07-01"),
            Seen.Claim("b", ClaimType.Assault, "RUS > UKR", "2024-07-08"),
            Seen.Claim("c", ClaimType.Assault, "RUS > UKR", null, "2024-07-09"),
        ]).Select(e => e.Sources));

    [Fact]
    public void Other_places_and_other_agreements_of_one_day_are_other_events() =>
        Assert.Equal(4, Events.Of([
            Seen.Claim("a", ClaimType.Assault, "RUS > UKR", "2024-07-08") with { Place = "Kiev" },
            Seen.Claim("b", ClaimType.Assault, "RUS > UKR", "2024-07-08") with { Place = "thủ đô Kiev" },
            Seen.Claim("c", ClaimType.Assault, "RUS > UKR", "2024-07-08") with { Place = "Kharkov" },
            Seen.Claim("d", ClaimType.Agree, "JPN GBR", "2023-01-11") with { Instrument = "Hiệp định tiếp cận" },
            Seen.Claim("e", ClaimType.Agree, "JPN GBR", "2023-01-11") with { Instrument = "Hiệp ước phòng thủ" },
        ]).Length);

    [Fact]
    public void What_is_told_and_denied_stands_side_by_side_and_is_marked()
    {
        var events = Events.Of([
            Seen.Claim("a", ClaimType.Assault, "ISR > IRN", "2024-07-08"),
            Seen.Claim("b", ClaimType.Assault, "ISR > IRN", "2024-07-08", reality: Reality.Negated) with { Speaker = new("ISR") },
            Seen.Claim("c", ClaimType.Assault, "ISR > IRN", "2024-10-26"),
        ]);
        Assert.Equal(3, events.Length);
        Assert.Equal([events[1].Id], events[0].Contradicts);
        Assert.Equal([events[0].Id], events[1].Contradicts);
        Assert.Empty(events[2].Contradicts);
    }

    [Fact]
    public void A_plan_and_what_is_only_feared_are_no_part_of_what_happened() =>
        Assert.Equal([Reality.Actual, Reality.Planned, Reality.Hypothetical], Events.Of([
            Seen.Claim("a", ClaimType.Mobilize, "PRK", "2024-07-01"),
            Seen.Claim("b", ClaimType.Mobilize, "PRK", "2024-07-01", reality: Reality.Planned),
            Seen.Claim("c", ClaimType.Mobilize, "PRK", "2024-07-01", reality: Reality.Hypothetical),
        ]).Select(e => e.Reality).Order());

    [Fact]
    public void The_order_of_the_claims_does_not_matter()
    {
        var claims = Many();
        var expected = Events.Of(claims).Select(Told).ToArray();
        Assert.All(Seen.Orders(claims), order => Assert.Equal(expected, Events.Of(order).Select(Told)));
    }

    [Fact]
    public void Each_claim_is_in_exactly_one_event_and_ids_are_distinct()
    {
        var claims = Many();
        var events = Events.Of(claims);
        Assert.Distinct(events.Select(e => e.Id));
        Assert.Equal(claims.Select(c => c.Claim).Order(), events.SelectMany(e => e.Claims).Order());
    }

    [Fact]
    public void Events_of_one_key_do_not_depend_on_the_claims_of_others()
    {
        var claims = Many();
        var apart = claims.GroupBy(EventKey.Of).SelectMany(g => Events.Of(g)).Select(e => e.Id).Order();
        Assert.Equal(Events.Of(claims).Select(e => e.Id).Order(), apart);
    }

    [Fact]
    public void An_analyst_parts_an_event_and_joins_two()
    {
        Sighting[] claims =
        [
            Seen.Claim("a", ClaimType.Consult, "USA RUS", "2025-08-15"),
            Seen.Claim("b", ClaimType.Consult, "USA RUS", "2025-08-15"),
            Seen.Claim("c", ClaimType.Consult, "USA RUS", "2025-09-05"),
        ];
        Assert.Equal(["a", "b c"], Events.Of(claims, new([("b", "c")], [("b", "a")])).Select(e => string.Join(' ', e.Claims.Order())).Order());
        Assert.Equal(["a b", "c"], Events.Of(claims, new([], [])).Select(e => string.Join(' ', e.Claims.Order())).Order());
    }

    // A few claims of all precisions, from a fixed sequence.
    private static Sighting[] Many()
    {
        string?[] times = [null, "2024", "2024-07", "2024-07-11", "2024-07-09/2024-07-12", "2024-07-20", "2024-06/..", "2024-07-02~", "2023"];
        string?[] published = ["2024-07-12", "2024-07-13", "2024-07-24", "2024-08-15", null, "2024-07-11~"];
        string[] sides = ["JPN NATO", "JPN > NATO", "USA > JPN"];
        string?[] places = [null, null, "Washington", "Tokyo", "thủ đô Tokyo"];
        return [
            .. from i in Enumerable.Range(0, 200)
               let n = i * 2654435761L
               select Seen.Claim($"c{i:d3}", i % 7 == 0 ? ClaimType.Agree : ClaimType.Consult, sides[n / 3 % 3], times[n / 7 % 9], published[n / 11 % 6], (Reality)(n / 13 % 4 % 2 * 3)) with
               {
                   Place = places[n / 17 % 5], Echo = $"e{n / 19 % 50}",
               }];
    }

    private static string Told(MapEvent e) => $"{e.Id} {e.When} {e.Day} {e.Sources} {e.Articles} {e.Place} {string.Join(',', e.Claims)} ! {string.Join(',', e.Contradicts)}";
}
