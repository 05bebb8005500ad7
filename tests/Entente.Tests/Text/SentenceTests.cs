using Xunit;

namespace Entente.Tests.Text;

public class SentenceTests
{
    [Theory]
    [InlineData("Ông sinh ở TP. Huế năm 1970. Ông mất ở Huế.", 2)]
    [InlineData("GS. Lê Văn An và TS. Trần Bình cùng dự.", 1)]
    [InlineData("Ông John F. Kennedy đã đến đây. Ông V.Putin thì không.", 2)]
    [InlineData("Hai bên gặp nhau ở Washington D.C. Cuộc gặp kéo dài hai giờ.", 2)]
    [InlineData("Ngày 11.7 có 1.000 lính và 1,5 triệu dân.", 1)]
    [InlineData("Họ rời Syria.Tổng thống chưa lên tiếng.", 2)]
    [InlineData("Tin trên VOV.VN và zing.vn cho biết.", 1)]
    [InlineData("Hội nghị đã bế mạc ./. Phóng viên đưa tin.", 2)]
    [InlineData("Gạo, ngô, khoai, v.v. và nhiều thứ khác. Họ đều cần.", 2)]
    [InlineData("Họ có tàu, máy bay... và tên lửa. Họ còn xe tăng... Sau đó họ rút.", 3)]
    [InlineData("“Chúng tôi sẽ về. Chúng tôi hứa.”, ông nói.", 2)]
    [InlineData("\"Chúng tôi sẽ về!\" - bà nói. Bà cười.", 2)]
    [InlineData("“Chúng tôi ở lại.” Bà nói thêm điều đó.", 2)]
    [InlineData("Họ đi. 5 người ở lại. “Tôi” là một từ.", 3)]
    [InlineData("Dòng một không dấu\nDòng hai không dấu", 2)]
    [InlineData("Cuộc chiến ở\nUkraine\ndo nước này gây ra.", 2)]
    public void A_text_falls_into_as_many_sentences_as_it_has(string text, int count) =>
        Assert.Equal(count, Some.Sentences(text).Length);

    [Fact]
    public void A_stop_and_its_closing_mark_stay_with_their_sentence() =>
        Assert.Equal(["“Chúng tôi ở lại.”", "Bà nói thế ./.", "Hết…"], Some.Sentences("“Chúng tôi ở lại.” Bà nói thế ./. Hết…"));
}
