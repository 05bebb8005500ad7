using System.Collections.Immutable;
using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Groups that stand for their members, and headlines that begin with their speaker.</summary>
public class GroupAndHeadlineTests
{
    private static readonly Reader Reader = new();

    [Fact]
    public void A_group_whose_members_are_listed_is_its_members_wherever_it_is_named()
    {
        var claims = Read("Tin vắn\n\nNga gặp năm nước Trung Á, gồm Kazakhstan, Kyrgyzstan, Uzbekistan, Tajikistan và Turkmenistan.\n\nNga sau đó chỉ trích các nước Trung Á.");
        Assert.Equal(["KAZ", "KGZ", "UZB", "TJK", "TKM"], Assert.Single(claims, c => c.Type == ClaimType.Accuse).Recipients.Select(a => a.ToString()));
    }

    [Fact]
    public void A_group_whose_members_nobody_lists_stays_a_group() =>
        Assert.Equal(["CENTRAL_ASIA"], Assert.Single(Read("Tin vắn\n\nNga chỉ trích các nước Trung Á.")).Recipients.Select(a => a.ToString()));

    [Fact]
    public void Who_is_a_member_is_so_of_the_group() =>
        Assert.Contains(Read("Tin vắn\n\nNhóm Bộ tứ gồm Mỹ, Nhật Bản, Ấn Độ và Australia."), c => c.Type == ClaimType.Member && c.Recipients is [var group] && group.ToString() == "QUAD");

    [Fact]
    public void A_headline_that_begins_with_its_speaker_tells_what_he_says()
    {
        var claim = Assert.Single(Read("Tổng thống Mỹ: Triều Tiên phải dừng lại\n\nHôm nay trời đẹp."), c => c.Type == ClaimType.Request);
        Assert.Equal(["USA"], claim.Actors.Select(a => a.ToString()));
        Assert.Equal(["PRK"], claim.Recipients.Select(a => a.ToString()));
    }

    private static ImmutableArray<Claim> Read(string text) => Reader.Read(new Article("a", text)).Claims;
}
