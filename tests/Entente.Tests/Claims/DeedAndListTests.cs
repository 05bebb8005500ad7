using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Whose deed it is that is blamed or turned down, and who of many is named.</summary>
public class DeedAndListTests
{
    [Fact]
    public void What_was_done_to_the_sovereignty_of_another_is_told_by_a_verb() =>
        Assert.Contains("ACCUSE PHL > CHN", Told.In("Philippines nói các cuộc tập trận của Trung Quốc đã xâm phạm chủ quyền của Philippines."));

    [Fact]
    public void What_words_point_back_to_is_its_owners() =>
        Assert.Contains("ACCUSE PHL > CHN", Told.In("Philippines nói hành động này của Trung Quốc đã vi phạm luật pháp quốc tế."));

    [Fact]
    public void What_is_said_of_a_place_is_said_of_whose_it_is() =>
        Assert.Contains("ACCUSE FRA > TUR", Told.In("Pháp khẳng định yêu sách chủ quyền của Thổ Nhĩ Kỳ ở Địa Trung Hải là bất hợp pháp."));

    [Theory]
    [InlineData("Việc Ấn Độ mua dầu của Nga bị Mỹ chỉ trích.", "ACCUSE USA > IND")]
    [InlineData("Yêu cầu của Ukraine về việc gia nhập NATO đã bị Mỹ bác bỏ.", "REJECT USA > UKR")]
    public void A_deed_that_is_blamed_is_its_doers_and_not_his_of_whom_it_also_tells(string sentence, string claim) => Assert.Contains(claim, Told.In(sentence));

    [Fact]
    public void Those_listed_of_many_by_whom_it_is_done_do_it() =>
        Assert.Contains("ACCUSE GBR+FRA > ISR", Told.In("Israel bị nhiều nước, trong đó có Anh và Pháp, chỉ trích."));

    [Fact]
    public void Those_listed_of_many_that_open_the_clause_do_it() =>
        Assert.Contains("ACCUSE JOR+QAT > ISR", Told.In("Nhiều nước Arab, gồm Jordan và Qatar, lên án hành động của Israel."));

    [Fact]
    public void Two_persons_with_a_dash_between_them_meet() =>
        Assert.Contains("CONSULT USA+RUS > ", Told.In("Cuộc gặp Trump - Putin kết thúc.", ClaimType.Consult));

    [Fact]
    public void Who_gets_a_request_is_asked() =>
        Assert.Contains("REQUEST PNG > AUS", Told.In("Australia nhận được yêu cầu hỗ trợ từ Papua New Guinea."));

    [Fact]
    public void Words_that_only_add_leave_what_the_others_say() =>
        Assert.Equal(["ACCUSE DEU > RUS", "CONSULT DEU > RUS"], Told.In("Đức triệu tập đại sứ Nga để phản đối.").Order());

    [Fact]
    public void Whoever_is_told_to_leave_a_state_is_not_said_to_be_no_member_of_it() =>
        Assert.Empty(Told.In("Na Uy yêu cầu hai nhà ngoại giao Nga rời khỏi nước này.", ClaimType.Member));

    [Fact]
    public void What_a_clause_between_commas_only_describes_is_not_its_object() =>
        Assert.Contains("ACCUSE ISR > FRA", Told.In("Pháp, nước đã công nhận Palestine, bị Israel chỉ trích."));

    [Fact]
    public void Company_listed_behind_a_comma_does_it_too() =>
        Assert.Contains("REQUEST USA+GBR+AUS > CHN", Told.In("Mỹ và các đồng minh, trong đó có Anh và Australia, kêu gọi Trung Quốc kiềm chế."));

    [Fact]
    public void A_government_that_is_somebodys_is_his_state() =>
        Assert.Contains("REQUEST RUS > USA", Told.In("Nga kêu gọi chính quyền của ông Trump nối lại đàm phán."));

    [Fact]
    public void Who_draws_back_from_a_land_is_not_the_land() =>
        Assert.Equal(["RETREAT FRA > "], Told.In("Pháp hoàn tất rút quân khỏi Senegal.", ClaimType.Retreat));

    [Fact]
    public void The_people_of_a_land_protest() =>
        Assert.Equal(["PROTEST SRB > "], Told.In("Người dân Serbia xuống đường phản đối chính phủ.", ClaimType.Protest));

    [Theory]
    [InlineData("Ngoại trưởng Mỹ, Nga điện đàm về Syria.", "CONSULT USA+RUS > ")]
    [InlineData("Lãnh đạo Anh, Pháp, Đức kêu gọi Israel kiềm chế.", "REQUEST GBR+FRA+DEU > ISR")]
    public void One_office_serves_all_of_a_list(string sentence, string claim) => Assert.Contains(claim, Told.In(sentence));

    [Fact]
    public void A_verb_with_its_object_is_no_noun() =>
        Assert.Contains("SUPPORT ITA > UKR", Told.In("Ý cam kết hỗ trợ Ukraine, và ủng hộ nỗ lực của Kiev."));

    [Fact]
    public void Who_says_in_a_quotation_that_he_stands_by_another_does_so() =>
        Assert.Contains("SUPPORT EGY > QAT", Told.In("Ai Cập tái khẳng định \"tình đoàn kết với Qatar và mong muốn khu vực này sớm được yên ổn\"."));

    [Fact]
    public void Those_listed_of_a_group_come_with_it() =>
        Assert.Contains("CONSULT EUROPE+FRA+GBR > USA", Told.In("Các lãnh đạo châu Âu, trong đó có Tổng thống Pháp và Thủ tướng Anh, đã gặp Tổng thống Mỹ."));

    [Fact]
    public void Company_that_does_it_to_another_does_it_in_the_passive_too() =>
        Assert.Contains("SUPPORT UKR+EUROPE > USA", Told.In("Thông báo của Nhà Trắng được Ukraine và các đồng minh châu Âu hoan nghênh."));

    [Fact]
    public void What_is_said_behind_an_occasion_is_said_there() =>
        Assert.Contains("CONSULT IND > ITA", Told.In("Thủ tướng Ấn Độ trong cuộc điện đàm hôm qua nói với người đồng cấp Ý rằng hòa bình là quan trọng."));

    [Fact]
    public void This_state_is_not_whoever_asks_it() =>
        Assert.Contains("REQUEST JPN > CHN", Told.In("Nhật Bản đã trao công hàm phản đối cho Đại sứ quán Trung Quốc, yêu cầu tàu hải cảnh nước này lập tức rời đi."));
}
