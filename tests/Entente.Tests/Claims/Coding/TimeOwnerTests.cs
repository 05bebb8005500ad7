using Entente.Claims;
using Xunit;
using static Entente.Tests.Claims.Coding.Dated;

namespace Entente.Tests.Claims.Coding;

/// <summary>Whose a time is that stands behind another verb, in a clause about a noun, or beside the name of a paper.</summary>
public class TimeOwnerTests
{
    [Theory]
    [InlineData(ClaimType.Assault, "Chile trục xuất nhà ngoại giao Peru ngày 1/7 và tấn công Bolivia ngày 3/7.", "2024-07-03")]
    [InlineData(ClaimType.Consult, "Chile và Peru sẽ nối lại hòa đàm vốn đình trệ từ tháng 4/2019.", null)]
    [InlineData(ClaimType.Aid, "Chile nối lại viện trợ cho Peru, vốn bị ngừng từ năm 2011.", null)]
    [InlineData(ClaimType.Agree, "Ai cũng nhớ thỏa thuận mà Chile đạt được với Peru ngày 4/5.", "2024-05-04")]
    [InlineData(ClaimType.Mobilize, "Chile tăng quân ở biên giới, điều chưa từng có kể từ năm 2014.", null)]
    public void A_clause_about_a_noun_keeps_its_time(ClaimType type, string text, string? time) => Assert.Equal(time, TimeOf(type, text));

    [Theory]
    [InlineData("Hôm 3/7, Chile nhắc tới số tên lửa mà Iran viện trợ cho Nga.", null)]
    [InlineData("Hôm 3/7, Chile nhắc tới số tên lửa mà Iran vừa viện trợ cho Nga.", "2024-07")]
    public void What_is_told_of_a_thing_has_no_time_of_the_story(string text, string? time) => Assert.Equal(time, TimeOf(ClaimType.Aid, text));

    [Theory]
    [InlineData(ClaimType.Threat, "Tháng 3/2013, Chile tuyên bố sẽ lập lá chắn để đối phó với mối đe dọa từ Peru.", null)]
    [InlineData(ClaimType.Dispute, "Cuộc chiến giữa Chile và Peru nổ ra ở vùng mỏ này năm 1879.", "1879/..")]
    [InlineData(ClaimType.Dispute, "Tranh chấp giữa Chile và Peru là vụ nghiêm trọng nhất giữa hai nước trong vòng 30 năm qua.", null)]
    public void What_holds_has_its_own_time_alone(ClaimType type, string text, string? time) => Assert.Equal(time, TimeOf(type, text));

    [Theory]
    [InlineData(ClaimType.Support, "Chile ủng hộ nghị quyết số 12 năm 2017 của Liên hợp quốc.", null)]
    [InlineData(ClaimType.Accuse, "Chile chỉ trích Peru sau thỏa thuận giữa Peru và Bolivia năm 2012.", null)]
    [InlineData(ClaimType.Mobilize, "Theo thỏa thuận ký với Peru năm 2012, Chile điều quân tới biên giới.", null)]
    [InlineData(ClaimType.Sanction, "Chile sẽ dừng thỏa thuận năm 2015 với Peru.", null)]
    public void A_year_may_only_tell_which_paper_is_meant(ClaimType type, string text, string? time) => Assert.Equal(time, TimeOf(type, text));

    [Theory]
    [InlineData("Tuy nhiên đến ngày 7/6 vừa qua, Chile đã tấn công Peru.", "2024-06-07")]
    [InlineData("Vài ngày trước vòng bầu cử hôm 14/5, Chile tấn công Peru.", null)]
    [InlineData("Cuộc tấn công của Chile vào Peru từ ngày 6/8 tới nay gây nhiều thiệt hại.", "2023-08-06/..")]
    public void A_day_that_was_reached_is_the_day_of_the_deed(string text, string? time) => Assert.Equal(time, TimeOf(ClaimType.Assault, text));

    [Theory]
    [InlineData(ClaimType.Mobilize, "Peru báo cáo vụ xâm nhập hôm 3/7, khiến Chile phải điều động 4 máy bay.", "2024-07-03")]
    [InlineData(ClaimType.Sanction, "Hôm 3/7, Chile gia tăng áp lực lên Peru bằng cách trục xuất nhà ngoại giao Peru.", "2024-07-03")]
    [InlineData(ClaimType.Consult, "Tổng thống Chile sẽ thăm Peru vào tháng 9, trước khi sang thăm Bolivia.", "2024-09")]
    public void What_a_deed_is_done_by_or_leads_to_is_of_its_time(ClaimType type, string text, string time) =>
        Assert.All(Read(text).Where(c => c.Type == type), c => Assert.Equal(time, c.Time?.ToString()));

    [Fact]
    public void Who_blames_what_goes_on_does_so_when_he_says_it() =>
        Assert.Equal("2024-07-12", TimeOf(ClaimType.Accuse, "Hôm 12/7, Chile ra thông cáo. Bộ trưởng Quốc phòng Chile cho rằng Peru đang đe dọa hòa bình."));

    [Fact]
    public void An_exercise_lasts_from_the_day_it_was_said_to_begin() =>
        Assert.Contains(Read("Cuộc tập trận của Chile khai mạc hôm 2/7. Cuộc tập trận dự kiến kéo dài tới ngày 12/7 với sự tham gia của Chile và Peru."), c => c.Type == ClaimType.Cooperate && c.Time?.ToString() == "2024-07-02/2024-07-12");

    [Theory]
    [InlineData("Chile rút khỏi hiệp ước hàng hải năm 2015 với Peru.", "2015")]
    [InlineData("Hôm 3/7, Chile ký hiệp ước hàng hải với Peru.", "2024-07-03")]
    public void The_year_in_an_agreements_name_is_its_own(string text, string time) =>
        Assert.Equal(time, Assert.Single(Reading(text).Instruments).Time?.ToString());
}
