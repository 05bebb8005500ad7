using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Who strikes, fights and punishes whom where the sentence leaves it to its structure.</summary>
public class ForceTests
{
    [Theory]
    [InlineData("Ukraine cáo buộc Nga đã phóng 20 UAV tấn công nước này.", "ASSAULT RUS > UKR")]
    [InlineData("Thổ Nhĩ Kỳ lên án Nga sử dụng vũ lực, nhưng từ chối trừng phạt nước này.", "SANCTION TUR > RUS")]
    public void One_who_does_it_to_another_does_not_do_it_to_himself(string sentence, string claim) => Assert.Contains(claim, Told.In(sentence));

    [Fact]
    public void A_strike_where_nobody_is_named_hits_whom_its_doer_fights() =>
        Assert.Contains("ASSAULT RUS > UKR", Told.In("Ukraine lên tiếng hôm 3/7. Nga đang có chiến tranh với Ukraine. Quân đội Nga đã pháo kích một nhà máy điện.", ClaimType.Assault));

    [Fact]
    public void Hackers_who_strike_are_not_whom_they_strike() =>
        Assert.DoesNotContain("ASSAULT UKR > RUS", Told.In("Nga đang có chiến tranh với Ukraine. Tổng thống Ukraine đã bị các tin tặc lạ mặt tấn công."));

    [Fact]
    public void Who_carries_out_an_attack_strikes() =>
        Assert.Contains("ASSAULT ISR > SYR", Told.In("Hai cuộc tấn công đã được Không quân Israel tiến hành nhằm vào Damascus."));

    [Fact]
    public void An_attack_strikes_the_land_where_it_kills() =>
        Assert.Contains("ASSAULT USA > PAK", Told.In("Các cuộc tấn công bằng UAV của Mỹ đã cướp đi sinh mạng của nhiều người ở Pakistan."));

    [Fact]
    public void What_a_thing_is_made_ready_for_is_done_with_it() =>
        Assert.Contains("ASSAULT RUS > UKR", Told.In("Nga lắp bệ phóng lên thân xe tăng để tập kích vị trí của Ukraine trên tiền tuyến."));

    [Fact]
    public void The_subject_of_a_clause_does_all_that_the_clause_tells()
    {
        var claims = Told.In("Mỹ sẽ bảo vệ quần đảo Senkaku mà Nhật đang kiểm soát và có tranh chấp với Trung Quốc.");
        Assert.Contains("DISPUTE JPN > CHN", claims);
        Assert.DoesNotContain("DISPUTE USA > CHN", claims);
    }

    [Fact]
    public void The_purpose_of_a_plan_is_its_owners() =>
        Assert.Contains("ASSAULT IRN > ISR", Told.In("Mỹ bàn về kế hoạch của Israel để đáp trả cuộc tấn công bằng tên lửa của Iran."));

    [Fact]
    public void Whoever_asks_to_be_let_strike_would_strike() =>
        Assert.Contains("ASSAULT UKR > RUS", Told.In("Ukraine thúc ép Mỹ cho phép tấn công sâu vào lãnh thổ Nga."));

    [Fact]
    public void Whose_the_means_is_does_nothing_itself() =>
        Assert.Equal(["ASSAULT UKR > RUS"], Told.In("Ukraine dùng tên lửa của Mỹ và Storm Shadow của Anh tấn công các mục tiêu trong lãnh thổ Nga."));

    [Fact]
    public void Whoever_is_punished_did_what_he_is_punished_for() =>
        Assert.Contains("COOPERATE CHN > RUS", Told.In("Mỹ trừng phạt Trung Quốc vì mua dầu của Nga."));

    [Fact]
    public void Who_speaks_of_a_fight_is_not_in_it() =>
        Assert.Equal(["DISPUTE NATO > RUS"], Told.In("Thủ tướng Hungary cho rằng những bước leo thang của NATO sẽ dẫn đến một cuộc chiến với Nga.", ClaimType.Dispute));

