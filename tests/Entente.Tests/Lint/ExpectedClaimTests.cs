using Entente.Claims;
using Entente.Lint;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Lint;

public class ExpectedClaimTests
{
    [Theory]
    [InlineData("JPN > NATO")]
    [InlineData("NATO > JPN")]
    [InlineData("JPN+NATO")]
    [InlineData("AGREE JPN > NATO actual")]
    [InlineData("AGREE: JPN > NATO [actual] [mode=sign] [speaker=-]")]
    public void A_mutual_claim_is_met_whatever_the_order(string expected) =>
        Assert.True(Parse(expected).Is(Some.Claim(ClaimType.Agree, "JPN", "NATO") with { Mode = "sign" }));

    [Theory]
    [InlineData("JPN > KOR")]
    [InlineData("JPN > NATO planned")]
    [InlineData("JPN > NATO [mode=visit]")]
    [InlineData("JPN > NATO [time=2024]")]
    [InlineData("CONSULT JPN > NATO")]
    [InlineData("JPN > NATO+KOR")]
    public void Another_claim_does_not_meet_it(string expected) =>
        Assert.False(Parse(expected).Is(Some.Claim(ClaimType.Agree, "JPN", "NATO") with { Mode = "sign" }));

    [Fact]
    public void A_directed_claim_keeps_its_sides()
    {
        var claim = Some.Claim(ClaimType.Aid, "JPN", "KOR");
        Assert.True(Parse("AID JPN > KOR").Is(claim));
        Assert.False(Parse("AID KOR > JPN").Is(claim));
        Assert.True(Parse("MOBILIZE JPN > -").Is(Some.Claim(ClaimType.Mobilize, "JPN", "")));
    }

    [Fact]
    public void An_instrument_may_hold_spaces() =>
        Assert.True(Parse("JPN > KOR [instrument=hiệp định mới]").Is(Some.Claim(ClaimType.Agree, "JPN", "KOR") with { Instrument = "hiệp định mới" }));

    private static ExpectedClaim Parse(string text)
    {
        var claim = ExpectedClaim.Parse(text, ClaimType.Agree, out var fault);
        Assert.Null(fault);
        return claim!;
    }
}
