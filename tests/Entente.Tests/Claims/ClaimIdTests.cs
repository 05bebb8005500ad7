using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

public class ClaimIdTests
{
    private static readonly Claim Claim = Some.Claim(ClaimType.Agree, "JPN", "NATO", 3, 9);

    [Fact]
    public void The_same_claim_at_the_same_place_has_the_same_id_on_every_machine() =>
        Assert.Equal("56e91770fb8c1ba2", ClaimId.Of("bài", Claim).ToString());

    [Fact]
    public void Whatever_is_said_otherwise_has_another_id()
    {
        ClaimId[] ids =
        [
            ClaimId.Of("bài", Claim),
            ClaimId.Of("bài khác", Claim),
            ClaimId.Of("bài", Claim with { Mode = "sign" }),
            ClaimId.Of("bài", Claim with { Reality = Reality.Planned }),
            ClaimId.Of("bài", Claim with { Speaker = new("JPN") }),
            ClaimId.Of("bài", Claim with { Evidence = new(3, 10) }),
            ClaimId.Of("bài", Claim with { Actors = Claim.Recipients, Recipients = Claim.Actors }),
            ClaimId.Of("bài", Claim with { Actors = [.. Claim.Actors, .. Claim.Recipients], Recipients = [] }),
        ];
        Assert.Distinct(ids);
    }

    [Fact]
    public void Why_it_was_read_does_not_change_the_id() =>
        Assert.Equal(ClaimId.Of("bài", Claim), ClaimId.Of("bài", Claim with { Why = Some.Why with { Frame = "other" } }));

    [Fact]
    public void An_id_reads_back()
    {
        var id = ClaimId.Of("bài", Claim);
        Assert.True(ClaimId.TryParse(id.ToString(), out var again));
        Assert.Equal(id, again);
        Assert.False(ClaimId.TryParse("12", out _));
        Assert.False(ClaimId.TryParse("samples/01-tin.txt", out _));
    }
}
