using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Who does a thing when words that only describe somebody stand between.</summary>
public class DescriptionTests
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("Thổ Nhĩ Kỳ - một thành viên NATO - là bạn hàng lớn của Nga.", ClaimType.Cooperate, "RUS TUR")]
    [InlineData("Tổng thống Zelensky đang ở Hiroshima, Nhật Bản, dự hội nghị thượng đỉnh G7.", ClaimType.Consult, "G7 UKR")]
    [InlineData("Mỹ áp đặt lệnh trừng phạt lên Trung Quốc vì nhập khẩu dầu từ Nga.", ClaimType.Cooperate, "CHN RUS")]
    [InlineData("Nga cho rằng những hành động của Séc chỉ nhằm ủng hộ Mỹ.", ClaimType.Support, "CZE USA")]
    [InlineData("Nhật Bản là nước G7 đầu tiên công nhận quy chế kinh tế của Việt Nam.", ClaimType.Support, "JPN VNM")]
    [InlineData("Mỹ hợp tác với Pháp, với Đức và với Ý.", ClaimType.Cooperate, "DEU FRA ITA USA")]
    public void It_is_whoever_is_described(string sentence, ClaimType type, string actors)
    {
        var claims = Reader.Read(new Article("a", $"Tin vắn\n\n{sentence}")).Claims.Where(c => c.Type == type);
        Assert.Contains(actors, claims.Select(c => string.Join(' ', c.Actors.AddRange(c.Recipients).Select(a => a.ToString()).Order(StringComparer.Ordinal))));
    }
}
