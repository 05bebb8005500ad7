using Entente.Claims;
using Entente.Tests.Claims.Speech;
using Xunit;

namespace Entente.Tests.Claims.Coding;

/// <summary>What is told for a time to come, or only brought about by something else, is not shown as done.</summary>
public class AheadAndSupposedTests
{
    [Theory]
    [InlineData("Cuộc tham vấn giữa Peru và Chile về các vấn đề biên giới được tổ chức tại Lima vào ngày 17/7 tới.", Reality.Planned)]
    [InlineData("Tổng thống Peru thăm Chile vào tuần tới.", Reality.Planned)]
    [InlineData("Tuần sau, Tổng thống Peru đã thăm Chile.", Reality.Actual)]
    public void A_meeting_told_for_a_time_to_come_is_planned(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Consult, text));

    [Theory]
    [InlineData("Động thái này có thể khiến Peru tấn công Chile.", Reality.Hypothetical)]
    [InlineData("Động thái này đã khiến Peru tấn công Chile.", Reality.Actual)]
    public void What_a_cause_may_bring_about_is_not_done(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Assault, text));

    [Theory]
    [InlineData("Nếu xung đột giữa Peru và Chile nổ ra, Bolivia sẽ chịu thiệt.", Reality.Hypothetical)]
    [InlineData("Nếu xung đột giữa Peru và Chile kéo dài, Bolivia sẽ chịu thiệt.", Reality.Actual)]
    [InlineData("Nguy cơ một cuộc chiến thương mại mới giữa Peru và Chile đang tăng.", Reality.Hypothetical)]
    [InlineData("Bolivia chỉ khuyến khích sự đối đầu giữa Peru và Chile.", Reality.Actual)]
    [InlineData("Bolivia không bình luận về việc Peru và Chile đang đối đầu.", Reality.Actual)]
    public void A_fight_that_is_only_supposed_to_come_about_is_not_there(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Dispute, text));

    [Theory]
    [InlineData("Phát biểu của Peru có thể bộc lộ nỗ lực gây sức ép với Chile.", ClaimType.Coerce, Reality.Hypothetical)]
    [InlineData("Belarus đã có những bước đi nhằm giảm căng thẳng với Ba Lan.", ClaimType.Retreat, Reality.Actual)]
    [InlineData("Mục đích chính của Peru khi tới Chile là phát triển quan hệ thương mại với Chile.", ClaimType.Cooperate, Reality.Planned)]
    [InlineData("Peru tuyên bố sẽ sớm có biện pháp đáp trả Chile.", ClaimType.Threaten, Reality.Actual)]
    public void What_the_words_around_a_deed_say_of_it_holds(string text, ClaimType type, Reality reality) => Assert.Equal(reality, Of(type, text));

    [Theory]
    [InlineData("Chile sẽ phong tỏa cảng của Peru cho đến khi Peru rút quân khỏi Bolivia.", Reality.Hypothetical)]
    [InlineData("Giao tranh kéo dài cho đến khi Peru rút quân khỏi Bolivia.", Reality.Actual)]
    public void Till_when_one_punishes_another_is_not_come(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Retreat, text));

    [Theory]
    [InlineData("Chưa rõ Peru có tấn công Chile hay không.", Reality.Hypothetical)]
    [InlineData("Peru có quyết định tấn công Chile hay không phụ thuộc vào Bolivia.", Reality.Hypothetical)]
    [InlineData("Peru đã có quyết định tấn công Chile.", Reality.Planned)]
    public void What_is_only_asked_is_not_done(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Assault, text));

    [Theory]
    [InlineData("Các lệnh trừng phạt của Peru đối với Chile đã được dỡ bỏ.", Reality.Actual)]
    [InlineData("Các lệnh trừng phạt của Peru đối với Chile sẽ được dỡ bỏ.", Reality.Planned)]
    public void A_measure_that_is_lifted_is_conceded(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Concede, text));

    private static Reality Of(ClaimType type, string text) => Some.Claim(type, text).Reality;
}
