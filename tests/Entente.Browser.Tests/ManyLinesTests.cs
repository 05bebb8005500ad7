using Entente.Actors;
using Entente.Browser.Tests.Support;
using Entente.Language;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>A map of more lines than cytoscape draws smoothly: we draw them ourselves, and all that can be done with few can be done with many.</summary>
public sealed class ManyLinesTests(Chromium browser, ManyLinesTests.Crowded crowded) : IClassFixture<ManyLinesTests.Crowded>
{
    private const string Own = "document.querySelector('#picture')._cyreg.cy.scratch('lines')";

    [Fact]
    public async Task All_are_drawn_listed_and_taken_away()
    {
        await using var visit = await Drawn("/en?show=all");
        var drawn = await visit.Page.EvaluateAsync<int>(Own + ".count");
        Assert.InRange(drawn, 401, 5000);
        await visit.Page.WaitForFunctionAsync("[...document.querySelectorAll('canvas.lines')].some(c => c.width && c.getContext('2d').getImageData(0, 0, c.width, c.height).data.filter((v, i) => i % 4 === 3 && v > 0).length > 5000)");
        Assert.Contains($"{drawn} lines", await visit.Page.Locator("#count").InnerTextAsync(), StringComparison.Ordinal);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("button[data-export=svg]").ClickAsync());
        Assert.Equal(drawn, (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Split("data-pair=").Length - 1);
        await visit.IsAccessible();
        visit.HasNoFaults();
    }

    [Fact]
    public async Task A_click_on_one_shows_whose_it_is_and_fewer_are_cytoscapes_again()
    {
        await using var visit = await Drawn("/en?show=all");
        var at = await visit.Page.EvaluateAsync<double[]>($$"""
            (() => {
              const box = document.querySelector('#picture'), cy = box._cyreg.cy, r = box.getBoundingClientRect(), zoom = cy.zoom(), pan = cy.pan();
              const free = [];
              {{Own}}.each(s => {
                const m = { x: (s.x1 + s.x2) / 2, y: (s.y1 + s.y2) / 2 };
                if (cy.nodes().every(n => Math.hypot(n.position('x') - m.x, n.position('y') - m.y) * zoom > 30)) free.push(m);
              });
              return [r.x + free[0].x * zoom + pan.x, r.y + free[0].y * zoom + pan.y];
            })()
            """);
        await visit.Page.Mouse.ClickAsync((float)at[0], (float)at[1]);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Open the dossier" })).ToBeInViewportAsync();
        Assert.Equal(2, await visit.Page.EvaluateAsync<int>("document.querySelector('#picture')._cyreg.cy.nodes('.out').length"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Only the best attested" }).ClickAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Own + ".count"));
        Assert.Equal(300, await visit.Page.EvaluateAsync<int>("document.querySelector('#picture')._cyreg.cy.edges().length"));
        visit.HasNoFaults();
    }

    private async Task<Visit> Drawn(string page)
    {
        var visit = await Visit.To(crowded.Served.Url + page, browser);
        await visit.Page.Locator("#picture[data-ready]").WaitForAsync();
        return visit;
    }

    /// <summary>A map in which each of some states works with each other.</summary>
    public sealed class Crowded : IAsyncLifetime
    {
        private const int States = 32;

        public Served Served { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var names = LanguagePack.Default.Actors.All.Where(a => a.Kind == ActorKind.State).OrderBy(a => a.Code).Take(States).Select(a => a.Vietnamese).ToList();
            Served = await Served.Over(names.Select((name, i) => new Article($"crowd-{i}", string.Join(' ', names.Skip(i + 1).Select(other => $"{name} hợp tác với {other}.")))).SkipLast(1));
        }

        public ValueTask DisposeAsync() => Served.DisposeAsync();
    }
}
