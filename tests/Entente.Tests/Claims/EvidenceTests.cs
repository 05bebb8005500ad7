using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData("Pháp kêu gọi Đức gửi thêm xe tăng cho Ukraine, một quan chức cho biết.", "Pháp kêu gọi Đức gửi thêm xe tăng cho Ukraine")]
    [InlineData("Mali tuyên bố rút quân khỏi ba thị trấn miền bắc.", "Mali tuyên bố rút quân khỏi ba thị trấn miền bắc")]
    [InlineData("Pháp cáo buộc Nga gây bất ổn ở châu Phi sau khi hai bên trục xuất các nhà ngoại giao.", "Pháp cáo buộc Nga gây bất ổn ở châu Phi")]
    [InlineData("Pháp chỉ trích Nga và cho biết sẽ rút đại sứ.", "Pháp chỉ trích Nga")]
    public void The_evidence_reaches_to_the_end_of_the_clause(string text, string evidence) =>
        Assert.Contains(evidence, Told.Evidence(text));

    [Theory]
    [InlineData("Pháp chỉ trích Nga “gây rối, và coi thường luật” ở châu Phi.", "Pháp chỉ trích Nga “gây rối, và coi thường luật” ở châu Phi")]
    [InlineData("“Pháp lên án Nga mạnh mẽ”, ông nói.", "Pháp lên án Nga mạnh mẽ")]
    public void A_quotation_is_taken_in_whole_or_left_out(string text, string evidence) =>
        Assert.Contains(evidence, Told.Evidence(text));

    [Fact]
    public void What_a_noun_tells_ends_with_its_last_party() =>
        Assert.Contains("hội đàm giữa Pháp và Đức", Told.Evidence("Hôm qua, cuộc hội đàm giữa Pháp và Đức đã kết thúc tốt đẹp."));
}
