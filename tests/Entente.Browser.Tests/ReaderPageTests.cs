using Entente.Browser.Tests.Support;
using Entente.Store;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Browser.Tests;

/// <summary>Reading an article with its claims, and judging them there.</summary>
public class ReaderPageTests(Chromium browser, Served served)
{
    private const string Story = "Nhật Bản và Đức ký hiệp định quốc phòng\n\nTokyo và Berlin sẽ tập trận chung vào tháng 9/2024. Trung Quốc chỉ trích Nhật Bản.";

    private static readonly Article Plain = new("plain", Story) { Outlet = "Báo Thử", Url = "https://example.org/a" };

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_text_is_whole_and_the_words_of_each_claim_are_marked_in_it(string language)
    {
        await using var own = await Served.Over(Plain);
        await using var visit = await Visit.To($"{own.Url}/{language}/article/plain", browser);
        using var store = MapStore.Open(own.Map);
        var reading = store.ReadingOf(store.SnapshotsOf("plain")[0]);
        Assert.NotEmpty(reading.Claims);
        var lines = await visit.Page.Locator(".row > p, .row > h1").AllTextContentsAsync();
        Assert.Equal(reading.Text.Split("\n\n"), lines);
        foreach (var claim in reading.Claims)
        {
            var words = await visit.Page.Locator($".words[data-claims~='{claim.Said.Claim}']").AllTextContentsAsync();
            Assert.StartsWith(claim.Said.Quote, string.Concat(words), StringComparison.Ordinal);
            Assert.Contains(claim.CueAt, await visit.Page.Locator($"#claim-{claim.Said.Claim} .why").TextContentAsync(), StringComparison.Ordinal);
        }

        await visit.IsAccessible();
        visit.HasNoFaults();
    }

    [Fact]
    public async Task An_article_fits_a_phone()
    {
        await using var own = await Served.Over(Plain);
        await using var visit = await Visit.To($"{own.Url}/vi/article/plain", browser, Visit.Phone);
        await visit.FitsTheWindow();
        await visit.IsAccessible();
        visit.HasNoFaults();
    }

    [Fact]
    public async Task Claims_are_judged_and_undone_with_the_keyboard_alone()
    {
        await using var own = await Served.Over(Plain);
        await using var visit = await Visit.To($"{own.Url}/en/article/plain", browser);
        var keys = visit.Page.Keyboard;
        await keys.PressAsync("j");
        var id = await visit.Page.Locator(".card.current").GetAttributeAsync("data-claim");
        var card = visit.Page.Locator($"#claim-{id}");
        await keys.PressAsync("x");
        await Assertions.Expect(card).ToHaveAttributeAsync("data-verdict", "reject");
        await Assertions.Expect(visit.Page.Locator("#notice")).ToContainTextAsync("Kept.");
        await keys.PressAsync("u");
        await Assertions.Expect(card).Not.ToHaveAttributeAsync("data-verdict", "reject");
        await keys.PressAsync("a");
        await Assertions.Expect(card).ToHaveAttributeAsync("data-verdict", "accept");
        await keys.PressAsync("e");
        await visit.Page.Locator(".correct [name=place]").FillAsync("Hà Nội");
        await visit.Page.Locator(".correct [name=place]").PressAsync("Enter");
        await Assertions.Expect(card).ToHaveAttributeAsync("data-verdict", "correct");
        await Assertions.Expect(card).ToContainTextAsync("Hà Nội");
        using var store = MapStore.Open(own.Map);
        Assert.Equal(["reject", "accept", "correct"], store.Judgements().Select(j => j.Kind));
        Assert.NotNull(store.Judgements()[0].Undone);
        visit.HasNoFaults();
    }