    [Fact]
    public void Who_helps_after_a_fight_broke_out_is_not_in_it() =>
        Assert.DoesNotContain("DISPUTE USA > RUS", Told.In("Nga tấn công Ukraine. Mỹ viện trợ cho Ukraine sau khi chiến sự với Nga bùng phát."));

    [Fact]
    public void What_stands_between_dashes_tells_what_one_is() =>
        Assert.Contains("COOPERATE RUS > TUR", Told.In("Thổ Nhĩ Kỳ - một thành viên NATO - là nước mua dầu mỏ lớn thứ ba của Nga."));

    [Fact]
    public void Forces_whose_first_syllable_names_a_thing_are_forces() =>
        Assert.Contains("MOBILIZE ISR > PSE", Told.In("Xe chiến đấu của Israel tập trung ở biên giới Dải Gaza."));

    [Fact]
    public void Forces_may_have_the_name_of_their_make() =>
        Assert.Contains("MOBILIZE POL+NLD > ", Told.In("Máy bay F-16 của Ba Lan và máy bay F-35 của Hà Lan đã được triển khai."));

    [Fact]
    public void A_decision_is_its_owners_who_is_named_behind_it() =>
        Assert.Contains("MOBILIZE PRK > UKR", Told.In("Ông Macron nói quyết định đưa quân vào Ukraine của Triều Tiên làm tăng rủi ro."));

    [Fact]
    public void What_one_is_may_stand_before_him() =>
        Assert.Contains("ALLY RUS > BLR", Told.In("Dù là đồng minh gần gũi của Nga, Tổng thống Belarus muốn cải thiện quan hệ với phương Tây."));

    [Theory]
    [InlineData("Mỹ viện trợ cho Ukraine tên lửa để tấn công Nga.", "UKR > RUS")]
    [InlineData("Mỹ cung cấp tên lửa để tấn công lãnh thổ Nga.", null)]
    public void Whoever_gets_arms_attacks_with_them(string text, string? expected) => Assert.Equal(expected, Told.First(ClaimType.Assault, text));

    [Fact]
    public void Nobody_exercises_alone_beside_whom_one_exercises() =>
        Assert.DoesNotContain("MOBILIZE IND > ", Told.In("Mỹ và Nhật Bản rất thân. Hai nước này cùng Ấn Độ tập trận ở Biển Đông."));

    [Fact]
    public void The_parties_to_a_conflict_are_not_whoever_was_named_last() =>
        Assert.Empty(Told.In("Nga và NATO vừa họp. Các bên xung đột lại đổ lỗi cho nhau.", ClaimType.Accuse));

    [Theory]
    [InlineData("Canada triển khai tàu chiến tới Địa Trung Hải nhằm đối phó với Iran.", "MOBILIZE CAN > IRN")]
    [InlineData("Canada triển khai tàu chiến tới Địa Trung Hải nhằm ngăn chặn cuộc tấn công của Iran.", "MOBILIZE CAN > IRN")]
    public void What_forces_are_sent_for_tells_against_whom(string sentence, string claim) => Assert.Contains(claim, Told.In(sentence));

    [Fact]
    public void Who_is_trained_with_is_not_who_it_is_against() =>
        Assert.DoesNotContain("MOBILIZE CAN > JPN", Told.In("Canada triển khai tàu chiến tới Thái Bình Dương để tập trận với Nhật Bản."));

    [Fact]
    public void A_ship_goes_by_its_name_alone() =>
        Assert.Contains("MOBILIZE USA > ", Told.In("USS Nimitz của Mỹ vừa cập cảng Busan."));

    [Fact]
    public void Who_tells_of_the_loss_of_its_enemy_brought_it_about() =>
        Assert.Contains("ASSAULT IND > PAK", Told.In("Ấn Độ đang có chiến tranh với Pakistan. Quân đội Ấn Độ cho biết một tiêm kích của Pakistan bị bắn hạ."));
}
