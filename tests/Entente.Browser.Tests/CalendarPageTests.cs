using Entente.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>What is announced, month by month, and what is to be decided.</summary>
public class CalendarPageTests(Chromium browser, Served served)
{
    [Fact]
    public async Task A_day_of_a_month_leads_to_what_is_announced_for_it()
    {
        await using var visit = await Visit.To(served.Url + "/en/calendar", browser);
        var month = visit.Page.GetByRole(AriaRole.Region, new() { Name = "July 2024" });
        await month.Locator(".grid a", new() { HasText = "10" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".plan:target")).ToContainTextAsync("nhất trí khởi động bốn dự án chung");
        Assert.Equal("16", (await month.Locator("[aria-current=date]").InnerTextAsync()).Trim());
        visit.HasNoFaults();
    }

    [Fact]
    public async Task Who_has_to_decide_what_stands_first_with_the_words_that_ask_for_it()
    {
        await using var visit = await Visit.To(served.Url + "/en/calendar", browser, Visit.Phone);
        var decisions = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Open decisions" });
        await Assertions.Expect(decisions.Locator(".decision").First).ToContainTextAsync("NATO đã mời nước này");
        Assert.True((await decisions.BoundingBoxAsync())!.Y < (await visit.Page.Locator(".months").BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task Beside_who_has_not_answered_stands_who_has_and_in_which_words()
    {
        await using var own = await Served.Over(new Article("hoi-nghi", "Hội nghị về nguồn nước\n\nAi Cập đã mời Jordan và Sudan tới hội nghị về nguồn nước. Jordan cho biết sẽ tham gia, còn Sudan chưa trả lời."));
        await using var visit = await Visit.To(own.Url + "/en/calendar", browser);
        var decision = visit.Page.Locator(".decision", new() { HasText = "Sudan decides" });
        await Assertions.Expect(decision).ToContainTextAsync("Ai Cập đã mời");
        await Assertions.Expect(decision).ToContainTextAsync("Sudan chưa trả lời");
        var answers = decision.GetByRole(AriaRole.List, new() { Name = "What others answered" });
        await Assertions.Expect(answers).ToContainTextAsync("accepted");
        await Assertions.Expect(answers).ToContainTextAsync("Jordan cho biết sẽ tham gia");
        await visit.IsAccessible();
        visit.HasNoFaults();
    }

    [Fact]
    public async Task It_can_be_taken_into_another_calendar()
    {
        await using var visit = await Visit.To(served.Url + "/vi/calendar", browser);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "iCalendar" }).ClickAsync());
        Assert.Equal("entente.ics", download.SuggestedFilename);
        Assert.StartsWith("BEGIN:VCALENDAR", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
