using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Web;

public class ArticleApiTests(Served served)
{
    private const string Text = "Nhật Bản 🇯🇵 đã ký hiệp định với Hàn Quốc hôm 2/7/2024.";

    [Fact]
    public async Task A_long_list_comes_in_parts_that_make_the_whole()
    {
        var whole = (await served.Get("/api/articles?most=100")).Json;
        Assert.Null(whole["next"]);
        var (ids, cursor) = (new List<string>(), "");
        do
        {
            var part = (await served.Get($"/api/articles?most=4{cursor}")).Json;
            ids.AddRange(part["items"]!.AsArray().Select(i => (string)i!["id"]!));
            cursor = part["next"] is { } next ? $"&cursor={next}" : "";
        }
        while (cursor.Length > 0);
        Assert.Equal(9, ids.Count);
        Assert.Equal(whole["items"]!.AsArray().Select(i => (string)i!["id"]!), ids);
    }

    [Fact]
    public async Task Every_quote_of_every_article_is_its_text_from_start_to_end_in_code_points()
    {
        var quotes = 0;
        foreach (var item in (await served.Get("/api/articles?most=100")).Json["items"]!.AsArray())
        {
            var article = (await served.Get($"/api/articles/{item!["id"]}")).Json;
            foreach (var part in article["claims"]!.AsArray().Concat(article["statements"]!.AsArray()))
            {
                Assert.Equal((string)part!["quote"]!, Cut((string)article["text"]!, part));
                quotes++;
            }
        }

        Assert.True(quotes > 20);
    }

