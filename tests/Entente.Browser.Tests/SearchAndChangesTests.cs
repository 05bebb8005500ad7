using Entente.Browser.Tests.Support;
using Xunit;

namespace Entente.Browser.Tests;

public class SearchAndChangesTests(Chromium browser, Served served)
{
    [Theory]
    [InlineData("hiep uoc", "hiệp ước")]
    [InlineData("trieu tien", "Triều Tiên")]
    public async Task Typing_without_diacritics_finds_words_with_them(string typed, string found)
    {
        await using var visit = await Visit.To(served.Url + "/vi/search", browser);
        await visit.Page.Locator("input[data-live]").PressSequentiallyAsync(typed);
        await visit.Page.Locator("#results mark").First.WaitForAsync();
        Assert.Contains(await visit.Page.Locator("#results mark").AllInnerTextsAsync(), m => string.Equals(m, found, StringComparison.OrdinalIgnoreCase) || found.Contains(m, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("q=" + typed.Split(' ')[0], visit.Page.Url, StringComparison.Ordinal);
        visit.HasNoFaults();
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_of_any_page_and_results_come_as_one_types()
    {
        await using var visit = await Visit.To(served.Url + "/en/calendar", browser);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("nato");
        await visit.Page.Locator(".panel mark").First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.False(await visit.Page.Locator(".panel").IsVisibleAsync());
    }

    [Fact]
    public async Task What_is_new_stays_new_during_a_visit_and_the_next_visit_begins_there()
    {
        await using var visit = await Visit.To(served.Url + "/en/changes", browser);
        Assert.Equal(0, await visit.Page.GetByText("Since your last visit").CountAsync());
        var cookie = Assert.Single(await visit.Page.Context.CookiesAsync(), c => c.Name == "seen");
        Assert.True(cookie.HttpOnly);

        // As if the visit had been two hours ago.
        var parts = cookie.Value.Split('_');
        var then = long.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) - 7200;
        await visit.Page.Context.AddCookiesAsync([new() { Name = "seen", Value = $"{parts[0]}_{parts[1]}_{then}", Url = served.Url }]);
        await visit.Page.ReloadAsync();
        Assert.Contains(parts[1], await visit.Page.GetByText("Since your last visit").InnerTextAsync(), StringComparison.Ordinal);
    }
}
