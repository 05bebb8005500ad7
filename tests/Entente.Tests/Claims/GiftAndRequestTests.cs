using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Things that one gave and another has, what one grants before the verb, decisions about a matter, and several things asked at once.</summary>
public class GiftAndRequestTests
{
    [Theory]
    [InlineData("Nga phá hủy các xe tăng mà Đức chuyển cho Ukraine.")]
    [InlineData("Nga phá hủy xe tăng Đức viện trợ cho Ukraine.")]
    [InlineData("Nga phá hủy tiêm kích Pháp vừa được chuyển giao cho Ukraine.")]
    public void Force_against_a_gift_hits_whoever_has_it(string text) =>
        Assert.Equal(["ASSAULT RUS > UKR"], Told.In(text, ClaimType.Assault));

    [Fact]
    public void What_is_granted_is_done_by_the_subject_before() =>
        Assert.Equal(["ACCUSE IND > PAK"], Told.In("Ấn Độ tuy chỉ trích Pakistan song không cắt đứt quan hệ.", ClaimType.Accuse));

    [Fact]
    public void A_plan_about_a_matter_is_its_owners() =>
        Assert.Equal(["AID FRA > KEN"], Told.In("Kế hoạch của Pháp về việc cung cấp tiêm kích cho Kenya được hoan nghênh.", ClaimType.Aid));

    [Fact]
    public void A_noun_that_opens_a_clause_has_no_subject_from_outside() =>
        Assert.Empty(Told.In("Ai Cập dọa dừng đàm phán, trừ khi hàng cứu trợ được chuyển tới miền nam Lebanon.", ClaimType.Aid));

    [Fact]
    public void Who_is_asked_would_do_what_stands_behind_and() =>
        Assert.Equal(["AID USA > TWN"], Told.In("Trung Quốc kêu gọi Mỹ ngừng các cuộc tập trận và bán vũ khí cho Đài Loan.", ClaimType.Aid));

    [Fact]
    public void A_warning_of_what_another_will_do_does_not_threaten_it()
    {
        Assert.Empty(Told.In("Mỹ cảnh báo Nga sắp tấn công Moldova.", ClaimType.Threaten));
        Assert.NotEmpty(Told.In("Mỹ cảnh báo Nga sẽ bị trừng phạt.", ClaimType.Threaten));
    }

    [Fact]
    public void Whose_machine_is_met_in_the_air_is_who_is_met() =>
        Assert.Equal(["MOBILIZE NOR > RUS"], Told.In("Máy bay ném bom Nga bị tiêm kích Na Uy chặn trên Biển Barents.", ClaimType.Mobilize));
}
