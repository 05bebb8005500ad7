using Entente.Claims;
using Entente.Tests.Claims.Speech;
using Xunit;

namespace Entente.Tests.Claims.Coding;

/// <summary>What is feared, hoped for, conditional or called off is never shown as done.</summary>
public class FearedAndUndoneTests
{
    [Theory]
    [InlineData("Nguy cơ Trung Quốc tấn công Đài Loan ngày càng lớn.", Reality.Hypothetical)]
    [InlineData("Những nguy cơ Trung Quốc tấn công Đài Loan ngày càng lớn.", Reality.Hypothetical)]
    [InlineData("Pháp lo ngại nguy cơ Nga tấn công Estonia.", Reality.Hypothetical)]
    [InlineData("Iran sẽ không bao giờ tấn công Israel.", Reality.Negated)]
    [InlineData("Israel đã tấn công Iran.", Reality.Actual)]
    public void An_attack_that_is_feared_or_ruled_out_is_not_done(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Assault, text));

    [Theory]
    [InlineData("Cuộc gặp Nga - Mỹ bị hủy.", Reality.Negated)]
    [InlineData("Cuộc gặp Nga - Mỹ đã diễn ra.", Reality.Actual)]
    public void A_meeting_that_is_called_off_did_not_take_place(string text, Reality reality) => Assert.Equal(reality, Of(ClaimType.Consult, text));

    [Fact]
    public void What_is_said_under_a_condition_stands_under_it() =>
        Assert.Equal(Reality.Hypothetical, Of(ClaimType.Cooperate, "Nếu Thổ Nhĩ Kỳ tuyên bố mua tên lửa Mỹ thì NATO sẽ yên lòng."));

    private static Reality Of(ClaimType type, string text) => Some.Claim(type, text).Reality;
}
