using Entente.Browser.Tests.Support;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>What holds of every page, in both languages.</summary>
public class EveryPageTests(Chromium browser, Served served)
{
    public static TheoryData<string> Pages { get; } = new(
        from language in new[] { "vi", "en" }
        from page in new[] { "", "/agreements", "/calendar", "/changes", "/actor/JPN", "/between/JPN/NATO", "/search?q=hiep+uoc", "/actor/Korea" }
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
