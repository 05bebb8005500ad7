using Xunit;

namespace Entente.Tests.Actors.People;

public class PeopleFinderTests
{
    [Theory]
    [InlineData("Hôm nay Thủ tướng Nhật Bản Kenji Morita phát biểu.", "Kenji Morita = JPN")]
    [InlineData("Kenji Morita, Thủ tướng Nhật Bản, phát biểu.", "Kenji Morita = JPN")]
    [InlineData("Lars Winther, Tổng tham mưu trưởng quân đội Đan Mạch, đến thăm.", "Lars Winther = DNK")]
    [InlineData("Trợ lý Ngoại trưởng Mỹ phụ trách các vấn đề Hàn Quốc Paul O'Hara đến thăm.", "Paul O'Hara = USA")]
    [InlineData("Người phát ngôn NATO Ingrid Solberg cho biết.", "Ingrid Solberg = NATO")]
    [InlineData("Đại sứ Mỹ tại Nga Paul Whitman phát biểu.", "Paul Whitman = USA")]
    [InlineData("Đại sứ tại Nga của Mỹ Paul Whitman phát biểu.", "Paul Whitman = USA")]
    [InlineData("Đặc phái viên Liên Hợp Quốc về Hàn Quốc Stefano de Barros phát biểu.", "Stefano de Barros = UN")]
    [InlineData("Đại sứ Mỹ tại Hàn Quốc, ông Paul Whitman, phát biểu.", "Paul Whitman = USA")]
    [InlineData("Đại sứ Mỹ tại Hàn Quốc - bà Ellen Whitman phát biểu.", "Ellen Whitman = USA")]
    [InlineData("Đại sứ Mỹ tại Hàn Quốc, Ellen Whitman, phát biểu.", "Ellen Whitman = USA")]
    [InlineData("Tổng thư ký Liên Hợp Quốc (UNO) Ahmet Koray phát biểu.", "Ahmet Koray = UN")]
    [InlineData("Chuyên gia Mathilde Bourget tại Pháp phát biểu.", "Mathilde Bourget = FRA")]
    [InlineData("Thủ tướng Nguyễn Hoàng Bách phát biểu.", "Nguyễn Hoàng Bách = VNM")]
    [InlineData("Tổng thống Pháp Jean-Luc d'Aubert phát biểu.", "Jean-Luc d'Aubert = FRA")]
    public void A_title_gives_the_person_and_the_actor(string body, string expected) => Assert.Equal([expected], Some.People(body));

    [Fact]
    public void A_known_person_needs_no_title() =>
        Assert.Equal(["Vladimir Putin = RUS", "Trump = USA"], Some.People("Cuộc gặp giữa Vladimir Putin và Trump kết thúc."));

    [Fact]
    public void An_office_printed_beside_the_name_outweighs_the_list() =>
        Assert.Equal(["Mark Rutte = NATO"], Some.People("Tổng thư ký NATO Mark Rutte phát biểu."));

    [Fact]
    public void Later_mentions_link_to_the_fullest_form() =>
        Assert.Equal(
            ["Tổng thống Hàn Quốc Lee Sang Min > Lee Sang Min", "Ông Lee > Lee Sang Min", "Tổng thống Lee > Lee Sang Min"],
            Some.Mentions("Tổng thống Hàn Quốc Lee Sang Min phát biểu. Ông Lee nói thêm. Sau đó Tổng thống Lee rời đi."));

    [Fact]
    public void A_bracket_that_tells_the_place_in_a_picture_belongs_to_the_mention() =>
        Assert.Equal(["Tổng thống Pháp Alain Morel (trái) > Alain Morel"], Some.Mentions("Tổng thống Pháp Alain Morel (trái) phát biểu."));

    [Fact]
    public void Two_spellings_of_one_name_are_one_person() =>
        Assert.Equal(["Park Min-ho = KOR"], Some.People("Tổng thống Hàn Quốc Park Min-ho đến. Ông Park Min Ho phát biểu."));

    [Fact]
    public void A_role_that_belongs_to_a_person_takes_his_actor() =>
        Assert.Equal(["Putin = RUS", "Oleg Varennikov = RUS"], Some.People("Phụ tá của Putin Oleg Varennikov phát biểu."));

    [Fact]
    public void A_name_joined_to_a_person_is_a_person() =>
        Assert.Equal(["Ahmet Koray = UN", "Selim Ozdal = UN"],
            Some.People("Tổng thư ký Liên Hợp Quốc Ahmet Koray và Selim Ozdal phát biểu."));

    [Fact]
    public void Two_persons_of_one_family_name_stay_two() =>
        Assert.Equal(["Park Min-ho = KOR", "Park Ji-woo = KOR"],
            Some.People("Tổng thống Hàn Quốc Park Min-ho đến. Ngoại trưởng Hàn Quốc Park Ji-woo cũng đến."));

    [Theory]
    [InlineData("Tàu sân bay USS Carl Vinson rời cảng.")]
    [InlineData("Máy bay hạ cánh xuống sân bay Charles de Gaulle.")]
    [InlineData("Tổng thống Nga phát biểu. Ông nói thêm.")]
    [InlineData("Tàu khu trục Đô đốc Varennikov rời cảng.")]
    [InlineData("Hãng tin Global Herald đưa tin.")]
    public void Things_and_titles_without_a_name_are_no_persons(string body) => Assert.Empty(Some.People(body));

    [Fact]
    public void The_role_is_told_without_the_actor() =>
        Assert.Equal("Bộ trưởng Quốc phòng", Some.Read("Bộ trưởng Quốc phòng Đan Mạch Nils Holm phát biểu.").People[0].Role);

    [Theory]
    [InlineData("")]
    [InlineData("Ông")]
    [InlineData("Tổng thống -")]
    [InlineData("- . , ( ông ( Tổng thống Nga (")]
    [InlineData("H. R. J. - al- bin")]
    public void Nothing_throws(string body) => Assert.Empty(Some.People(body));
}
