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

    private static Reading Reading(string body) => Reader.Read(new Article("one", $"Tin trong ngày\n\n{body}"));

    private static string[] Read(string body) =>
        [.. Reading(body).Instruments.Select(i => $"{i.Name} {string.Join('+', i.Parties)} {i.Status}")];
}
