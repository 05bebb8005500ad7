using System.Text;
using Entente.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>Adding articles from the browser.</summary>
public class AddPageTests(Chromium browser)
{
    private const string Sentence = "Nhật Bản ký hiệp định quốc phòng với Đức hôm 5/7/2024.";

    [Fact]
    public async Task A_file_is_read_and_its_claims_appear()
    {
        await using var own = await Served.Over();
        await using var visit = await Visit.To($"{own.Url}/en/add", browser);
        await visit.Page.Locator("#files").SetInputFilesAsync(File("tin-moi.txt", Encoding.UTF8.GetBytes(Sentence)));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".first-claims q").First).ToContainTextAsync("ký hiệp định quốc phòng với Đức");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "tin-moi.txt" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/article/tin-moi");
        await Assertions.Expect(visit.Page.Locator(".card").First).ToBeVisibleAsync();
        visit.HasNoFaults();
    }

    [Theory]
    [InlineData("#drop")]
    [InlineData("h1")]
    public async Task A_file_that_is_dropped_on_the_page_is_read_and_its_claims_appear(string on)
    {
        await using var own = await Served.Over();
        await using var visit = await Visit.To($"{own.Url}/vi/add", browser);
        using var folder = new Dropped(("tha-xuong.txt", Sentence));
        await visit.Drop(on, folder.File("tha-xuong.txt"));
        await Assertions.Expect(visit.Page.Locator(".first-claims q").First).ToContainTextAsync("ký hiệp định quốc phòng với Đức");
        await Assertions.Expect(visit.Page.Locator(".added > li > p > a")).ToHaveTextAsync("tha-xuong.txt");
        await visit.IsAccessible();
        Assert.EndsWith("/vi/add", visit.Page.Url, StringComparison.Ordinal);
        visit.HasNoFaults();
    }

    [Fact]
    public async Task Of_a_folder_that_is_dropped_all_articles_are_read()
    {
        await using var own = await Served.Over();
        await using var visit = await Visit.To($"{own.Url}/en/add", browser);
        using var folder = new Dropped(("mot.txt", Sentence), ("sau/hai.txt", "Mỹ đã gặp Nga hôm 6/7/2024."), ("anh.png", "no article"));
        await visit.Drop("#drop", folder.Path);
        await Assertions.Expect(visit.Page.Locator(".added > li > p > a")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".added > li[data-problem]")).ToHaveCountAsync(0);
        visit.HasNoFaults();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_bad_file_stops_no_other_and_is_told_with_the_place(bool scripts)
    {
        await using var own = await Served.Over();
        await using var visit = await Visit.To($"{own.Url}/en/add", browser, new() { JavaScriptEnabled = scripts });
        await visit.Page.Locator("#files").SetInputFilesAsync([File("hong.txt", [0x61, 0x62, 0xff, 0x63]), File("tot.txt", Encoding.UTF8.GetBytes(Sentence))]);
        await visit.Page.Locator("#add button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".added > li[data-problem]")).ToContainTextAsync("byte 2");
        await Assertions.Expect(visit.Page.Locator(".added > li > p > a")).ToHaveTextAsync("tot.txt");
    }

    [Fact]
    public async Task A_pasted_page_is_read_as_its_article_and_pasting_again_changes_nothing()
    {
        await using var own = await Served.Over();
        var page = $"""
            <!doctype html><html><head><title>Hiệp định mới</title><link rel="canonical" href="https://example.org/tin"><meta property="article:published_time" content="2024-07-06T08:00:00+07:00">
            <meta property="og:site_name" content="Báo Thử"></head><body><nav>Trang chủ</nav><article><h1>Hiệp định mới</h1><p>{Sentence} {Sentence}</p><script>alert(1)</script><p>Hai bên còn bàn về thương mại và giáo dục.</p></article></body></html>
            """;
        await using var visit = await Visit.To($"{own.Url}/en/add", browser);
        await visit.Page.Locator("textarea").FillAsync(page);
        await visit.Page.Locator("#add button").ClickAsync();
        await visit.Page.Locator(".added > li > p > a").ClickAsync();
        await visit.Page.WaitForURLAsync("**/article/page-*");
        var first = visit.Page.Url;
        var about = await visit.Page.Locator(".about-article").TextContentAsync();
        Assert.Contains("Báo Thử", about, StringComparison.Ordinal);
        Assert.Contains("2024-07-06", about, StringComparison.Ordinal);
        var text = await visit.Page.Locator(".text").TextContentAsync();
        Assert.DoesNotContain("alert", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trang chủ", text, StringComparison.Ordinal);
        await visit.Page.GotoAsync($"{own.Url}/en/add");
        await visit.Page.Locator("textarea").FillAsync(page);
        await visit.Page.Locator("#add button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".added > li")).ToContainTextAsync("was there already");
        await visit.Page.Locator(".added > li > p > a").ClickAsync();
        await visit.Page.WaitForURLAsync("**/article/page-*");
        Assert.Equal(first, visit.Page.Url);
        Assert.Equal(0, await visit.Page.Locator(".versions").CountAsync());
        visit.HasNoFaults();
    }

    private static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "text/plain", Buffer = bytes };
}
