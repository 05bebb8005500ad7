using Entente.Claims;
using Entente.Tests.Support;
using Xunit;
using Some = Entente.Tests.Claims.Speech.Some;

namespace Entente.Tests.Claims.Coding;

public sealed class ThreatTests
{
    [Theory]
    [InlineData("Chile sẽ áp đặt lệnh trừng phạt Peru nếu Peru không rút quân.")]
    [InlineData("Nếu Peru tăng thuế, Chile sẽ áp đặt lệnh trừng phạt đối với Peru.")]
    public void A_hostile_act_announced_on_what_its_recipient_does_is_a_threat_made(string text)
    {
        Assert.Equal(["THREATEN CHL > PER"], Told.In(text, ClaimType.Threaten));
        Assert.Equal(Reality.Actual, Some.Claim(ClaimType.Threaten, text).Reality);
        Assert.NotEqual(Reality.Actual, Some.Claim(ClaimType.Sanction, text).Reality);
    }

    [Theory]
    [InlineData("Chile sẽ áp đặt lệnh trừng phạt Peru nếu Bolivia rút quân.")]
    [InlineData("Chile sẽ giúp Peru nếu Peru bị tấn công.")]
    [InlineData("Theo chuyên gia Anh, nếu Nga tấn công Ba Lan, Mỹ sẽ không kích Nga.")]
    public void What_hangs_on_somebody_else_or_helps_or_is_foreseen_by_others_is_no_threat(string text) =>
        Assert.Empty(Told.In(text, ClaimType.Threaten));
}
