using Entente.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

public class DossierTests(Chromium browser, Served served)
{
    [Fact]
    public async Task The_timeline_leads_from_a_mark_to_the_words_it_was_read_from()
    {
        await using var visit = await Visit.To(served.Url + "/en/between/JPN/NATO", browser);
        var mark = visit.Page.Locator(".timeline a.mark").First;
        Assert.Contains("Japan", await mark.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.Matches("^/en/article/.+claim=", await mark.GetAttributeAsync("href"));
        visit.HasNoFaults();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_names_of_the_rows_stand_still_while_the_timeline_is_moved(bool hasScripts)
    {
        await using var visit = await Visit.To(served.Url + "/vi/between/JPN/NATO", browser, new() { Locale = "en", ViewportSize = new() { Width = 390, Height = 844 }, JavaScriptEnabled = hasScripts });
        var (names, picture) = (visit.Page.Locator("svg.names"), visit.Page.Locator("svg.timeline:not(.names)"));
        var before = (await picture.Locator("text.name").First.BoundingBoxAsync())!;
        var first = (await names.Locator("text.name").First.BoundingBoxAsync())!;
        Assert.Equal((before.X, before.Y), (first.X, first.Y), (a, b) => Math.Abs(a.X - b.X) < 1.5 && Math.Abs(a.Y - b.Y) < 1.5);
        await visit.Page.Locator(".over-names").HoverAsync();
        await visit.Page.Mouse.WheelAsync(400, 0);
        await Assertions.Expect(picture.Locator("text.name").First).Not.ToBeInViewportAsync();
        await Assertions.Expect(names.Locator("text.name").First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task The_plot_says_the_same_as_its_table()
    {
        await using var visit = await Visit.To(served.Url + "/en/actor/JPN", browser);
        var bars = await visit.Page.Locator(".balance g > rect.binds").CountAsync();
        var lines = await visit.Page.Locator("table.plain tbody tr").EvaluateAllAsync<int>("rows => rows.filter(r => Number(r.cells[1].textContent) > 0).length");
        Assert.True(bars > 0);
        Assert.Equal(lines, bars);
    }

    [Theory]
    [InlineData("/en/between/JPN/NATO", "Along time", "JPN-NATO-timeline")]
    [InlineData("/vi/actor/JPN", "Hợp tác và xung đột theo thời gian", "JPN-balance")]
    public async Task Each_picture_can_be_taken_away_as_SVG_and_as_PNG(string page, string picture, string name)
    {
        await using var visit = await Visit.To(served.Url + page, browser);
        var section = visit.Page.GetByRole(AriaRole.Region, new() { Name = picture });
        var svg = await visit.Page.RunAndWaitForDownloadAsync(() => section.GetByText("SVG", new() { Exact = true }).ClickAsync());
        Assert.Equal($"{name}.svg", svg.SuggestedFilename);
        var png = await visit.Page.RunAndWaitForDownloadAsync(() => section.GetByText("PNG", new() { Exact = true }).ClickAsync());
        Assert.Equal($"{name}.png", png.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await png.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal(1920, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.True(bytes.Length > 4000, "the picture is blank");
        visit.HasNoFaults();
    }

    [Fact]
    public async Task Everything_stands_there_without_scripts_too()
    {
        await using var visit = await Visit.To(served.Url + "/vi/between/JPN/NATO", browser, Visit.Scriptless);
        Assert.True(await visit.Page.Locator(".timeline").First.IsVisibleAsync());
        Assert.True(await visit.Page.GetByRole(AriaRole.Table).CountAsync() > 1);
    }

    [Fact]
    public async Task Printed_it_has_neither_navigation_nor_filters()
    {
        await using var visit = await Visit.To(served.Url + "/en/between/JPN/NATO", browser);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await visit.Page.Locator(".top").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("form.filters").IsVisibleAsync());
    }

    [Fact]
    public async Task A_filter_is_in_the_address_and_is_kept_from_page_to_page()
    {
        await using var visit = await Visit.To(served.Url + "/en/between/JPN/NATO", browser);
        await visit.Page.GetByLabel("Reality").SelectOptionAsync("planned");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        Assert.EndsWith("?reality=planned", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("/en/calendar?reality=planned", await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Calendar" }).GetAttributeAsync("href"));
    }
}