    [Fact]
    public async Task A_claim_says_why_it_was_made()
    {
        var article = (await served.Get("/api/articles/04-tap-tran-hokkaido")).Json;
        var claim = article["claims"]![0]!;
        var reply = (await served.Get($"/api/claims/{claim["id"]}")).Json;
        Assert.Equal(claim.ToJsonString(), reply["claim"]!.ToJsonString());
        Assert.Equal("04-tap-tran-hokkaido", (string)reply["article"]!);
        Assert.Contains("language/vi/cues/", (string)reply["why"]!["cue_at"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/articles/none")]
    [InlineData("/api/claims/0123456789abcdef")]
    [InlineData("/api/judgements/7")]
    public async Task What_the_map_does_not_hold_is_not_found(string path) => Assert.Equal((404, "application/problem+json"), ((await served.Get(path)).Status, (await served.Get(path)).Type));

    [Fact]
    public async Task An_article_is_added_once_and_its_spans_count_code_points()
    {
        await using var own = await Served.New();
        var body = JsonSerializer.Serialize(new { id = "new", text = Text, published = "2024-07-03", outlet = "Some paper" });
        var added = await own.Send(HttpMethod.Post, "/api/articles", body);
        Assert.Equal((201, true), (added.Status, (bool)added.Json["is_new"]!));
        Assert.Equal("/api/articles/new", added.Headers["Location"]);
        Assert.Equal(200, (await own.Send(HttpMethod.Post, "/api/articles", body)).Status);
        var article = (await own.Get("/api/articles/new")).Json;
        var claim = Assert.Single(article["claims"]!.AsArray());
        Assert.Equal((string)claim!["quote"]!, Cut(Text, claim));
        Assert.Equal("2024-07-02", (string)claim["time"]!);
    }

    [Fact]
    public async Task Plain_text_is_added_under_a_name_made_of_it()
    {
        await using var own = await Served.New();
        var first = await own.Send(HttpMethod.Post, "/api/articles?outlet=Some%20paper", Text, "text/plain");
        var again = await own.Send(HttpMethod.Post, "/api/articles?outlet=Some%20paper", Text, "text/plain");
        Assert.Equal((201, 200), (first.Status, again.Status));
        Assert.Equal((string)first.Json["id"]!, (string)again.Json["id"]!);
        Assert.Equal("Some paper", (string)(await own.Get($"/api/articles/{first.Json["id"]}")).Json["outlet"]!);
    }

    [Theory]
    [InlineData("{\"text\":\"\"}", 400)]
    [InlineData("{\"text\":\"Một bài.\",\"published\":\"soon\"}", 400)]
    [InlineData("{\"text\":\"Một bài.\",\"titel\":\"x\"}", 400)]
    [InlineData("{\"id\":\"x\"}", 400)]
    [InlineData("{\"text\":", 400)]
    [InlineData("\"\\ud800\"", 400)]
    public async Task A_wrong_article_is_refused_and_nothing_is_added(string body, int status)
    {
        var reply = await served.Send(HttpMethod.Post, "/api/articles", body);
        Assert.Equal((status, "application/problem+json"), (reply.Status, reply.Type));
        Assert.Equal(9, (int)(await served.Get("/api/status")).Json["articles"]!);
    }

    [Fact]
    public async Task A_judgement_changes_the_answers_and_is_taken_back_exactly()
    {
        await using var own = await Served.New();
        var before = await own.Get("/api/between/JPN/DEU");
        var claim = (string)(await own.Get("/api/articles/04-tap-tran-hokkaido")).Json["claims"]![0]!["id"]!;
        var kept = await own.Send(HttpMethod.Post, "/api/judgements", $$"""{"kind":"reject","subject":"{{claim}}","who":"An"}""");
        Assert.Equal(201, kept.Status);
        Assert.NotEqual(before.Text, (await own.Get("/api/between/JPN/DEU")).Text);
        Assert.True((bool)(await own.Get($"/api/claims/{claim}")).Json["is_rejected"]!);
        var id = ((long)kept.Json["id"]!).ToString(CultureInfo.InvariantCulture);
        Assert.Equal(204, (await own.Send(HttpMethod.Delete, $"/api/judgements/{id}")).Status);
        Assert.Equal(404, (await own.Send(HttpMethod.Delete, $"/api/judgements/{id}")).Status);
        Assert.Equal(before.Text, (await own.Get("/api/between/JPN/DEU")).Text);
        Assert.NotNull((await own.Get("/api/judgements")).Json["items"]![0]!["undone"]);
    }

    [Fact]
    public async Task A_retracted_article_is_shown_as_such_to_programs_and_readers_until_it_is_taken_back()
    {
        const string Id = "04-tap-tran-hokkaido";
        await using var own = await Served.New();
        var before = await own.Get($"/api/articles/{Id}");
        Assert.False((bool)before.Json["is_retracted"]!);
        var kept = await own.Send(HttpMethod.Post, "/api/judgements", $$"""{"kind":"retract","subject":"{{Id}}","who":"An","why":"withdrawn by <b>X</b>"}""");
        Assert.Equal(201, kept.Status);
        var after = (await own.Get($"/api/articles/{Id}")).Json;
        Assert.True((bool)after["is_retracted"]!);
        Assert.Empty(after["claims"]!.AsArray());
        Assert.Contains((await own.Get("/api/articles")).Json["items"]!.AsArray(), a => (string)a!["id"]! == Id && (bool)a["is_retracted"]!);
        foreach (var (language, word) in new[] { ("en", "Retracted"), ("vi", "Đã bị rút") })
        {
            var page = (await own.Get($"/{language}/article/{Id}")).Text;
            Assert.Contains(word, System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
            Assert.Contains("withdrawn by", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>X</b>", page, StringComparison.Ordinal);
            foreach (var list in new[] { "articles", "search?q=Hokkaido", "judgements" })
                Assert.Contains(word, System.Net.WebUtility.HtmlDecode((await own.Get($"/{language}/{list}")).Text), StringComparison.Ordinal);
        }

        Assert.Equal(204, (await own.Send(HttpMethod.Delete, $"/api/judgements/{(long)kept.Json["id"]!}")).Status);
        Assert.Equal(before.Text, (await own.Get($"/api/articles/{Id}")).Text);
    }

    [Theory]
    [InlineData("""{"kind":"like","subject":"x"}""", 400)]
    [InlineData("""{"kind":"correct","subject":"x","field":"colour","value":"red"}""", 400)]
    [InlineData("""{"kind":"correct","subject":"x","field":"actors","value":"Atlantis"}""", 400)]
    [InlineData("""{"kind":"same-event","subject":"x"}""", 400)]
    [InlineData("""{"kind":"accept","subject":"0123456789abcdef"}""", 422)]
    [InlineData("""{"kind":"retract","subject":"0123456789abcdef"}""", 422)]
    public async Task A_judgement_of_nothing_is_refused(string body, int status)
    {
        var reply = await served.Send(HttpMethod.Post, "/api/judgements", body);
        Assert.Equal((status, "application/problem+json"), (reply.Status, reply.Type));
    }

    private static string Cut(string text, JsonNode part)
    {
        var runes = text.EnumerateRunes().ToArray();
        return string.Concat(runes[(int)part["start"]!..(int)part["end"]!]);
    }
}
