using Entente.Claims;
using Entente.Language;
using Entente.Map;
using Xunit;

namespace Entente.Tests.Map;

public class TiesTests
{
    private static readonly TieWords Words = TieWords.Of(LanguagePack.Default);

    [Fact]
    public void A_tie_lists_the_claims_that_opened_and_confirmed_it()
    {
        var tie = One(
            Seen.Claim("a", ClaimType.Ally, "USA > JPN", "1951/..", "2024-07-11"),
            Seen.Claim("b", ClaimType.Ally, "JPN USA", null, "2025-02-01"));
        Assert.Equal(TieStatus.Holds, tie.Status);
        var span = Assert.Single(tie.Spans);
        Assert.Equal("1951", span.Since.ToString());
        Assert.Null(span.Until);
        Assert.Equal(new DateOnly(2025, 2, 1), span.Confirmed);
        Assert.Equal(["a"], span.Opened);
        Assert.Equal(["a", "b"], span.Claims);
    }

    [Fact]
    public void A_withdrawal_closes_a_membership_and_a_later_claim_opens_it_anew()
    {
        var tie = One(
            Seen.Claim("a", ClaimType.Member, "ARM > CSTO", null, "2020-01-01"),
            Seen.Claim("b", ClaimType.Sanction, "ARM > CSTO", "2024-06-12", "2024-06-13") with { Mode = "withdraw" },
            Seen.Claim("c", ClaimType.Member, "ARM > CSTO", "2026-01/..", "2026-02-01"));
        Assert.Equal(TieStatus.Holds, tie.Status);
        Assert.Equal(["2024-06-12", null], tie.Spans.Select(s => s.Until?.ToString()));
        Assert.Equal([["b"], []], tie.Spans.Select(s => s.Closed.ToArray()));
        Assert.True(tie.HeldOn(new(2022, 1, 1)));
        Assert.False(tie.HeldOn(new(2025, 1, 1)));
    }

    [Fact]
    public void A_denial_in_a_partys_words_ends_a_tie_and_in_anothers_only_contradicts_it()
    {
        var partner = Seen.Claim("a", ClaimType.Partner, "NATO > AZE", null, "2023-01-01");
        var denial = Seen.Claim("b", ClaimType.Partner, "NATO > AZE", "2024-07", "2024-07-01", Reality.Negated);
        Assert.Equal(TieStatus.Ended, One(partner, denial with { Speaker = new("AZE") }).Status);
        Assert.Equal(TieStatus.Holds, One(partner, denial with { Time = null }).Status);
        Assert.Equal(TieStatus.Ended, One(partner, denial with { Time = null }, denial with { Claim = "c", Echo = "c", Time = null }).Status);
        var doubted = One(partner, denial with { Speaker = new("RUS") });
        Assert.Equal(TieStatus.Holds, doubted.Status);
        Assert.True(doubted.IsContradicted);
        Assert.Equal(["b"], doubted.Denials);
    }

    [Fact]
    public void What_is_only_denied_sought_or_possible_is_a_tie_that_never_held()
    {
        var ties = Ties.Of(
            [
                Seen.Claim("a", ClaimType.Ally, "NATO > JPN", null, "2024-07-11", Reality.Negated),
                Seen.Claim("b", ClaimType.Member, "UKR > NATO", null, "2024-07-11", Reality.Planned),
                Seen.Claim("c", ClaimType.Threat, "PRK > JPN", null, "2024-07-11", Reality.Hypothetical),
            ],
            Words);
        Assert.Equal([TieStatus.Planned, TieStatus.Denied, TieStatus.Possible], ties.Select(t => t.Status));
        Assert.All(ties, t => Assert.Empty(t.Spans));
    }

    [Fact]
    public void A_signed_agreement_makes_the_tie_that_its_name_promises()
    {
        var tie = One(Seen.Claim("a", ClaimType.Agree, "RUS PRK", "2024-06-19") with { Mode = "sign", Instrument = "Hiệp ước đối tác chiến lược toàn diện" });
        Assert.Equal((ClaimType.Partner, "2024-06-19"), (tie.Type, tie.Spans[0].Since.ToString()));
        Assert.Empty(Ties.Of([Seen.Claim("a", ClaimType.Agree, "RUS PRK") with { Mode = "sign", Instrument = "hiệp định cá hồi" }], Words));
    }

    [Fact]
    public void A_tie_of_the_past_has_ended_unless_somebody_says_otherwise()
    {
        var past = Seen.Claim("a", ClaimType.Ally, "CHN SUN", "1950/1960", "2024-01-01");
        Assert.Equal((TieStatus.Ended, "1960"), One(past) is var tie ? (tie.Status, tie.Spans[0].Until.ToString()) : default);
        Assert.Equal(TieStatus.Holds, One(past, Seen.Claim("b", ClaimType.Ally, "CHN SUN", null, "1970-01-01")).Status);
    }

    [Fact]
    public void The_order_of_the_claims_does_not_matter()
    {
        string?[] times = [null, "2020/..", "2021", "2019/2022", "2023-05"];
        string?[] published = ["2024-01-01", null, "2022-06-01", "2025-03-04"];
        Sighting[] claims = [
            .. from i in Enumerable.Range(0, 60)
               select Seen.Claim($"c{i:d2}", i % 9 == 0 ? ClaimType.Sanction : ClaimType.Partner, i % 5 == 0 ? "JPN NATO" : "NATO > JPN KOR", times[i % 5], published[i * 7 % 4], (Reality)(i * 11 % 4)) with
               {
                   Mode = i % 9 == 0 ? "withdraw" : null,
               }];
        var expected = Ties.Of(claims, Words).Select(Told).ToArray();
        Assert.Equal(2, expected.Length);
        Assert.All(Seen.Orders(claims), order => Assert.Equal(expected, Ties.Of(order, Words).Select(Told)));
        Assert.Equal(2, claims.SelectMany(c => Ties.KeysOf(c, Words)).Where(k => k.Type == ClaimType.Partner).Distinct().Count());
    }

    private static Tie One(params Sighting[] claims) => Assert.Single(Ties.Of(claims, Words));

    private static string Told(Tie tie) =>
        $"{tie.Id} {tie.Type} {tie.Status} {tie.Sources} {string.Join(';', tie.Spans.Select(s => $"{s.Since} {s.Until} {s.Confirmed} {string.Join(',', s.Opened)} {string.Join(',', s.Closed)} {string.Join(',', s.Claims)}"))} {string.Join(',', tie.Denials)}";
}
