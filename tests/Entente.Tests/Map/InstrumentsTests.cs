using Entente.Claims;
using Entente.Map;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Map;

public class InstrumentsTests
{
    [Fact]
    public void An_agreement_lives_through_its_steps_each_with_its_claim()
    {
        var life = One(
            Named("a", "Hiệp ước CFE", InstrumentStatus.Signed, "1990"),
            Named("b", "hiệp ước CFE", InstrumentStatus.Suspended, "2024-05-29"),
            Named("c", "Hiệp ước CFE", InstrumentStatus.InForce, "1992"));
        Assert.Equal("Hiệp ước CFE", life.Name);
        Assert.Equal(["hiệp ước CFE"], life.OtherNames);
        Assert.Equal(InstrumentStatus.Suspended, life.Status);
        Assert.Equal([(InstrumentStatus.Signed, "a"), (InstrumentStatus.InForce, "c"), (InstrumentStatus.Suspended, "b")], life.Steps.Select(s => (s.Status, Assert.Single(s.Claims))));
        Assert.Equal(InstrumentStatus.InForce, life.StatusOn(new(2000, 1, 1)));
        Assert.Null(life.StatusOn(new(1980, 1, 1)));
    }

    [Fact]
    public void A_step_told_more_or_less_finely_is_one_step()
    {
        var step = Assert.Single(One(
            Named("a", "Chương trình đối tác riêng (ITPP)", InstrumentStatus.Signed, "2023"),
            Named("b", "ITPP", InstrumentStatus.Signed, "2023-07-12"),
            Named("c", "ITPP", InstrumentStatus.Signed, null)).Steps);
        Assert.Equal(("2023-07-12", 3), (step.When.ToString(), step.Sources));
    }

    [Fact]
    public void A_name_that_many_share_is_one_agreement_for_each_set_of_parties() =>
        Assert.Equal([1, 2], Instruments.Of([
            Named("a", "hiệp định thương mại", InstrumentStatus.Signed, null, "USA JPN"),
            Named("b", "Hiệp định thương mại", InstrumentStatus.Signed, null, "JPN USA"),
            Named("c", "hiệp định thương mại", InstrumentStatus.Negotiating, null, "USA CHN"),
        ]).Select(l => l.Sources).Order());

    [Fact]
    public void A_step_that_is_also_denied_is_marked_and_what_is_only_denied_is_not_reached()
    {
        var signed = Named("a", "Hiệp ước New START", InstrumentStatus.Signed, "2010");
        var denied = Named("b", "Hiệp ước New START", InstrumentStatus.Ended, "2024") with { IsDenied = true };
        Assert.Equal((InstrumentStatus.Signed, false), One(signed, denied) is var life ? (life.Status, life.IsContradicted) : default);
        Assert.True(One(signed, denied, denied with { Id = "c", IsDenied = false }).IsContradicted);
    }

    [Fact]
    public void A_claim_about_an_agreement_tells_a_step_of_its_life()
    {
        var claim = Seen.Claim("a", ClaimType.Sanction, "BLR > NATO", "2024-05-29") with { Mode = "suspend", Instrument = "Hiệp ước CFE" };
        Assert.Equal(InstrumentStatus.Suspended, InstrumentSighting.Of(claim)?.Status);
        Assert.Equal(InstrumentStatus.Ended, InstrumentSighting.Of(claim with { Mode = "withdraw" })?.Status);
        Assert.Null(InstrumentSighting.Of(claim with { Instrument = null }));
        Assert.Null(InstrumentSighting.Of(claim with { Type = ClaimType.Accuse }));
    }

    [Fact]
    public void A_claim_of_withdrawing_is_a_suspension_where_its_own_article_says_so()
    {
        var record = Named("r", "Hiệp ước CFE", InstrumentStatus.Suspended, null);
        var claim = Named("c", "Hiệp ước CFE", InstrumentStatus.Ended, null);
        Assert.Equal(InstrumentStatus.Suspended, Assert.Single(One(record, claim with { Article = "r" }).Steps).Status);
        Assert.Equal(InstrumentStatus.Ended, One(record, claim).Status);
    }

    [Fact]
    public void The_order_of_the_mentions_does_not_matter()
    {
        string[] names = ["ITPP", "Chương trình riêng (ITPP)", "hiệp định thương mại", "Hiệp ước 1951"];
        string?[] times = [null, "2023", "2023-07-12", "2024", "2022"];
        InstrumentSighting[] all = [.. Enumerable.Range(0, 50).Select(i => Named($"i{i:d2}", names[i % 4], (InstrumentStatus)(i * 7 % 6), times[i * 3 % 5], i % 2 == 0 ? "JPN USA" : "JPN"))];
        var expected = Instruments.Of(all).Select(Told).ToArray();
        Assert.All(Seen.Orders(all), order => Assert.Equal(expected, Instruments.Of(order).Select(Told)));
    }

    private static InstrumentLife One(params InstrumentSighting[] mentions) => Assert.Single(Instruments.Of(mentions));

    private static InstrumentSighting Named(string id, string name, InstrumentStatus status, string? time, string parties = "") =>
        new(id, id, id, name, [.. Some.Codes(parties)], status) { Time = Seen.Date(time) };

    private static string Told(InstrumentLife life) =>
        $"{life.Id} {life.Name} {life.Status} {life.Sources} {string.Join(',', life.Parties)} {string.Join(',', life.OtherNames)} {string.Join(';', life.Steps.Select(s => $"{s.Status} {s.When} {s.Sources} {string.Join(',', s.Claims)}"))}";
}
