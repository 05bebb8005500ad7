using Entente.Browser.Tests.Support;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>What holds of every page, in both languages.</summary>
public class EveryPageTests(Chromium browser, Served served)
{
    public static TheoryData<string> Pages { get; } = new(
        from language in new[] { "vi", "en" }
        from page in new[] { "", "/agreements", "/calendar", "/changes", "/actor/JPN", "/between/JPN/NATO", "/search?q=hiep+uoc", "/actor/Korea", "/agreement/none", "/api", "/login", "/login?wrong=1&wait=7" }
        select $"/{language}{page}");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_opens_without_faults_and_everybody_can_use_it(string page)
    {
        await using var visit = await Visit.To(served.Url + page, browser);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        await visit.IsAccessible();
        visit.HasNoFaults();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_phone(string page)
    {
        await using var visit = await Visit.To(served.Url + page, browser, Visit.Phone);
        await visit.FitsTheWindow();
        visit.HasNoFaults();
    }

    [Theory]
    [InlineData("/en/nothing", 404)]
    [InlineData("/vi/nothing", 404)]
    [InlineData("/en/judge", 405)]
    [InlineData("/vi/judge", 405)]
    public async Task A_page_that_tells_of_a_fault_can_be_used_by_everybody_and_fits_a_phone(string page, int status)
    {
        await using var visit = await Visit.To(served.Url + page, browser, Visit.Phone);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        await visit.IsAccessible();
        await visit.FitsTheWindow();
        visit.HasNoOtherFaults(status);
    }

    [Theory]
    [InlineData("en", "The map cannot be used now")]
    [InlineData("vi", "Hiện không dùng được bản đồ")]
    public async Task So_can_the_one_that_says_that_the_map_is_gone(string language, string told)
    {
        await using var own = await Served.Over();
        await File.WriteAllTextAsync(own.Map, "no map", TestContext.Current.CancellationToken);
        await using var visit = await Visit.To($"{own.Url}/{language}/calendar", browser);
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(told);
        await visit.IsAccessible();
        visit.HasNoOtherFaults(503);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/between/JPN/NATO")]
    [InlineData("/calendar")]
    [InlineData("/article/02-nhat-ban-nato")]
    [InlineData("/inbox")]
    [InlineData("/add")]
    [InlineData("/api")]
    public async Task In_the_dark_everybody_can_use_it_too(string page)
    {
        await using var visit = await Visit.To(served.Url + "/vi" + page, browser, new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
        await visit.IsAccessible();
    }

    [Fact]
    public async Task Who_comes_without_a_language_gets_the_one_of_their_browser()
    {
        await using var visit = await Visit.To(served.Url, browser, new() { Locale = "vi-VN" });
        Assert.Equal(served.Url + "/vi", visit.Page.Url);
    }

    [Fact]
    public async Task A_theme_is_kept()
    {
        await using var visit = await Visit.To(served.Url + "/en", browser);
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Theme" }).ClickAsync();
        await visit.Page.GotoAsync(served.Url + "/en/calendar");
        Assert.Equal("light", await visit.Page.Locator("html").GetAttributeAsync("data-theme"));
    }
}
