using Entente.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>Takes the pictures of <c>docs/screens</c>: <c>ENTENTE_SCREENS=$PWD/docs/screens dotnet artifacts/bin/Entente.Browser.Tests/release/Entente.Browser.Tests.dll -class "*Screenshot*"</c>.</summary>
public class ScreenshotTests(Chromium browser, Served served)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ENTENTE_SCREENS");

    [Theory]
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
        Assert.SkipWhen(Folder is null, "ENTENTE_SCREENS names no folder to write pictures to");
        await using var visit = await Visit.To(served.Url + path, browser, new() { Locale = "en", ViewportSize = new() { Width = width, Height = height }, ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
        await visit.Page.WaitForTimeoutAsync(4000);
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Path.GetFullPath(Folder!), $"{name}.png") });
    }
}
