using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests.Support;

/// <summary>The machine's own chromium, started once for all tests; where there is none the tests are skipped and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is, or null.</summary>
    public static string? Found { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Found is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Found, Args = Quiet });
    }

    /// <summary>A browser with no memory of others.</summary>
    public async Task<IBrowserContext> New(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "chromium was not found: install it (apt-get install chromium) to run the browser tests");
        return await _browser!.NewContextAsync(options ?? new() { Locale = "en", ViewportSize = new() { Width = 1400, Height = 1000 } });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
