using Entente.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>The map: picture, list, slider and address say the same.</summary>
public class MapPageTests(Chromium browser, Served served)
{
    private const string Lines = "document.querySelector('#picture')._cyreg.cy.edges().length";
    private const string PairsDrawn = "[...new Set(document.querySelector('#picture')._cyreg.cy.edges().map(e => e.data('pair')))].sort().join(' ')";
    private const string PairsListed = "[...document.querySelectorAll('#pairs tbody tr')].map(r => r.dataset.pair).sort().join(' ')";
    // The middle of the line with most reports that lies clear of all actors, in the window.
    private const string Line = """
        cy.edges().filter(e => inside(e.renderedMidpoint()) && cy.nodes().every(n => away(e.renderedMidpoint(), n))).max(e => e.data('reports')).ele.renderedMidpoint()
        """;
    private const string Places = "JSON.stringify(document.querySelector('#picture')._cyreg.cy.nodes().map(n => [n.id(), n.position()]))";

    [Fact]
    public async Task The_picture_is_drawn_and_the_list_says_the_same()
    {
        await using var visit = await Drawn("/en");
        Assert.InRange(await visit.Page.EvaluateAsync<int>(Lines), 10, 300);
        Assert.Equal(await visit.Page.EvaluateAsync<string>(PairsDrawn), await visit.Page.EvaluateAsync<string>(PairsListed));
        await visit.IsAccessible();
        visit.HasNoFaults();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?pull=divides")]
    [InlineData("?since=2023&until=2023")]
    [InlineData("?reality=planned&undated=no")]
    [InlineData("?actor=JPN&type=COOPERATE")]
    [InlineData("?since=2024-07-03&until=2024-07-11")]
    public async Task Without_scripts_the_table_lists_the_pairs_that_scripts_draw(string query)
    {
        await using var drawn = await Drawn("/en" + query);
        await using var plain = await Visit.To(served.Url + "/en" + query, browser, Visit.Scriptless);
        var rows = await plain.Page.Locator("#pairs tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(r => r.dataset.pair + ' ' + r.querySelector('.cell-number').textContent)");
        Assert.NotEmpty(rows);
        Assert.Equal(rows, await drawn.Page.Locator("#pairs tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(r => r.dataset.pair + ' ' + r.querySelector('.cell-number').textContent)"));
        Assert.Equal(string.Join(' ', rows.Select(r => r.Split(' ')[0]).Order(StringComparer.Ordinal)), await drawn.Page.EvaluateAsync<string>(PairsDrawn));
    }

    [Fact]
    public async Task The_same_network_is_laid_out_the_same()
    {
        await using var once = await Drawn("/en");
        await using var again = await Drawn("/vi?pull=divides");
        Assert.Equal(await once.Page.EvaluateAsync<string>(Places), await again.Page.EvaluateAsync<string>(Places));
    }

    [Fact]
    public async Task A_chip_changes_the_address_and_the_picture_and_going_back_takes_it_back()
    {
        await using var visit = await Drawn("/en");
        var all = await visit.Page.EvaluateAsync<int>(Lines);
        await visit.Page.Locator("a[data-pull=divides]").ClickAsync();
        Assert.EndsWith("/en?pull=divides", visit.Page.Url, StringComparison.Ordinal);
        Assert.InRange(await visit.Page.EvaluateAsync<int>(Lines), 1, all - 1);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('#picture')._cyreg.cy.edges().every(e => e.data('pull') === 'divides')"));
        await visit.Page.GoBackAsync();
        Assert.Equal(all, await visit.Page.EvaluateAsync<int>(Lines));
        visit.HasNoFaults();
    }

    [Fact]
    public async Task The_slider_goes_through_the_years_by_keyboard_and_the_address_follows()
    {
        await using var visit = await Drawn("/en?undated=no");
        var all = await visit.Page.EvaluateAsync<int>(Lines);
        await visit.Page.Locator("#time input[type=range]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.WaitForURLAsync("**since=2*");
        Assert.InRange(await visit.Page.EvaluateAsync<int>(Lines), 0, all - 1);
        Assert.Equal(await visit.Page.EvaluateAsync<string>(PairsDrawn), await visit.Page.EvaluateAsync<string>(PairsListed));
        await visit.Page.Keyboard.PressAsync("Home");
        Assert.Equal(all, await visit.Page.EvaluateAsync<int>(Lines));
        visit.HasNoFaults();
    }

    [Fact]
    public async Task The_years_play_and_stop()
    {
        await using var visit = await Drawn("/en");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**since=*");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        Assert.True(await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Play" }).IsVisibleAsync());
        visit.HasNoFaults();
    }

    [Fact]
    public async Task A_row_that_is_focused_stands_out_and_one_that_is_chosen_shows_its_newest_words()
    {
        await using var visit = await Drawn("/en");
        var first = visit.Page.Locator("#pairs button.pair").First;
        await first.FocusAsync();
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.querySelector('#picture')._cyreg.cy.nodes('.out').length"), 2, 2);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#chosen q").First.WaitForAsync();
        Assert.Contains("chosen=", visit.Page.Url, StringComparison.Ordinal);
        await visit.IsAccessible();
        await Assertions.Expect(visit.Page.Locator("#chosen a.primary")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("#chosen")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#pairs button.pair").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/en/between/**");
        visit.HasNoFaults();
    }

    [Theory]
    [InlineData(1400, 1000)]
    [InlineData(390, 844)]
    public async Task A_click_on_a_line_shows_who_they_are_and_one_more_opens_their_dossier(int width, int height)
    {
        await using var visit = await Visit.To(served.Url + "/en?chosen=", browser, new() { Locale = "en", ViewportSize = new() { Width = width, Height = height } });
        await visit.Page.Locator("#picture[data-ready]").WaitForAsync();
        await Click(visit, Line);
        var way = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Open the dossier" });
        await Assertions.Expect(way).ToBeInViewportAsync();
        await way.ClickAsync();
        await visit.Page.WaitForURLAsync("**/en/between/**");
        visit.HasNoFaults();
    }

    [Fact]
    public async Task An_actor_is_found_with_or_without_diacritics_and_a_second_click_opens_its_page()
    {
        await using var visit = await Drawn("/vi");
        await visit.Page.Locator("#find").FillAsync("nhat ban");
        await visit.Page.Locator("#find").PressAsync("Enter");
        Assert.Equal("JPN", await visit.Page.EvaluateAsync<string>("document.querySelector('#picture')._cyreg.cy.nodes('.chosen').id()"));
        await Click(visit, "cy.getElementById('JPN').renderedPosition()");
        await visit.Page.WaitForURLAsync("**/vi/actor/JPN*");
        visit.HasNoFaults();
    }

    [Theory]
    [InlineData("png", "PNG")]
    [InlineData("svg", "<svg")]
    public async Task The_picture_can_be_taken_away(string kind, string begins)
    {
        await using var visit = await Drawn("/en");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator($"button[data-export={kind}]").ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains(begins, System.Text.Encoding.Latin1.GetString(bytes.AsSpan(0, 8)), StringComparison.Ordinal);
        if (kind == "svg") Assert.Equal(await visit.Page.EvaluateAsync<int>(Lines), System.Text.Encoding.UTF8.GetString(bytes).Split("data-pair=").Length - 1);
        visit.HasNoFaults();
    }

    [Fact]
    public async Task The_data_can_be_taken_away_as_it_is_filtered()
    {
        await using var visit = await Drawn("/en?pull=divides");
        var csv = await (await visit.Page.APIRequest.GetAsync(served.Url + await visit.Page.Locator("a[data-whole][download]").GetAttributeAsync("href"))).TextAsync();
        Assert.Equal(await visit.Page.EvaluateAsync<int>(Lines), csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.All(csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.Equal("divides", line.Split(',')[2]));
        Assert.Equal(400, (await visit.Page.APIRequest.GetAsync(served.Url + "/api/network?type=NOTHING")).Status);
        Assert.Equal(404, (await visit.Page.APIRequest.GetAsync(served.Url + "/api/network/JPN/NOBODY")).Status);
    }

    // With the mouse, where it is drawn: an event that a script emits is answered with the whole picture, which takes the browser minutes to hand over.
    private static async Task Click(Visit visit, string point)
    {
        var at = await visit.Page.EvaluateAsync<double[]>(Settled(point));
        await visit.Page.Mouse.ClickAsync((float)at[0], (float)at[1]);
    }

    // The picture is brought into view. Fonts that come late move the page, and finding an actor moves the picture: the place is told when it was the same for some frames.
    private static string Settled(string point) => $$"""
        (async () => {
          const box = document.querySelector('#picture'), cy = box._cyreg.cy;
          box.scrollIntoView({ block: 'center' });
          const away = (m, n) => Math.hypot(m.x - n.renderedPosition().x, m.y - n.renderedPosition().y) > 40;
          const inside = m => m.x > 20 && m.y > 20 && m.x < box.clientWidth - 20 && m.y < box.clientHeight - 20;
          const place = () => {
            const m = {{point}}, r = box.getBoundingClientRect();
            return [r.x + m.x, r.y + m.y];
          };
          await document.fonts.ready;
          let last = place();
          for (let same = 0; same < 10;) {
            await new Promise(requestAnimationFrame);
            const now = place();
            same = !cy.animated() && now[0] === last[0] && now[1] === last[1] ? same + 1 : 0;
            last = now;
          }

          return last;
        })()
        """;

    private async Task<Visit> Drawn(string page)
    {
        var visit = await Visit.To(served.Url + page, browser);
        await visit.Page.Locator("#picture[data-ready]").WaitForAsync();
        return visit;
    }
}
