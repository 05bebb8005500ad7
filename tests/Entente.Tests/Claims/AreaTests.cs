using Xunit;

namespace Entente.Tests.Claims;

public class AreaTests
{
    [Theory]
    [InlineData("Nhật Bản và NATO hợp tác về an ninh mạng và biến đổi khí hậu.", "climate,cyber")]
    [InlineData("Nhật Bản và NATO hợp tác chặt chẽ.", "")]
    public void A_claim_has_the_issue_areas_of_its_sentence(string text, string areas) =>
        Assert.Equal(areas, string.Join(',', Assert.Single(new Reader().Read(new Article("a", text)).Claims).Areas));

    [Fact]
    public void Another_sentence_lends_no_area() =>
        Assert.All(new Reader().Read(new Article("a", "An ninh mạng là chuyện lớn. Nhật Bản hợp tác với Đức. Khí hậu đang nóng lên.")).Claims, c => Assert.Empty(c.Areas));
}
