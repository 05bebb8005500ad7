using Entente.Claims;
using Xunit;
using static Entente.Tests.Claims.Coding.Dated;

namespace Entente.Tests.Claims.Coding;

/// <summary>When a claim is that has no time beside it, and which claims are one.</summary>
public class StoryTimeTests
{
    [Fact]
    public void A_lead_without_a_time_is_of_the_first_dated_sentence() =>
        Assert.Equal("2024-07-14", TimeOf(ClaimType.Agree, "Pháp ký thỏa thuận với Đức.\n\nTại buổi lễ hôm 14/7, Tổng thống Pháp cảm ơn Đức."));

    [Fact]
    public void What_the_same_actor_does_next_is_of_the_time_that_the_story_has_reached() =>
        Assert.Equal("2024-07-10", TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Pháp cáo buộc Nga can thiệp bầu cử."));

    [Fact]
    public void What_two_agreed_on_is_of_the_day_they_met_whoever_tells_it() =>
        Assert.Equal("2024-07-10", TimeOf(ClaimType.Agree, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Phát ngôn viên Pháp cho hay Pháp và Đức đã nhất trí thúc đẩy quan hệ."));

    [Fact]
    public void What_two_others_agreed_on_is_not() =>
        Assert.Null(TimeOf(ClaimType.Agree, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Phát ngôn viên Pháp cho hay Pháp và Italy đã nhất trí thúc đẩy quan hệ."));

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

    [Theory]
    // Of what is spoken of, and of what it is measured from.
    [InlineData(ClaimType.Accuse, "Pháp cáo buộc Nga liên quan đến vụ nổ kho đạn ở Đức năm 2014.", null)]
    [InlineData(ClaimType.Accuse, "Hôm qua Pháp trục xuất nhà ngoại giao Nga, đồng thời cáo buộc Nga có liên quan đến vụ nổ kho đạn ở Đức năm 2014.", "2024-07-14")]
    [InlineData(ClaimType.Support, "Đức ủng hộ Pháp điều tra vụ tấn công hóa học hồi tháng 4/2017.", null)]
    [InlineData(ClaimType.Accuse, "Pháp chỉ trích vụ tấn công của Nga, hôm 3/7.", "2024-07-03")]
    [InlineData(ClaimType.Consult, "Thủ tướng Pháp gặp Thủ tướng Đức bên lề hội nghị hôm 3/7.", "2024-07-03")]
    [InlineData(ClaimType.Agree, "Pháp chưa ký hòa ước với Nga kể từ cuộc chiến 1950-1953.", null)]
    [InlineData(ClaimType.Cooperate, "Belarus duy trì mối quan hệ kinh tế với Nga kể từ khi tách khỏi Liên Xô vào năm 1991.", "1991/..")]
    [InlineData(ClaimType.Assault, "Ukraine tấn công Nga sau khi chiến sự bùng phát tháng 2/2022.", null)]
    [InlineData(ClaimType.Consult, "Pháp đã thông báo cho Đức về kế hoạch phóng vệ tinh trước ngày 20/7.", null)]
    // An announcement is no date of what it announces.
    [InlineData(ClaimType.Mobilize, "Hồi tháng 3, Nga tuyên bố sẽ triển khai tên lửa.", null)]
    [InlineData(ClaimType.Mobilize, "Hồi tháng 3, Nga tuyên bố sẽ triển khai tên lửa vào tháng 9.", "2024-09")]
    public void A_time_near_a_claim_may_be_that_of_something_else(ClaimType type, string text, string? time) => Assert.Equal(time, TimeOf(type, text));

    [Theory]
    [InlineData("Thủ tướng Pháp gặp Thủ tướng Đức hôm 5/7. Cuộc gặp diễn ra một ngày sau khi Nga tấn công Ukraine.", "2024-07-04")]
    [InlineData("Hôm 5/7, hai ngày trước khi Nga tấn công Ukraine, Thủ tướng Pháp gặp Thủ tướng Đức.", "2024-07-07")]
    [InlineData("Thủ tướng Pháp gặp Thủ tướng Đức hôm 5/7, vài ngày sau khi Nga tấn công Ukraine.", null)]
    [InlineData("Thủ tướng Pháp gặp Thủ tướng Đức hôm 5/7. Cuộc gặp diễn ra gần một tuần sau khi Nga tấn công Ukraine.", null)]
    public void A_count_of_days_leads_from_what_is_told_to_what_came_before_or_behind(string text, string? time) => Assert.Equal(time, TimeOf(ClaimType.Assault, text));

    [Theory]
    [InlineData("Nhiều việc đã đổi thay. Thủ tướng Pháp đang thăm Đức.", "2024-07")]
    [InlineData("Chuyến thăm Đức lần này của Thủ tướng Pháp rất ngắn.", "2024-07")]
    public void What_goes_on_is_of_the_month_of_publication(string text, string time) => Assert.Equal(time, TimeOf(ClaimType.Consult, text));

    [Fact]
    public void What_was_done_under_somebody_before_has_no_day_of_the_story() =>
        Assert.Null(TimeOf(ClaimType.Accuse, "Hôm 10/7, Tổng thống Pháp gặp Thủ tướng Đức. Pháp dưới thời cựu Tổng thống Sarkozy đã cáo buộc Nga can thiệp bầu cử."));

    [Fact]
    public void A_quotation_that_is_old_is_dated_too() =>
        Assert.Equal("2024-05-14", TimeOf(ClaimType.Request, "\"Nga phải dừng lại\", Tổng thống Pháp nói tại Viện Chính sách Đức ở Paris, nước Pháp hôm 14/5."));

    [Fact]
    public void A_summit_that_is_to_come_is_a_plan() =>
        Assert.Equal(Reality.Planned, Assert.Single(Read("Pháp nói về cuộc gặp giữa Nga và Mỹ ngày 20/8."), c => c.Type == ClaimType.Consult).Reality);

    [Fact]
    public void Of_two_places_the_one_that_tells_the_day_is_shown()
    {
        var text = "Trong tháng này, Thủ tướng Pháp gặp Thủ tướng Đức. Nhiều người chờ đợi. Hôm 10/7, Thủ tướng Pháp gặp Thủ tướng Đức ở Paris.";
        var meeting = Assert.Single(Read(text), c => c.Type == ClaimType.Consult);
        Assert.Equal("2024-07-10", meeting.Time?.ToString());
        Assert.True(meeting.Evidence.Start > text.IndexOf("10/7", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_days_the_one_of_who_tells_it_is_the_lesser() =>
        Assert.Equal("2024-07-11", TimeOf(ClaimType.Consult, "Theo người phát ngôn của NATO ngày 12/7, ông Mark Rutte đã gặp Tổng thống Mỹ ở Paris, Pháp vào hôm 11/7."));

    [Fact]
    public void To_ask_or_blame_lasts_no_years() =>
        Assert.NotEqual("2014/..", TimeOf(ClaimType.Request, "Mỹ đã kêu gọi Đức thực hiện mức chi đã cam kết từ năm 2014."));

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
}
