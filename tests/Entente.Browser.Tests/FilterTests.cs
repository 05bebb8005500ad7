using Entente.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>Saying what a view is restricted to.</summary>
public class FilterTests(Chromium browser, Served served)
{
    [Theory]
    [InlineData("vi", "han q", "Hàn Quốc", "KOR")]
    [InlineData("vi", "south kor", "Hàn Quốc", "KOR")]
    [InlineData("en", "hàn quốc", "South Korea", "KOR")]
    [InlineData("en", "aus", "Australia", "AUS")]
    [InlineData("en", "DEU", "Germany", "DEU")]
    public async Task Actors_are_suggested_by_name_in_either_language_or_by_code(string language, string typed, string name, string code)
    {
        await using var visit = await Visit.To($"{served.Url}/{language}/agreements", browser);
        var field = visit.Page.Locator("input[name=actor]");
        await field.PressSequentiallyAsync(typed);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToHaveTextAsync($"{name} {code}");
        await visit.IsAccessible();
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync(name);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        await field.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**actor=*");
        Assert.Equal(0, await visit.Page.Locator(".problem").CountAsync());
        visit.HasNoFaults();
    }

    [Fact]
    public async Task Several_actors_are_suggested_for_one_after_the_other_with_the_mouse_too()
    {
        await using var visit = await Visit.To(served.Url + "/en/agreements", browser);
        var field = visit.Page.Locator("input[name=actor]");
        await field.PressSequentiallyAsync("Japan, russ");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "Russia RUS" }).ClickAsync();
        await Assertions.Expect(field).ToHaveValueAsync("Japan, Russia");
        await field.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**actor=*");
        Assert.Equal(0, await visit.Page.Locator(".problem").CountAsync());
    }

    [Fact]
    public async Task Only_what_is_likely_right_is_shown_when_that_is_asked_for_and_the_address_keeps_it()
    {
        await using var visit = await Visit.To(served.Url + "/en/actor/JPN", browser);
        var all = await visit.Page.Locator("tbody tr").CountAsync();
        await visit.Page.GetByLabel("Confidence").SelectOptionAsync("0.95");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        Assert.EndsWith("?min-confidence=0.95", visit.Page.Url, StringComparison.Ordinal);
        Assert.InRange(await visit.Page.Locator("tbody tr").CountAsync(), 1, all - 1);
        await Assertions.Expect(visit.Page.Locator(".foot")).ToContainTextAsync("95% likely right or more");
        Assert.Equal("/en/calendar?min-confidence=0.95", await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Calendar" }).GetAttributeAsync("href"));
    }
}
