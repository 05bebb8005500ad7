using Entente.Claims;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Claims.Coding;

/// <summary>When a claim is that has no time beside it, and which claims are one.</summary>
public class StoryTimeTests
{
    private static readonly Reader Reader = new();
    private static readonly Edtf Published = Edtf.Day(2024, 7, 15);

    [Fact]
    public void A_lead_without_a_time_is_of_the_first_dated_sentence() =>
        Assert.Equal("2024-07-14", TimeOf(ClaimType.Agree, "Pháp ký thỏa thuận với Đức.\n\nTại buổi lễ hôm 14/7, Tổng thống Pháp cảm ơn Đức."));

    [Fact]
    public void What_the_same_actor_does_next_is_of_the_time_that_the_story_has_reached() =>
        Assert.Equal("2024-07-10", TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Pháp cáo buộc Nga can thiệp bầu cử."));

    [Fact]
    public void What_another_actor_does_next_is_not() =>
        Assert.Null(TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Iran cáo buộc Israel phá hoại."));

    [Fact]
    public void What_was_so_before_is_not() =>
        Assert.Null(TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Pháp từng cáo buộc Nga can thiệp bầu cử."));

    [Fact]
    public void An_actor_takes_no_time_at_which_it_was_not_there() =>
        Assert.Null(TimeOf(ClaimType.Accuse, "Hôm 10/7, Mỹ nhắc tới Liên Xô và gặp Nga. Liên Xô cáo buộc Mỹ phá hoại."));

    [Fact]
    public void What_was_just_done_is_of_the_month_of_publication() =>
        Assert.Equal("2024-07", TimeOf(ClaimType.Consult, "Nhiều việc đã đổi thay. Tổng thống Pháp vừa gặp Thủ tướng Đức."));

    [Fact]
    public void What_a_quotation_asks_for_is_asked_when_its_speaker_is_told_to_say_it() =>
        Assert.Equal("2024-07-12", TimeOf(ClaimType.Request, "\"Nga phải dừng lại. Mọi người đều mệt mỏi\", Tổng thống Pháp nói hôm 12/7."));

    [Fact]
    public void A_time_behind_what_is_criticised_is_of_that_and_not_of_the_critic() =>
        Assert.Equal("2024-07-10", TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Pháp chỉ trích Nga về những gì đã làm trong thời gian qua."));

    [Fact]
    public void A_lone_day_leads_the_story_on_whatever_its_verb() =>
        Assert.Equal("2024-07-10", TimeOf(ClaimType.Accuse, "Tổng thống Pháp đáp máy bay xuống thủ đô Bỉ hôm 10/7. Pháp cáo buộc Nga can thiệp bầu cử."));

    [Fact]
    public void The_day_of_a_report_is_no_day_of_what_it_reports() =>
        Assert.Null(TimeOf(ClaimType.Consult, "Theo Reuters ngày 10/7, Tổng thống Pháp đã gặp Thủ tướng Đức."));

    [Fact]
    public void What_is_done_ever_since_has_no_day_of_the_story() =>
        Assert.Null(TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Kể từ khi chiến sự nổ ra, Pháp chỉ trích Nga."));

    [Fact]
    public void What_is_done_again_and_again_has_no_day_of_the_story() =>
        Assert.Null(TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Pháp liên tục cáo buộc Nga can thiệp bầu cử."));

    [Fact]
    public void A_year_in_an_events_name_dates_it() =>
        Assert.Equal("2024", TimeOf(ClaimType.Cooperate, "Nga và Belarus tiến hành cuộc tập trận chung Zapad-2024 ở biên giới."));

    [Fact]
    public void A_number_in_the_name_of_a_thing_does_not() =>
        Assert.Null(TimeOf(ClaimType.Cooperate, "Pháp và Ấn Độ tập trận chung với tiêm kích Mirage-2000."));

    [Fact]
    public void A_conflict_holds_from_when_it_broke_out() =>
        Assert.Equal("2022-02/..", TimeOf(ClaimType.Dispute, "Giá dầu tăng kể từ khi xung đột Nga - Ukraine bùng phát hồi tháng 2/2022."));

    [Fact]
    public void Two_speakers_who_say_the_same_make_two_claims() =>
        Assert.Equal(["DEU", "FRA"], Read("Pháp cho biết Nga đã tấn công Ukraine. Đức cho biết Nga đã tấn công Ukraine.")
            .Where(c => c.Type == ClaimType.Assault).Select(c => c.Speaker?.ToString()).Order());

    [Fact]
    public void A_headline_over_a_plan_is_a_plan_and_the_body_is_shown()
    {
        var text = "Tổng thống Pháp thăm Đức\n\nTổng thống Pháp sẽ thăm Đức vào tháng 8, Điện Elysee cho biết hôm nay.";
        var visit = Assert.Single(Read(text), c => c is { Type: ClaimType.Consult, Mode: "visit" });
        Assert.Equal(Reality.Planned, visit.Reality);
        Assert.True(visit.Evidence.Start > text.IndexOf('\n', StringComparison.Ordinal));
    }

    private static string? TimeOf(ClaimType type, string text) => Read(text).First(c => c.Type == type).Time?.ToString();

    private static System.Collections.Immutable.ImmutableArray<Claim> Read(string text) => Reader.Read(new Article("a", text) { Published = Published }).Claims;
}