    [Fact]
    public async Task What_cannot_be_so_is_said_and_nothing_is_kept()
    {
        await using var own = await Served.Over(Plain);
        await using var visit = await Visit.To($"{own.Url}/en/article/plain", browser);
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("e");
        await visit.Page.Locator(".correct [name=actors]").FillAsync("Nobody at all");
        await visit.Page.Locator(".correct [name=actors]").PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".correct .wrong")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".correct [name=actors]")).ToHaveValueAsync("Nobody at all");
        await visit.IsAccessible();
        using var store = MapStore.Open(own.Map);
        Assert.Empty(store.Judgements());
    }

    [Fact]
    public async Task Without_scripts_a_claim_is_judged_and_undone_too()
    {
        await using var own = await Served.Over(Plain);
        await using var visit = await Visit.To($"{own.Url}/en/article/plain", browser, Visit.Scriptless);
        await visit.Page.Locator("button[name=reject]").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".card[data-verdict=reject]")).ToHaveCountAsync(1);
        await visit.Page.Locator("#notice button[name=undo]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".card[data-verdict=reject]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_article_that_its_outlet_withdrew_is_marked_and_counts_again_when_that_is_undone(bool withScripts)
    {
        await using var own = await Served.Over(Plain);
        await using var visit = await Visit.To($"{own.Url}/en/article/plain", browser, withScripts ? null : Visit.Scriptless);
        var (mark, cards) = (visit.Page.Locator(".retracted"), visit.Page.Locator(".card[data-claim]"));
        var claims = await cards.CountAsync();
        Assert.True(claims > 0);
        await Assertions.Expect(mark).ToHaveCountAsync(0);
        await visit.Page.Locator(".retract summary").ClickAsync();
        await visit.Page.GetByLabel("Why").FillAsync("Báo đã gỡ bài");
        if (withScripts) await visit.IsAccessible();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "The outlet withdrew this article" }).ClickAsync();
        await Assertions.Expect(mark).ToContainTextAsync("Báo đã gỡ bài");
        await Assertions.Expect(visit.Page.Locator("#notice")).ToContainTextAsync("Kept.");
        Assert.Equal(0, Counted(own.Map));
        if (withScripts) await visit.IsAccessible();
        await mark.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(mark).ToHaveCountAsync(0);
        await Assertions.Expect(cards).ToHaveCountAsync(claims);
        Assert.Equal(claims, Counted(own.Map));
        using var store = MapStore.Open(own.Map);
        Assert.NotNull(Assert.Single(store.Judgements(), j => j.Kind == JudgementKinds.Retract).Undone);
        if (withScripts) visit.HasNoFaults();
    }

    [Fact]
    public async Task A_hostile_article_is_text_and_its_hidden_characters_are_shown()
    {
        var hostile = new Article("\"><img src=x onerror=alert(1)>", "<script>alert(1)</script> \"><img src=x onerror=alert(2)>\n\n😀 Nhật\u200B Bản “tập trận” với \u202EĐức. Ha\u0300 No\u0323\u0302i \U000E0041 \u0007.")
        {
            Outlet = "<b>x</b>",
            Url = "javascript:alert(3)",
        };
        await using var own = await Served.Over(hostile);
        foreach (var page in new[] { $"/en/article/{Uri.EscapeDataString(hostile.Id)}", "/en/articles", "/en/inbox" })
        {
            await using var visit = await Visit.To(own.Url + page, browser);
            Assert.Equal(0, await visit.Page.Locator("main img, a[href^='javascript']").CountAsync());
            visit.HasNoFaults();
        }

        await using var reader = await Visit.To($"{own.Url}/en/article/{Uri.EscapeDataString(hostile.Id)}", browser);
        Assert.Equal(["U+200B", "U+202E", "U+E0041", "U+0007"], await reader.Page.Locator(".text .row > p .unseen").AllTextContentsAsync());
        await reader.IsAccessible();
    }

    [Fact]
    public async Task An_older_version_can_be_read_and_not_judged()
    {
        await using var own = await Served.Over(Plain, Plain with { Text = Story + "\n\nTin sẽ được cập nhật." });
        await using var visit = await Visit.To($"{own.Url}/en/article/plain?snapshot=1", browser);
        Assert.Equal(0, await visit.Page.Locator(".verbs").CountAsync());
        Assert.DoesNotContain("cập nhật", await visit.Page.Locator(".text").TextContentAsync(), StringComparison.Ordinal);
        await visit.Page.Locator(".versions a").First.ClickAsync();
        Assert.Contains("cập nhật", await visit.Page.Locator(".text").TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "articles")]
    [InlineData("en", "articles")]
    [InlineData("vi", "inbox")]
    [InlineData("en", "inbox")]
    [InlineData("vi", "judgements")]
    [InlineData("en", "judgements")]
    [InlineData("vi", "add")]
    [InlineData("en", "add")]
    public async Task A_list_can_be_used_by_everybody_and_fits_a_phone(string language, string page)
    {
        await using var visit = await Visit.To($"{served.Url}/{language}/{page}", browser, Visit.Phone);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        await visit.FitsTheWindow();
        await visit.IsAccessible();
        visit.HasNoFaults();
    }

    [Fact]
    public async Task A_claim_judged_in_the_inbox_leaves_it_and_comes_back_when_that_is_undone()
    {
        await using var own = await Served.Over(Plain);
        await using var visit = await Visit.To($"{own.Url}/en/inbox", browser);
        await visit.Page.Keyboard.PressAsync("j");
        var id = await visit.Page.Locator(".card.current").GetAttributeAsync("data-claim");
        await visit.Page.Keyboard.PressAsync("a");
        await Assertions.Expect(visit.Page.Locator($"#claim-{id}")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".card.current")).ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("u");
        await Assertions.Expect(visit.Page.Locator($"#claim-{id}")).ToHaveCountAsync(1);
        visit.HasNoFaults();
    }

    // How many claims of the article the map counts.
    private static int Counted(string map)
    {
        using var store = MapStore.Open(map);
        return store.Sightings(new() { Article = "plain" }).Count();
    }
}
