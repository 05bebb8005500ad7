using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Who meets, goes and agrees, where the words between hold more than their names.</summary>
public class MeetingAndPactTests
{
    [Fact]
    public void Two_names_with_a_comma_alone_are_a_list_where_nothing_of_a_clause_follows()
    {
        Assert.Equal(["CONSULT PER > CHL+OMN"], Told.In("Tổng thống Peru trao đổi với lãnh đạo Chile, Oman về vấn đề này."));
        Assert.Equal(["CONSULT PER > CHL"], Told.In("Sau cuộc gặp với Chile, Peru hài lòng.", ClaimType.Consult));
    }

    [Fact]
    public void Who_leads_a_delegation_is_told_between_it_and_where_it_went()
    {
        Assert.Equal(["CONSULT PER > OMN"], Told.In("Phái đoàn Peru do ông Lopez dẫn đầu đã tới Oman."));
        Assert.Equal(["CONSULT PER > OMN"], Told.In("Phái đoàn Peru, do ông Lopez dẫn đầu, đã tới Oman."));
    }

    [Fact]
    public void What_a_delegation_is_for_is_part_of_its_name() =>
        Assert.Equal(["CONSULT PER > CHL"], Told.In("Phái đoàn đàm phán Peru gặp phái đoàn Chile."));

    [Fact]
    public void Leaders_whom_only_the_list_behind_them_names_went_there() =>
        Assert.Equal(["CONSULT CHL+PER > OMN"], Told.In("Nhiều lãnh đạo đã tới Oman, trong đó có Ngoại trưởng Chile và Ngoại trưởng Peru."));

    [Fact]
    public void A_verb_with_its_object_and_owner_is_one_behind_another_verb() =>
        Assert.Equal(["COOPERATE CHL > PER"], Told.In("Chile đồng ý mua nho của Peru.", ClaimType.Cooperate));

    [Fact]
    public void How_something_is_done_is_done_by_whoever_stands_before_it() =>
        Assert.Equal(["COOPERATE CHL > PER"], Told.In("Chile cân đối nhu cầu bằng việc mua tên lửa của Peru.", ClaimType.Cooperate));

    [Fact]
    public void A_headline_names_both_before_a_colon() =>
        Assert.Equal(["COOPERATE PER+CHL > "], Told.In("Peru - Chile: Đẩy mạnh hợp tác quốc phòng.", ClaimType.Cooperate));

    [Fact]
    public void What_somebody_is_may_open_the_sentence() =>
        Assert.Equal(["CONSULT OMN > PER"], Told.In("Là quốc gia từng đàm phán với Peru, Oman giữ im lặng.", ClaimType.Consult));

    [Fact]
    public void A_word_that_opens_the_sentence_is_a_noun_of_two_between_whom_it_is() =>
        Assert.Equal(["CONSULT PER+CHL > "], Told.In("Đối thoại 2 ngày giữa Peru và Chile diễn ra tốt đẹp.", ClaimType.Consult));
}
