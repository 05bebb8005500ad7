using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Who takes part in what is told: guests, those who are listed, users of what another gives, and members of one group.</summary>
public class TakingPartTests
{
    [Fact]
    public void Those_who_take_part_in_an_event_do_it_together() =>
        Assert.Equal("GBR+POL+USA", Told.First(ClaimType.Cooperate, "Cuộc tập trận nhằm kiểm tra khả năng sẵn sàng của các tiểu đoàn, với sự tham gia của binh sĩ Anh, Ba Lan và Mỹ."));

    [Fact]
    public void Who_holds_an_event_does_it_with_its_guests() =>
        Assert.Equal("NATO > FIN+SWE", Told.First(ClaimType.Cooperate, "Cuộc tập trận của NATO có sự tham gia của Phần Lan và Thụy Điển."));

    [Fact]
    public void So_does_who_is_told_to_hold_it_by_a_verb() =>
        Assert.Equal("CHN+RUS > IND+MNG", Told.First(ClaimType.Cooperate, "Trung Quốc và Nga tổ chức cuộc tập trận lớn với sự tham gia của Ấn Độ và Mông Cổ."));

    [Fact]
    public void Behind_a_comma_guests_are_of_something_else() =>
        Assert.Null(Told.First(ClaimType.Agree, "Khác với thỏa thuận năm 2006, lần này có sự tham gia của Mỹ và Pháp."));

    [Fact]
    public void An_organisation_alone_agrees_and_meets_among_its_members()
    {
        Assert.Equal("NATO", Told.First(ClaimType.Agree, "Các thành viên NATO đã nhất trí tăng chi tiêu quốc phòng."));
        Assert.Equal("ASEAN", Told.First(ClaimType.Consult, "Các nước thành viên ASEAN họp tại Jakarta."));
        Assert.Null(Told.First(ClaimType.Agree, "Pháp đã nhất trí tăng chi tiêu quốc phòng."));
    }

    [Fact]
    public void Who_uses_what_another_gave_got_it()
    {
        Assert.Equal("GBR+USA > UKR", Told.First(ClaimType.Aid, "Ukraine tập kích Nga bằng tên lửa ATACMS và Storm Shadow do Anh, Mỹ viện trợ."));
        Assert.Equal("WEST > UKR", Told.First(ClaimType.Aid, "Nga đáp trả các cuộc tấn công của Ukraine vào lãnh thổ Nga bằng vũ khí tầm xa do phương Tây cung cấp."));
    }

    [Fact]
    public void What_stands_ahead_of_a_name_tells_what_it_is() =>
        Assert.Equal("RUS > BLR", Told.First(ClaimType.Ally, "Dù là đồng minh gần gũi của Nga, Tổng thống Belarus muốn thay đổi."));

    [Fact]
    public void What_stands_between_commas_or_dashes_does_not_do_what_is_told()
    {
        Assert.Equal("JPN > RUS", Told.First(ClaimType.Reject, "Nhật Bản, đồng minh của Mỹ ở châu Á, phản đối đề xuất của Nga."));
        Assert.Equal("RUS > TUR", Told.First(ClaimType.Cooperate, "Thổ Nhĩ Kỳ - một thành viên NATO - là nước mua dầu lớn của Nga."));
    }

    [Fact]
    public void Many_whom_nobody_names_are_those_listed_behind() =>
        Assert.Equal("FRA+GBR > RUS", Told.First(ClaimType.Sanction, "Nhiều nước đã trừng phạt Nga, trong đó có Pháp và Anh."));

    [Fact]
    public void Those_who_are_listed_are_whom_the_preposition_waits_for() =>
        Assert.Equal("USA > DEU+GBR", Told.First(ClaimType.Consult, "Mỹ đang thảo luận với các đồng minh như Anh và Đức về kế hoạch này."));

    [Fact]
    public void Allies_who_are_listed_do_it_with_whose_allies_they_are() =>
        Assert.Equal("DEU+GBR+USA > UKR", Told.First(ClaimType.Aid, "Washington và các đồng minh như Anh, Đức đã gửi vũ khí cho Kiev."));

    [Fact]
    public void Who_does_what_a_noun_names_may_stand_behind_it() =>
        Assert.Equal("IRN > RUS+TUR", Told.First(ClaimType.Agree, "Các bên tuân thủ thỏa thuận mà Tehran đạt được với Nga và Thổ Nhĩ Kỳ."));

    [Fact]
    public void Who_is_told_to_give_it_in_the_passive_goes_where_the_occasion_says() =>
        Assert.Equal("USA > AZE", Told.First(ClaimType.Consult, "Lời mời được Ngoại trưởng Mỹ đưa ra trong chuyến thăm Azerbaijan."));

    [Fact]
    public void What_talks_are_about_takes_no_part_in_them() =>
        Assert.Equal("IRN+RUS+TUR", Told.First(ClaimType.Consult, "Đại diện Thổ Nhĩ Kỳ, Nga và Iran trong cuộc đàm phán hòa bình Libya ở Astana."));

    [Fact]
    public void The_countries_of_the_world_are_nobody() =>
        Assert.Empty(Told.In("Mỹ và Pháp đều là nước lớn. Nga mở rộng hợp tác với các quốc gia trên thế giới.", ClaimType.Cooperate));

    [Fact]
    public void Who_is_invited_has_not_said_that_he_comes() =>
        Assert.Equal(["CONSULT ASEAN > TLS"], Told.In("ASEAN đã mời Đông Timor dự hội nghị thượng đỉnh tại Jakarta."));
}
