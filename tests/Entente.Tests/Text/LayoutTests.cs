using Xunit;

namespace Entente.Tests.Text;

public class LayoutTests
{
    private const string Body = "Hai nước đã ký một thỏa thuận vào hôm qua.";

    [Fact]
    public void The_first_line_without_a_stop_is_the_title_and_the_lead_is_body() =>
        Assert.Equal(
            ["Title: Nga và Trung Quốc ký thỏa thuận", $"Body: {Body}", $"Body: {Body}"],
            Some.SentencesWithKind($"Nga và Trung Quốc ký thỏa thuận\n\n{Body}\n{Body}"));

    [Fact]
    public void A_first_line_with_a_stop_is_body() =>
        Assert.Equal([$"Body: {Body}", $"Body: {Body}"], Some.SentencesWithKind($"{Body}\n\n{Body}"));

    [Fact]
    public void A_title_cut_off_by_dots_or_asking_is_a_title()
    {
        Assert.StartsWith("Title: ", Some.SentencesWithKind($"Nga nêu điều kiện đàm phán với ...\n\n{Body}")[0], StringComparison.Ordinal);
        Assert.StartsWith("Title: ", Some.SentencesWithKind($"Vì sao Nga nêu điều kiện?\n\n{Body}")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_between_paragraphs_begins_a_second_story() =>
        Assert.Equal(
            ["Title: Tin thứ nhất", $"Body: {Body}", "Title: Tin thứ hai về châu Phi", $"Body: {Body}", $"Body: {Body}"],
            Some.SentencesWithKind($"Tin thứ nhất\n{Body}\nTin thứ hai về châu Phi\n{Body}\n{Body}"));

    [Theory]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội. Ảnh: Reuters", "Ảnh: Reuters")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội (Ảnh: AP).", "(Ảnh: AP).")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội - Ảnh: AFP", "- Ảnh: AFP")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội. Nguồn ảnh: vidu.com.", "Nguồn ảnh: vidu.com.")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội. Ảnh: YONHAP/TTXVN", "Ảnh: YONHAP/TTXVN")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội (Ảnh minh họa)", "(Ảnh minh họa)")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội hôm 24.8 REUTERS", "REUTERS")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội. (Nguồn DPA)", "(Nguồn DPA)")]
    [InlineData("Ngoại trưởng hai nước tại Hà Nội. Ảnh: Bộ Ngoại giao Lào", "Ảnh: Bộ Ngoại giao Lào")]
    public void A_line_that_ends_in_a_credit_is_a_caption(string line, string credit)
    {
        var sentences = Some.SentencesWithKind($"Tin\n{Body}\n{line}\n{Body}");
        Assert.StartsWith("Caption: Ngoại trưởng hai nước tại Hà Nội", sentences[2], StringComparison.Ordinal);
        Assert.Equal($"Furniture: {credit}", sentences[3]);
        Assert.Equal($"Body: {Body}", sentences[4]);
    }

    [Theory]
    [InlineData("Ảnh: Reuters", "Trong bài phát biểu, ông hứa nhiều điều cho dân nước này trong mười năm tới đây.")]
    [InlineData("Ảnh: GETTY IMAGES", "Giới chức nói rằng tàu sẽ đi qua eo biển này vào tháng tới nếu trời yên.")]
    [InlineData("Ảnh: Sao Mai.", "Giới chức nói rằng tàu sẽ đi qua eo biển này vào tháng tới nếu trời yên.")]
    [InlineData("(Ảnh: Sao Mai)", "Giới chức nói rằng tàu sẽ đi qua eo biển này vào tháng tới nếu trời yên.")]
    [InlineData("Ảnh: KCNA/Reuters", "Các chuyên gia nói rằng tàu sẽ đi qua eo biển này vào tháng tới nếu trời yên.")]
    public void Where_line_breaks_are_lost_the_caption_is_the_sentence_before_the_credit(string credit, string next) =>
        Assert.Equal(
            ["Title: Tin", $"Body: {Body}", "Caption: Ông ấy tại Hà Nội.", $"Furniture: {credit}", $"Body: {next}"],
            Some.SentencesWithKind($"Tin\n\n{Body} Ông ấy tại Hà Nội. {credit} {next}"));

    [Fact]
    public void A_credit_that_tells_what_the_picture_shows_is_not_furniture() =>
        Assert.DoesNotContain(
            Some.SentencesWithKind($"Tin\n\n{Body} Ảnh: Ông Lê Văn An thăm một trường học ở vùng núi phía bắc hôm thứ hai vừa rồi. {Body}"),
            s => s.StartsWith("Furniture", StringComparison.Ordinal));

    [Theory]
    [InlineData("Video đang HOT")]
    [InlineData(">>> Xem thêm các tin khác về vùng này")]
    [InlineData("Mời bạn đọc theo dõi thêm trên trang của chúng tôi.")]
    [InlineData("c_ASEAN_2024")]
    [InlineData("______________")]
    public void Page_matter_is_furniture(string line) =>
        Assert.Equal($"Furniture: {line}", Some.SentencesWithKind($"Tin\n{Body}\n{line}\n{Body}")[2]);

    [Theory]
    [InlineData("Gia Hân")]
    [InlineData("Minh AnTheo Reuters")]
    [InlineData("(Theo Yonhap/Reuters)")]
    [InlineData("(Theo  )")]
    [InlineData("Hà An (lược dịch)")]
    public void A_byline_is_furniture_on_its_own_line_or_run_into_the_text(string byline)
    {
        Assert.Equal($"Furniture: {byline}", Some.SentencesWithKind($"Tin\n{Body}\n{Body}\n{byline}")[^1]);
        Assert.Equal($"Furniture: {byline}", Some.SentencesWithKind($"Tin\n\n{Body} {Body} {byline}")[^1]);
    }

    [Theory]
    [InlineData("(Dân trí) -")]
    [InlineData("TTO -")]
    [InlineData("(PLO)-")]
    [InlineData("VOH -")]
    public void A_dateline_is_cut_from_the_sentence_that_it_opens(string dateline) =>
        Assert.Equal(["Title: Tin", $"Furniture: {dateline}", $"Body: {Body}"], Some.SentencesWithKind($"Tin\n\n{dateline} {Body}"));

    [Fact]
    public void A_last_paragraph_that_breaks_off_and_holds_a_headline_is_a_teaser()
    {
        var kinds = Some.SentencesWithKind(
            $"Tin\n{Body}\n{Body}\nĐảo quốc nọ mở cửa biên giới Việc mở cửa được người dân chờ đợi từ lâu sau nhiều năm đóng kín. Thủ tướng nói tại một...");
        Assert.Equal("Teaser: Đảo quốc nọ mở cửa biên giới", kinds[3]);
        Assert.All(kinds[3..], k => Assert.StartsWith("Teaser: ", k, StringComparison.Ordinal));
    }

    [Fact]
    public void The_headline_of_another_story_in_brackets_is_a_teaser() =>
        Assert.Equal("Teaser: [Hai nước nọ lập lại quan hệ]", Some.SentencesWithKind($"Tin\n\n{Body} [Hai nước nọ lập lại quan hệ] {Body}")[2]);

    [Fact]
    public void A_capital_that_opens_sentences_shows_a_lost_line_break() =>
        Assert.Equal(
            ["Title: Tin", $"Body: {Body}", "Title: Đòn đáp trả của Moskva", "Body: Theo giới quan sát, điều đó đã rõ."],
            Some.SentencesWithKind($"Tin\n\n{Body} Đòn đáp trả của Moskva Theo giới quan sát, điều đó đã rõ."));

    [Fact]
    public void A_name_that_begins_like_an_opener_breaks_nothing() =>
        Assert.Single(Some.Sentences("Tổ chức Theo dõi Nhân quyền Syria đã lên tiếng."));
}
