using Entente.Actors;
using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims.Speech;

public class SourceTests
{
    [Theory]
    [InlineData("Theo báo cáo mới nhất của Bộ Quốc phòng Na Uy, tàu ngầm đã rời cảng.", "Bộ Quốc phòng Na Uy NOR | tàu ngầm đã rời cảng")]
    [InlineData("Theo báo cáo do Bộ Quốc phòng Na Uy công bố ngày 3/5, tàu ngầm đã rời cảng.", "Bộ Quốc phòng Na Uy NOR | tàu ngầm đã rời cảng")]
    [InlineData("Theo số liệu của Bộ Quốc phòng Ai Cập, tàu ngầm đã rời cảng.", "Bộ Quốc phòng Ai Cập EGY | tàu ngầm đã rời cảng")]
    [InlineData("Thông tin từ Bộ Quốc phòng Na Uy cho biết tàu ngầm đã rời cảng.", "Bộ Quốc phòng Na Uy NOR | tàu ngầm đã rời cảng")]
    [InlineData("Hãng tin AFP dẫn thông báo ngày 3/5 của Bộ Quốc phòng Na Uy cho biết tàu ngầm đã rời cảng.", "Bộ Quốc phòng Na Uy NOR | tàu ngầm đã rời cảng")]
    [InlineData("“Tàu ngầm đã rời cảng hôm qua”, đài BBC dẫn phát biểu của Bộ trưởng Quốc phòng Na Uy.", "Bộ trưởng Quốc phòng Na Uy NOR | Tàu ngầm đã rời cảng hôm qua")]
    public void Whose_report_is_cited_speaks(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Theory]
    [InlineData("Theo hãng tin Reuters, tàu ngầm đã rời cảng.")]
    [InlineData("Hãng tin Reuters dẫn hai nguồn thạo tin cho biết tàu ngầm đã rời cảng.")]
    [InlineData("Nguồn tin của Reuters tiết lộ tàu ngầm đã rời cảng.")]
    [InlineData("Đại sứ quán Ai Cập không trả lời yêu cầu bình luận.")]
    public void An_outlet_that_passes_news_on_does_not(string text) => Assert.Empty(Some.Statements(text));

    [Theory]
    [InlineData("Theo KCNA, tàu ngầm đã rời cảng.", "KCNA PRK | tàu ngầm đã rời cảng")]
    [InlineData("Theo SIPRI, doanh số đã tăng mạnh.", "SIPRI SWE | doanh số đã tăng mạnh")]
    [InlineData("Các nhà phân tích tại Viện Lowy cho rằng doanh số đã tăng mạnh.", "Viện Lowy AUS | doanh số đã tăng mạnh")]
    public void An_organ_of_a_state_and_an_institution_have_views(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Theory]
    [InlineData("Tàu ngầm đã rời cảng hôm qua, Bộ Quốc phòng Na Uy nói với các phóng viên.", "Bộ Quốc phòng Na Uy NOR | Tàu ngầm đã rời cảng hôm qua")]
    [InlineData("“Hãy rời cảng ngay bây giờ”, Bộ trưởng Quốc phòng Na Uy đề nghị.", "Bộ trưởng Quốc phòng Na Uy NOR | Hãy rời cảng ngay bây giờ")]
    [InlineData("Tàu ngầm đã rời cảng hôm qua, theo Bộ Quốc phòng Na Uy, sau nhiều ngày chờ đợi.", "Bộ Quốc phòng Na Uy NOR | Tàu ngầm đã rời cảng hôm qua")]
    public void What_was_said_may_stand_before_whoever_says_it(string text, string expected) => Assert.Equal([expected], Some.Statements(text));

    [Theory]
    [InlineData("Bộ Quốc phòng Na Uy nói rằng tàu đã tới. Cơ quan này cho biết tàu sẽ ở lại.", "tàu sẽ ở lại")]
    [InlineData("Các bộ trưởng Na Uy nói rằng Nga đã tới. Họ cho rằng tàu sẽ ở lại.", "tàu sẽ ở lại")]
    [InlineData("Bộ trưởng Quốc phòng Na Uy nói rằng tàu của Nga đã tới. Ông không nêu tên tàu, nhưng xác nhận tàu sẽ ở lại.", "tàu sẽ ở lại")]
    public void Words_that_point_back_mean_who_spoke(string text, string said) =>
        Assert.Contains(Some.Statements(text), s => s.EndsWith($" NOR | {said}", StringComparison.Ordinal));

    [Theory]
    [InlineData("Peru liên tục hối thúc Chile gửi vũ khí cho Peru.")]
    [InlineData("Peru hối thúc Chile gửi vũ khí cho Peru.")]
    [InlineData("Peru nhiều lần kêu gọi Chile gửi vũ khí cho Peru.")]
    public void What_is_asked_for_again_and_again_is_said_by_who_asks(string text) =>
        Assert.Contains(new Reader().Read(new Article("a", "Tin vắn\n\n" + text)).Claims, c => c is { Type: ClaimType.Aid, Reality: Reality.Hypothetical } && c.Speaker?.ToString() == "PER");

    [Fact]
    public void Whoever_only_leads_an_alliance_does_not_speak_for_it() =>
        Assert.Equal(["NATO NATO | tàu ngầm đã rời cảng"], Some.Statements("NATO do Mỹ dẫn đầu tuyên bố tàu ngầm đã rời cảng."));

    [Fact]
    public void What_one_calls_something_is_not_said_by_the_subject_around_it() =>
        Assert.DoesNotContain(Some.Statements("Ba Lan sẽ ngăn điều mà Đức coi là một sai lầm."), s => s.StartsWith("Ba Lan", StringComparison.Ordinal));

    [Theory]
    [InlineData("Bộ trưởng Quốc phòng Na Uy nói Nga đã vi phạm hiệp ước.", ClaimType.Accuse)]
    [InlineData("Bộ trưởng Quốc phòng Na Uy cho biết Na Uy ủng hộ Thụy Điển.", ClaimType.Support)]
    public void What_words_do_themselves_nobody_vouches_for(string text, ClaimType type) => Assert.Null(Some.Claim(type, text).Speaker);

    [Fact]
    public void A_war_known_by_its_name_is_nobodys_words() =>
        Assert.Null(Some.Claim(ClaimType.Dispute, "Nga giáp Ukraine. Tổng thống Brazil cho rằng cuộc xung đột ở Ukraine sẽ kéo dài.").Speaker);

    [Fact]
    public void To_see_a_threat_in_another_is_the_viewers_view() =>
        Assert.Equal(new ActorCode("POL"), Some.Claim(ClaimType.Threat, "Ba Lan coi Nga là mối đe dọa.").Speaker);

    [Fact]
    public void An_expert_speaks_and_never_acts() =>
        Assert.DoesNotContain(Some.Reading("Tin trong ngày\n\nÔng John Smith, nhà phân tích của báo Politico, cáo buộc Nga tấn công Ukraine.").Claims, c => c.Actors.Contains(new ActorCode("USA")));
}
