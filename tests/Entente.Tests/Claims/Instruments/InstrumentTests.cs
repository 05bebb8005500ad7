using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims.Instruments;

public class InstrumentTests
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("Nhật Bản và Anh đã ký hiệp định quốc phòng.", "hiệp định quốc phòng JPN+GBR Signed")]
    [InlineData("Nga ký thỏa thuận năng lượng với Trung Quốc.", "thỏa thuận năng lượng RUS+CHN Signed")]
    [InlineData("Mỹ đang đàm phán hiệp định thương mại tự do với Ấn Độ.", "hiệp định thương mại tự do USA+IND Negotiating")]
    [InlineData("Hiệp ước phòng thủ giữa Mỹ và Philippines vẫn nguyên giá trị.", "Hiệp ước phòng thủ USA+PHL InForce")]
    [InlineData("Iran rút khỏi hiệp ước hàng hải khu vực.", "hiệp ước hàng hải khu vực IRN Ended")]
    public void An_agreement_has_a_name_parties_and_a_status(string body, string expected) => Assert.Equal([expected], Read(body));

    [Theory]
    [InlineData("Chính quyền mới đã rút Mỹ khỏi Hiệp định đối tác xuyên Thái Bình Dương (TPP).", "Hiệp định đối tác xuyên Thái Bình Dương (TPP) USA Ended")]
    [InlineData("Phần Lan viện trợ theo cơ chế PURL, do Mỹ và NATO lập ra.", "cơ chế PURL USA+NATO InForce")]
    public void A_known_name_counts_by_itself(string body, string expected) => Assert.Equal([expected], Read(body));

    [Theory]
    [InlineData("Ông bình luận về khả năng Chile và Peru ký kết hiệp định hàng hải.", "hiệp định hàng hải CHL+PER Proposed")]
    [InlineData("Chile và Peru gặp nhau để ký thỏa thuận khí đốt.", "thỏa thuận khí đốt CHL+PER Negotiating")]
    [InlineData("Chile và Peru đã ký kết hiệp định hàng hải.", "hiệp định hàng hải CHL+PER Signed")]
    public void What_is_left_open_is_not_signed(string body, string expected) => Assert.Equal([expected], Read(body));

    [Fact]
    public void A_programme_that_one_ends_alone_is_nobody_elses() =>
        Assert.Empty(Read("Chile hủy bỏ chương trình Condor của hải quân."));

    [Fact]
    public void A_pair_that_was_last_spoken_of_signs_what_names_no_parties() =>
        Assert.Equal(["hiệp định hàng hải IND+VNM Signed"], Read("Quan hệ Ấn Độ - Việt Nam phát triển tốt. Năm 2022, hiệp định hàng hải đã được ký kết."));

    [Theory]
    [InlineData("Xung đột Chile - Peru kéo dài. Oman kêu gọi một lệnh ngừng bắn.", "lệnh ngừng bắn CHL+PER Proposed")]
    [InlineData("Xung đột Chile - Peru kéo dài. Oman và Qatar thúc đẩy lệnh ngừng bắn.", "lệnh ngừng bắn CHL+PER Negotiating")]
    public void Those_at_war_are_party_to_a_truce_that_names_nobody(string body, string expected) => Assert.Equal([expected], Read(body));

    [Fact]
    public void What_is_open_to_all_stands_by_its_name_alone() =>
        Assert.Equal(["Công ước Liên Hợp Quốc về Luật Biển  InForce"], Read("Chile nhắc tới Công ước Liên Hợp Quốc về Luật Biển."));

    [Theory]
    [InlineData("Chile ký với Peru thỏa thuận mua khí đốt.", "thỏa thuận mua khí đốt CHL+PER Signed")]
    [InlineData("Hiệp ước Hợp tác và Phòng thủ giữa Chile và Peru được ký năm 2020.", "Hiệp ước Hợp tác và Phòng thủ CHL+PER Signed")]
    [InlineData("Theo thỏa thuận với Peru, Chile sẽ mở cảng.", "thỏa thuận CHL+PER InForce")]
    public void Words_between_do_not_hide_a_name_or_a_party(string body, string expected) => Assert.Equal([expected], Read(body));

    [Theory]
    [InlineData("Mỹ mở rộng chương trình Hornet.")]
    [InlineData("Iran phát triển chương trình hạt nhân.")]
    [InlineData("Hai bên đã thỏa thuận sẽ gặp lại.")]
    [InlineData("Nga có kế hoạch mới.")]
    public void What_nobody_agreed_on_is_no_instrument(string body) => Assert.Empty(Read(body));

    [Fact]
    public void A_later_reference_to_an_agreement_is_no_second_one() =>
        Assert.Equal(["hiệp định quốc phòng JPN+GBR Signed"], Read("Nhật Bản và Anh đã ký hiệp định quốc phòng. Hiệp định này có hiệu lực từ năm sau."));

    [Fact]
    public void A_claim_of_signing_says_what_was_signed() =>
        Assert.Equal("hiệp định quốc phòng", Assert.Single(Reading("Nhật Bản và Anh đã ký hiệp định quốc phòng.").Claims, c => c.Type == ClaimType.Agree).Instrument);

    [Theory]
    [InlineData("Pháp và Ý đã ký một thỏa thuận hậu cần có tên gọi là “Cầu Alps”.", "thỏa thuận hậu cần có tên gọi là “Cầu Alps” FRA+ITA Signed")]
    [InlineData("Anh và Canada đã ký thỏa thuận hậu cần mang tên “Five Eyes”.", "thỏa thuận hậu cần mang tên “Five Eyes” GBR+CAN Signed")]
    public void What_it_is_called_belongs_to_the_name_and_is_no_party(string body, string expected) => Assert.Equal([expected], Read(body));

    [Fact]
    public void A_convention_open_to_all_counts_without_parties() =>
        Assert.Equal(["Công ước Liên Hợp Quốc về Luật Biển năm 1982  InForce"], Read("Tàu cá phải tuân thủ Công ước Liên Hợp Quốc về Luật Biển năm 1982."));

    [Fact]
    public void Two_others_may_agree_on_something_of_a_known_name() =>
        Assert.Equal(["thỏa thuận hợp tác quốc phòng tăng cường KWT+USA Negotiating"], Read("Kuwait và Mỹ sắp ký một thỏa thuận hợp tác quốc phòng tăng cường."));

    [Fact]
    public void An_agreement_without_a_name_or_a_step_is_none() =>
        Assert.Empty(Read("Theo thỏa thuận, Nga và Ukraine sẽ trao đổi tù binh."));

    private static Reading Reading(string body) => Reader.Read(new Article("one", $"Tin trong ngày\n\n{body}"));

    private static string[] Read(string body) =>
        [.. Reading(body).Instruments.Select(i => $"{i.Name} {string.Join('+', i.Parties)} {i.Status}")];
}
