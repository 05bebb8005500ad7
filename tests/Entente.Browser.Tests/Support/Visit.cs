using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests.Support;

/// <summary>A page that somebody looks at, with what went wrong while they did: scripts that failed, what the policy refused.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Opens an address.</summary>
    public static async Task<Visit> To(string url, Chromium browser, BrowserNewContextOptions? options = null)
    {
        var context = await browser.New(options);
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") visit._faults.Add(message.Text);
        };
        page.PageError += (_, error) => visit._faults.Add(error);
        await page.GotoAsync(url);
        return visit;
    }

    /// <summary>As on a phone.</summary>
    public static BrowserNewContextOptions Phone => new() { Locale = "en", ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true };

    /// <summary>Without scripts.</summary>
    public static BrowserNewContextOptions Scriptless => new() { Locale = "en", JavaScriptEnabled = false };

    /// <summary>Drops a file or folder of this machine on an element, as the browser does it when a hand lets go.</summary>
    public async Task Drop(string on, string path)
    {
        var box = (await Page.Locator(on).BoundingBoxAsync())!;
        var session = await _context.NewCDPSessionAsync(Page);
        foreach (var type in new[] { "dragEnter", "dragOver", "drop" })
        {
            await session.SendAsync("Input.dispatchDragEvent", new()
            {
                ["type"] = type,
                ["x"] = box.X + box.Width / 2,
                ["y"] = box.Y + box.Height / 2,
                ["data"] = new Dictionary<string, object> { ["items"] = Array.Empty<object>(), ["files"] = new[] { path }, ["dragOperationsMask"] = 1 },
            });
        }
    }

    /// <summary>Sees that no script failed and that the policy refused nothing.</summary>
    public void HasNoFaults() => Assert.Empty(_faults);

    /// <summary>Sees the same on a page that itself tells of a fault: the browser says its status, and nothing else went wrong.</summary>
    public void HasNoOtherFaults(int status) => Assert.DoesNotContain(_faults, f => !f.Contains($"status of {status} ", StringComparison.Ordinal));

    /// <summary>Sees that the page can be used by everybody, as far as axe can tell.</summary>
    public async Task IsAccessible()
    {
        var result = await Page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"));
    }

    /// <summary>Sees that nothing is wider than the window.</summary>
    public async Task FitsTheWindow() =>
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "the page scrolls sideways");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
