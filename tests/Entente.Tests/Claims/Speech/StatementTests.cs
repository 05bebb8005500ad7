using Xunit;

namespace Entente.Tests.Claims.Speech;

public class StatementTests
{
    [Theory]
    [InlineData("Bộ Quốc phòng Belarus cho biết cuộc diễn tập đã kết thúc.", "Bộ Quốc phòng Belarus BLR | cuộc diễn tập đã kết thúc")]
    [InlineData("Tổng thống Pháp Emmanuel Macron nói rằng châu Âu cần đoàn kết.", "Emmanuel Macron FRA | châu Âu cần đoàn kết")]
    [InlineData("Thủ tướng Nhật Bản khẳng định, hai nước sẽ họp lại.", "Thủ tướng Nhật Bản JPN | hai nước sẽ họp lại")]
    [InlineData("Nga tuyên bố sẽ rút quân.", "Nga RUS | sẽ rút quân")]
    public void Indirect_speech_is_what_stands_behind_the_verb(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Theory]
    [InlineData("Ngoại trưởng Nga Sergei Lavrov nói: “Chúng tôi không muốn chiến tranh”.", "Sergei Lavrov RUS | Chúng tôi không muốn chiến tranh")]
    [InlineData("“Chúng tôi không muốn chiến tranh”, Ngoại trưởng Nga Sergei Lavrov nói.", "Sergei Lavrov RUS | Chúng tôi không muốn chiến tranh")]
    [InlineData("\"Đây là một bước tiến quan trọng\" - người phát ngôn NATO Farah Dakhlallah tuyên bố.", "Farah Dakhlallah NATO | Đây là một bước tiến quan trọng")]
    [InlineData("“Hôm nay là một ngày vui. Ngày mai sẽ còn vui hơn”, Ngoại trưởng Nga Sergei Lavrov nói hôm qua.", "Sergei Lavrov RUS | Hôm nay là một ngày vui. Ngày mai sẽ còn vui hơn")]
    public void A_quotation_belongs_to_the_verb_beside_it(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Theory]
    [InlineData("Theo Bộ Ngoại giao Mỹ, hai bên đã trao đổi qua điện thoại.", "Bộ Ngoại giao Mỹ USA | hai bên đã trao đổi qua điện thoại")]
    [InlineData("Hai bên đã trao đổi qua điện thoại, theo Bộ Ngoại giao Mỹ.", "Bộ Ngoại giao Mỹ USA | Hai bên đã trao đổi qua điện thoại")]
    [InlineData("Hãng tin Yonhap dẫn lời Bộ trưởng Quốc phòng Nga Andrei Belousov cho biết cuộc diễn tập đã kết thúc.", "Andrei Belousov RUS | cuộc diễn tập đã kết thúc")]
    public void A_source_speaks_for_itself_and_an_outlet_for_others(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Theory]
    [InlineData("Theo Bộ Quốc phòng Nga, Nga và Belarus đã hoàn thành cuộc diễn tập.", "Bộ Quốc phòng Nga RUS | Nga và Belarus đã hoàn thành cuộc diễn tập")]
    [InlineData("Tổng thống Pháp Emmanuel Macron còn cảnh báo tình hình sẽ xấu đi.", "Emmanuel Macron FRA | tình hình sẽ xấu đi")]
    [InlineData("Tổng thống Mỹ Donald Trump và Tổng thống Pháp Emmanuel Macron đều cho rằng hội nghị thành công.", "Donald Trump USA | hội nghị thành công")]
    [InlineData("Mỹ khẳng định cam kết của chính phủ với khu vực.", "Mỹ USA | cam kết của chính phủ với khu vực")]
    public void The_speaker_is_found_through_what_stands_between(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Theory]
    [InlineData("Triều Tiên chỉ trích vụ phóng thử của Mỹ.", "Triều Tiên PRK | chỉ trích vụ phóng thử của Mỹ")]
    [InlineData("Mỹ kêu gọi Nga rút quân khỏi Ukraine.", "Mỹ USA | kêu gọi Nga rút quân khỏi Ukraine")]
    public void A_saying_that_is_an_act_begins_with_its_verb(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Fact]
    public void Two_verbs_of_one_speaker_are_two_statements() =>
        Assert.Equal(
            ["Nga RUS | cuộc diễn tập đã kết thúc", "Nga RUS | binh sĩ sẽ về nước"],
            Some.Statements("Nga cho biết cuộc diễn tập đã kết thúc, đồng thời nhấn mạnh binh sĩ sẽ về nước."));

    [Fact]
    public void A_quotation_alone_goes_on_with_the_last_speaker() =>
        Assert.Equal(
            ["Sergei Lavrov RUS | các cuộc đàm phán rất khó khăn", "Sergei Lavrov RUS | Chúng tôi sẽ tiếp tục kiên nhẫn"],
            Some.Statements("Ngoại trưởng Nga Sergei Lavrov cho biết các cuộc đàm phán rất khó khăn. “Chúng tôi sẽ tiếp tục kiên nhẫn”."));

    [Fact]
    public void A_pronoun_goes_on_with_the_last_person() =>
        Assert.Equal(
            ["Sergei Lavrov RUS | các cuộc đàm phán rất khó khăn", "Sergei Lavrov RUS | Chúng tôi sẽ tiếp tục kiên nhẫn"],
            Some.Statements("Ngoại trưởng Nga Sergei Lavrov cho biết các cuộc đàm phán rất khó khăn. “Chúng tôi sẽ tiếp tục kiên nhẫn”, ông nói."));

    [Theory]
    [InlineData("Điện Kremlin không cho biết chi tiết của cuộc gặp.")]
    [InlineData("Nga bị Ukraine tấn công.")]
    [InlineData("Đây là điều mà Mỹ cho rằng không cần thiết.")]
    [InlineData("Điện Kremlin từ chối bình luận về vụ việc.")]
    [InlineData("Tuyên bố của Nga gây chú ý.")]
    [InlineData("Các chuyên gia cho rằng tình hình sẽ xấu đi.")]
    [InlineData("Hãng tin Reuters đưa tin cuộc diễn tập đã kết thúc.")]
    public void Where_nobody_with_an_actor_says_anything_there_is_no_statement(string text) => Assert.Empty(Some.Statements(text));

    [Fact]
    public void A_headline_gives_no_statement() =>
        Assert.Empty(Some.Reading("Nga cho biết cuộc diễn tập đã kết thúc\n\nHôm qua trời mưa.").Statements);
}
