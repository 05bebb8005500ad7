using Entente.App.Tests.Support;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Xunit;

namespace Entente.App.Tests.Web;

/// <summary>The calendar as programs that keep calendars read it.</summary>
public class CalendarApiTests(Served served)
{
    [Fact]
    public async Task What_is_announced_to_the_day_is_an_event_of_that_day_that_is_not_sure_yet()
    {
        var calendar = await Calendar("/api/calendar.ics?lang=en");
        var planned = Assert.Single(calendar.Events, e => e.Summary!.Contains("New Zealand", StringComparison.Ordinal) && e.Summary.StartsWith("NATO", StringComparison.Ordinal));
        Assert.Equal((new DateOnly(2024, 7, 10), new DateOnly(2024, 7, 11)), (planned.Start!.Date, planned.End!.Date));
        Assert.False(planned.Start.HasTime);
        Assert.Equal("TENTATIVE", planned.Status);
        Assert.Contains("nhất trí khởi động bốn dự án chung", planned.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_announced_for_a_month_is_an_event_of_all_its_days()
    {
        var calendar = await Calendar("/api/calendar.ics?lang=en");
        var drill = Assert.Single(calendar.Events, e => e.Summary!.Contains("Germany, Spain", StringComparison.Ordinal));
        Assert.Equal((new DateOnly(2024, 7, 1), new DateOnly(2024, 8, 1)), (drill.Start!.Date, drill.End!.Date));
    }

    [Fact]
    public async Task What_is_to_be_decided_is_a_task()
    {
        var calendar = await Calendar("/api/calendar.ics?lang=en");
        var asked = Assert.Single(calendar.Todos, t => t.Summary!.Contains("Australia → China", StringComparison.Ordinal));
        Assert.Equal("NEEDS-ACTION", asked.Status);
        Assert.Equal(new DateOnly(2024, 7, 16), asked.Start!.Date);
        Assert.Null(asked.Due);
    }

    [Fact]
    public async Task It_says_the_same_each_time_in_either_language_and_takes_the_filters()
    {
        Assert.Equal((await served.Get("/api/calendar.ics?lang=vi")).Text, (await served.Get("/api/calendar.ics?lang=vi")).Text);
        var (english, vietnamese) = (await Calendar("/api/calendar.ics?lang=en"), await Calendar("/api/calendar.ics?lang=vi"));
        Assert.Equal(Ids(english), Ids(vietnamese));
        Assert.Contains(vietnamese.Events, e => e.Summary!.Contains("Nhật Bản", StringComparison.Ordinal));
        var few = await Calendar("/api/calendar.ics?lang=en&actor=Đức");
        Assert.All(few.Events, e => Assert.Contains("Germany", e.Summary, StringComparison.Ordinal));
        Assert.InRange(few.Events.Count, 1, english.Events.Count - 1);
    }

    private static IEnumerable<string?> Ids(Calendar calendar) => calendar.RecurringItems.OfType<UniqueComponent>().Select(c => c.Uid).Order(StringComparer.Ordinal);

    private async Task<Calendar> Calendar(string path)
    {
        var reply = await served.Get(path);
        Assert.Equal((200, "text/calendar"), (reply.Status, reply.Type));
        return Ical.Net.Calendar.Load(reply.Text)!;
    }
}
