using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Actors;

/// <summary>Words that point back: which one of those spoken of they mean.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("Ba Lan lo lắng. Nga nói các UAV do nước này triển khai đã không kích Ukraine.", "ASSAULT RUS > UKR")]
    [InlineData("Nga và Belarus tập trận. Đại sứ quán Mỹ tại Belarus nói về những tiếp xúc giữa hai nước.", "CONSULT USA+BLR > ")]
    [InlineData("Nhật Bản sẽ gặp Mỹ và Pháp. Ba nước cùng lên án Nga.", "ACCUSE JPN+FRA+USA > RUS")]
    [InlineData("Philippines lo ngại. Anh cho hay Mỹ sẽ bảo vệ quốc gia Đông Nam Á này.", "SUPPORT USA > PHL")]
    public void It_is_whom_the_sentence_leads_to(string body, string claim) => Assert.Contains(claim, Told.In(body));

    [Fact]
    public void Three_are_not_two() => Assert.DoesNotContain("ACCUSE USA+FRA > RUS", Told.In("Mỹ và Pháp phản đối. Ba nước cùng lên án Nga."));

    [Fact]
    public void A_title_before_a_name_points_back_to_nobody() =>
        Assert.Contains("ACCUSE PRK > KOR", Told.In("Tổng thống Nga phát biểu. Triều Tiên lên án việc Chính phủ Tổng thống Hàn Quốc tập trận."));
}
