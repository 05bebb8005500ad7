using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims.Coding;

/// <summary>Who accuses, asks, threatens or supports whom, where the words stand apart.</summary>
public class SaidAndAskedTests
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("Cáo buộc của Mỹ rằng Nga can thiệp bầu cử không có gì mới.", "USA > RUS")]
    [InlineData("Cáo buộc của Mỹ về việc Nga can thiệp bầu cử không có gì mới.", "USA > RUS")]
    [InlineData("Cáo buộc của Mỹ cho rằng Nga can thiệp bầu cử không có gì mới.", "USA > RUS")]
    [InlineData("Những cáo buộc mà Mỹ đưa ra nhằm vào Nga không có gì mới.", "USA > RUS")]
    [InlineData("Cáo buộc của Mỹ gây tranh cãi trong khi Nga can thiệp bầu cử.", "")]
    public void A_noun_is_about_those_of_whom_its_clause_tells(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Accuse, text));

    [Theory]
    [InlineData("Mỹ yêu cầu các chính phủ, trong đó có Đức, phải làm rõ vai trò.", "USA > DEU")]
    [InlineData("Mỹ đề nghị nhiều nước lớn như Đức và Anh giúp đỡ.", "USA > DEU+GBR")]
    [InlineData("Mỹ kêu gọi các nước, trong đó có Đức, ký thỏa thuận.", "USA > DEU")]
    [InlineData("Mỹ kêu gọi các nước ký thỏa thuận.", "USA > ")]
    public void Those_named_of_many_are_asked(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Request, text));

    [Theory]
    [InlineData("Sự ủng hộ mà Mỹ dành cho Ukraine vẫn còn.", "USA > UKR")]
    [InlineData("Sự ủng hộ mạnh mẽ mà Mỹ đưa ra đối với Ukraine vẫn còn.", "USA > UKR")]
    public void Who_gives_what_a_noun_tells_may_stand_in_its_relative_clause(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Support, text));

    [Theory]
    [InlineData("Pháp hối thúc Nga rút quân, chấm dứt chiến dịch.", "RUS > ")]
    [InlineData("Pháp gặp Nga, rút quân.", "FRA > ")]
    public void Who_is_asked_for_two_things_is_to_do_both(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Retreat, text));

    [Theory]
    [InlineData("Ngoại trưởng Thổ Nhĩ Kỳ nói nước này muốn Mỹ trả lại tiền.", "TUR > USA")]
    [InlineData("Mỹ tập trận với Nhật Bản. Thổ Nhĩ Kỳ nói nước này muốn Đức trả lại tiền.", "TUR > DEU")]
    public void This_country_right_behind_a_verb_of_saying_is_the_speakers(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Request, text));

    [Theory]
    [InlineData("Tổng thống Mỹ nói NATO \"đã lỗi thời\".", "USA > NATO")]
    [InlineData("Tổng thống Mỹ nói NATO đã \"lỗi thời\".", "USA > NATO")]
    [InlineData("Tổng thống Mỹ gọi thương vụ của Thổ Nhĩ Kỳ là \"không thể chấp nhận được\".", "USA > TUR")]
    public void Quotation_marks_within_a_verb_change_nothing(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Accuse, text));

    [Theory]
    [InlineData("Nga và Iran ký thỏa thuận. Mỹ tấn công Syria. Pháp phản đối thỏa thuận này.", "FRA > RUS+IRN")]
    [InlineData("Nga và Iran ký thỏa thuận. Mỹ tấn công Syria. Pháp phản đối động thái này.", "FRA > USA")]
    public void This_agreement_is_the_last_that_was_told_of_whatever_came_between(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Reject, text));

    [Fact]
    public void A_condition_without_a_subject_names_nobody() =>
        Assert.Equal("USA > CHN", Read(ClaimType.Threaten, "Mỹ cảnh báo Trung Quốc về hậu quả nếu hỗ trợ Nga."));

    [Fact]
    public void Who_is_warned_is_who_would_do_it() =>
        Assert.Equal("CHN > RUS", Read(ClaimType.Aid, "Mỹ cảnh báo Trung Quốc về hậu quả nếu hỗ trợ Nga."));

    [Fact]
    public void What_joins_clauses_joins_no_names() =>
        Assert.Equal("AUT > TUR", Read(ClaimType.Accuse, "Nga điều quân tới Belarus, đồng thời Thủ tướng Áo cáo buộc Thổ Nhĩ Kỳ."));

    [Theory]
    [InlineData("Nga tấn công Ukraine. Mỹ nói đàm phán đã kết thúc. Pháp bác bỏ tuyên bố này.", "FRA > USA")]
    [InlineData("Nga tấn công Ukraine. Mỹ nói đàm phán đã kết thúc. Pháp bác bỏ hành động này.", "FRA > RUS")]
    public void This_statement_is_of_whoever_spoke_last(string text, string expected) => Assert.Equal(expected, Read(ClaimType.Reject, text));

    [Fact]
    public void Whose_a_thing_is_that_a_clause_tells_of_does_not_do_what_the_clause_does() =>
        Assert.Equal("UKR > IND", Read(ClaimType.Accuse, "Ukraine nói rằng việc Ấn Độ mua năng lượng của Nga đang làm suy yếu các biện pháp trừng phạt."));

    [Fact]
    public void Himself_is_no_subject_of_what_stands_behind() =>
        Assert.Equal("PRK > USA", Read(ClaimType.Threat, "Mỹ có biện pháp để bảo vệ mình trước sự đe dọa của Triều Tiên."));

    [Fact]
    public void Who_defends_himself_defends_no_other() =>
        Assert.Equal("", Read(ClaimType.Support, "Mỹ có biện pháp để bảo vệ mình trước sự đe dọa của Triều Tiên."));

    private static string Read(ClaimType type, string text) => string.Join("; ", Reader.Read(new("a", $"Tin\n\n{text}\n")).Claims
        .Where(c => c.Type == type).Select(c => $"{string.Join('+', c.Actors)} > {string.Join('+', c.Recipients)}").Distinct());
}
