using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Lists that do not name all, and those whom nobody names until the end of the clause.</summary>
public class ManyAndListedTests
{
    [Fact]
    public void Others_whom_nobody_names_close_a_list_of_two() =>
        Assert.Equal(["COOPERATE USA > RUS+UKR"], Told.In("Mỹ sẽ hợp tác với chính phủ Nga, Ukraine và các nước khác.", ClaimType.Cooperate));

    [Fact]
    public void What_dots_leave_out_ends_no_clause()
    {
        Assert.Equal(["AID GBR+CAN > PHL"], Told.In("Anh, Canada... đã gửi hàng cứu trợ tới Philippines.", ClaimType.Aid));
        Assert.Equal(["AID GBR+CAN > PHL"], Told.In("Anh, Canada… đã gửi hàng cứu trợ tới Philippines.", ClaimType.Aid));
    }

    [Fact]
    public void Dots_that_end_an_article_are_read_too() => Assert.Empty(Told.In("Anh, Canada…"));

    [Fact]
    public void Many_states_do_it_that_the_end_of_the_clause_names()
    {
        Assert.Equal(["SUPPORT GBR+CAN > UKR"], Told.In("Nhiều nước ủng hộ Ukraine, trong đó có Anh và Canada."));
        Assert.Equal(["SANCTION GBR+CAN > RUS"], Told.In("Nhiều nước đã trừng phạt Nga, trong đó có Anh và Canada."));
    }

    [Fact]
    public void A_group_whose_members_are_listed_has_them_in_a_pair_too() =>
        Assert.Contains("CONSULT CHN+KAZ+KGZ+UZB > ", Told.In("Trung Quốc viện trợ cho các nước Trung Á, gồm Kazakhstan, Kyrgyzstan và Uzbekistan. Cuộc họp cấp cao Trung Quốc - Trung Á diễn ra hôm 3/7."));

    [Fact]
    public void The_comma_behind_what_opens_a_sentence_begins_no_list()
    {
        Assert.Equal(["ASSAULT RUS > UKR", "SANCTION USA+EU > RUS"], Told.In("Khi Nga tấn công Ukraine, Mỹ và EU lập tức trừng phạt Moscow."));
        Assert.Equal(["CONSULT USA+GBR > RUS", "SANCTION USA+GBR > IRN"], Told.In("Sau cuộc gặp với Nga, Mỹ và Anh lập tức trừng phạt Iran."));
    }

    [Fact]
    public void With_its_subject_behind_it_the_list_is_whole() =>
        Assert.Equal(["CONSULT USA > JPN+KOR+VNM", "CONSULT USA > CHN"], Told.In("Sau khi thăm Nhật Bản, Hàn Quốc và Việt Nam, ông Trump đến Trung Quốc."));

    [Fact]
    public void A_whole_does_what_it_is_told_to_do_not_its_parts() =>
        Assert.Equal(["MOBILIZE NATO > "], Told.In("Hạm đội NATO bao gồm hai khinh hạm của Ý đã tiến hành tuần tra ở biển Baltic.", ClaimType.Mobilize));

    [Fact]
    public void A_purpose_is_of_whoever_plans_it()
    {
        Assert.Equal(["MEMBER UKR > EU"], Told.In("Đan Mạch ủng hộ nỗ lực của Ukraine nhằm gia nhập EU.", ClaimType.Member));
        Assert.Equal(["ASSAULT UKR > RUS"], Told.In("Ukraine dùng tên lửa của phương Tây để tấn công sâu vào nước Nga.", ClaimType.Assault));
    }
}
