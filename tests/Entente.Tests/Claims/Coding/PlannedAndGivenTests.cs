using Entente.Claims;
using Entente.Tests.Claims.Speech;
using Xunit;

namespace Entente.Tests.Claims.Coding;

/// <summary>What is granted, invited to or yet to come is a plan; what a plan leans on or is meant to voice is so already.</summary>
public class PlannedAndGivenTests
{
    [Theory]
    [InlineData("Hà Lan phê duyệt lô vũ khí cho Moldova.")]
    [InlineData("Quốc hội Hà Lan thông qua dự luật viện trợ Moldova.")]
    [InlineData("Hà Lan công bố gói viện trợ mới cho Moldova.")]
    public void Help_that_is_granted_is_yet_to_be_given(string text) => Assert.Equal(Reality.Planned, Some.Claim(ClaimType.Aid, text).Reality);

    [Theory]
    [InlineData("Cuộc tập trận sắp tới của Ấn Độ kéo dài ba ngày.", Reality.Planned)]
    [InlineData("Cuộc tập trận dự kiến của Ấn Độ kéo dài ba ngày.", Reality.Planned)]
    [InlineData("Cuộc tập trận của Ấn Độ kéo dài ba ngày.", Reality.Actual)]
    public void An_exercise_that_is_described_as_coming_is_planned(string text, Reality reality) => Assert.Equal(reality, Some.Claim(ClaimType.Mobilize, text).Reality);

    [Theory]
    [InlineData("Tổng thống Brazil đã tới Chile để gặp Tổng thống Chile.", Reality.Actual)]
    [InlineData("Tổng thống Brazil sẽ tới Chile để gặp Tổng thống Chile.", Reality.Planned)]
    public void Whoever_went_there_to_meet_has_met(string text, Reality reality) => Assert.All(Some.Reading("Tin trong ngày\n\n" + text).Claims, c => Assert.Equal(reality, c.Reality));

    [Fact]
    public void Without_a_deed_its_purpose_is_not_reached() =>
        Assert.Equal(Reality.Negated, Some.Claim(ClaimType.Sanction, "Brazil không có hành động nào để trừng phạt Chile.").Reality);

    [Fact]
    public void One_of_several_ways_is_not_taken_yet() =>
        Assert.Equal(Reality.Hypothetical, Some.Claim(ClaimType.Assault, "Một trong những phương án là Israel tấn công Iran.").Reality);

    [Theory]
    [InlineData("Một cuộc tấn công có thể dẫn tới xung đột giữa Ấn Độ và Pakistan.", Reality.Hypothetical)]
    [InlineData("Cuộc xung đột giữa Ấn Độ và Pakistan có thể lan rộng.", Reality.Actual)]
    public void A_fight_that_something_may_bring_about_is_not_there(string text, Reality reality) => Assert.Equal(reality, Some.Claim(ClaimType.Dispute, text).Reality);

    [Fact]
    public void Who_is_called_upon_has_not_done_it() =>
        Assert.Equal(Reality.Hypothetical, Some.Claim(ClaimType.Sanction, "Canada kêu gọi các nước thành viên EU trừng phạt Belarus.").Reality);

    [Theory]
    [InlineData("Moldova cảm ơn Hà Lan đã gửi xe bọc thép.")]
    [InlineData("Moldova cảm ơn Hà Lan vì gói viện trợ mới.")]
    public void Whoever_gives_thanks_was_given_it(string text)
    {
        var aid = Some.Claim(ClaimType.Aid, text);
        Assert.Equal(("NLD", "MDA", Reality.Actual), (aid.Actors[0].ToString(), aid.Recipients[0].ToString(), aid.Reality));
    }

    [Fact]
    public void Whoever_asks_for_arms_would_get_them()
    {
        var aid = Some.Claim(ClaimType.Aid, "Moldova đề nghị Hà Lan cung cấp xe bọc thép.");
        Assert.Equal(("NLD", "MDA", Reality.Hypothetical), (aid.Actors[0].ToString(), aid.Recipients[0].ToString(), aid.Reality));
    }
}
