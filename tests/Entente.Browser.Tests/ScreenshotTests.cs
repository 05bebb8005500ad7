using Entente.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>Takes the pictures of <c>docs/screens</c> when asked to: <c>ENTENTE_SCREENS=$PWD/docs/screens dotnet artifacts/bin/Entente.Browser.Tests/release/Entente.Browser.Tests.dll -class "*Screenshot*" -explicit only</c>.</summary>
public class ScreenshotTests(Chromium browser, Served served)
{
    [Theory(Explicit = true)]
    [InlineData("map-light", "/en", 1400, 1000, "light")]
    [InlineData("map-dark", "/vi", 1400, 1000, "dark")]
    [InlineData("map-phone", "/vi", 390, 844, "light")]
    [InlineData("dossier", "/en/between/JPN/NATO", 1400, 1000, "light")]
    [InlineData("dossier-phone-dark", "/vi/between/JPN/NATO", 390, 844, "dark")]
    [InlineData("article", "/vi/article/02-nhat-ban-nato", 1400, 1000, "light")]
    [InlineData("agreements", "/vi/agreements", 1400, 1000, "light")]
    [InlineData("calendar", "/en/calendar", 1400, 1000, "dark")]
    [InlineData("inbox", "/en/inbox", 1400, 1000, "light")]
    [InlineData("add", "/vi/add", 1400, 800, "light")]
    public async Task A_page_is_pictured(string name, string path, int width, int height, string theme)
    {
        var folder = Environment.GetEnvironmentVariable("ENTENTE_SCREENS");
        Assert.True(folder is not null, "ENTENTE_SCREENS names no folder to write pictures to");
        await using var visit = await Visit.To(served.Url + path, browser, new() { Locale = "en", ViewportSize = new() { Width = width, Height = height }, ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
        if (name.StartsWith("map", StringComparison.Ordinal)) await visit.Page.Locator("#picture[data-ready]").WaitForAsync();
        await visit.Page.EvaluateAsync("document.fonts.ready");
        await visit.Page.WaitForTimeoutAsync(500);
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetFullPath(folder), $"{name}.png") });
    }
}
