using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Owners, places and aims: whose the things are that a verb names, where it happens, and who means to do it.</summary>
public class OwnedThingsTests
{
    [Fact]
    public void Whose_each_thing_is_counts_as_much_as_whose_the_first_is()
    {
        Assert.Equal("IND > FRA+RUS", Told.First(ClaimType.Cooperate, "Ấn Độ mua tên lửa S-400 của Nga và tiêm kích Rafale của Pháp."));
        Assert.Equal("TUR > AUS+IRN+RUS", Told.First(ClaimType.Cooperate, "Thổ Nhĩ Kỳ mua dầu từ Nga, khí đốt từ Iran và than từ Úc."));
        Assert.Equal("RUS > USA", Told.First(ClaimType.Assault, "Nga bắn rơi máy bay Mỹ, tàu Anh phản ứng."));
    }

    [Fact]
    public void Whose_the_listed_arms_are_gave_them() =>
        Assert.Equal("GBR+USA > UKR", Told.First(ClaimType.Aid, "Ukraine tấn công Nga bằng khí tài do phương Tây cung cấp như xe tăng của Anh và pháo của Mỹ."));

    [Fact]
    public void Members_listed_at_the_end_do_it_and_not_the_whole() =>
        Assert.Equal("HUN+SVK > RUS", Told.First(ClaimType.Cooperate, "Các thành viên NATO vẫn mua dầu của Nga bao gồm Hungary và Slovakia."));

    [Fact]
    public void What_is_done_may_be_done_to_a_place()
    {
        Assert.Equal("ISIS > SYR", Told.First(ClaimType.Assault, "Người dân rời thành phố Palmyra, nơi bị IS bao vây hai tháng."));
        Assert.Equal("RUS > UKR", Told.First(ClaimType.Assault, "Thành phố Odessa hứng chịu đòn tấn công của Nga."));
    }

    [Fact]
    public void Whose_an_aim_is_means_to_do_it() =>
        Assert.Equal("RUS > UKR", Told.First(ClaimType.Assault, "Mục tiêu của Nga lúc này là đẩy lùi lực lượng Ukraine."));

    [Fact]
    public void Troops_leave_a_land_and_others_leave_a_treaty()
    {
        Assert.Equal("USA", Told.First(ClaimType.Retreat, "Mỹ đã rút lui khỏi Syria."));
        Assert.Null(Told.First(ClaimType.Retreat, "Armenia đã rút lui khỏi CSTO."));
    }

    [Fact]
    public void Whoever_accuses_is_who_was_attacked_where_nobody_else_is_told_to_fight() =>
        Assert.Equal("THA > KHM", Told.First(ClaimType.Assault, "Campuchia cáo buộc Thái Lan tấn công bệnh viện."));

    [Fact]
    public void A_tie_is_told_together_with_how_it_stands()
    {
        const string Text = "Quan hệ đồng minh giữa Mỹ và Thổ Nhĩ Kỳ trở nên căng thẳng.";
        Assert.Equal("TUR+USA", Told.First(ClaimType.Ally, Text));
        Assert.Equal("TUR+USA", Told.First(ClaimType.Dispute, Text));
    }

    [Fact]
    public void Who_joins_later_does_it_with_those_who_began()
    {
        const string Begun = "Trung Quốc chỉ trích Mỹ. Nga và Belarus bắt đầu tập trận. ";
        Assert.Equal(["COOPERATE RUS+BLR > ", "COOPERATE IRN+MLI > RUS+BLR"], Told.In(Begun + "Các lực lượng từ Iran và Mali cũng góp mặt.", ClaimType.Cooperate));
        Assert.Equal(["COOPERATE RUS+BLR > ", "COOPERATE IND+IRN > RUS+BLR"], Told.In(Begun + "Gần 20 quốc gia cử đại diện tham gia, bao gồm cả Ấn Độ và Iran.", ClaimType.Cooperate));
    }

    [Fact]
    public void A_number_that_is_about_right_is_of_several() =>
        Assert.Equal("FRA+GBR > RUS", Told.First(ClaimType.Sanction, "Hơn 30 quốc gia đã trừng phạt Nga, trong đó có Anh và Pháp."));

    [Fact]
    public void What_two_do_to_what_is_one_anothers_each_does_to_the_other() =>
        Assert.Equal(["ASSAULT AZE > ARM", "ASSAULT ARM > AZE"], Told.In("Azerbaijan và Armenia tập kích mục tiêu quân sự của nhau.", ClaimType.Assault));
}
