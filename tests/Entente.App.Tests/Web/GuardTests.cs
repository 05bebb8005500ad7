using System.Net;
using Entente.App.Tests.Support;
using Entente.App.Web.Guard;
using Xunit;

namespace Entente.App.Tests.Web;

public class GuardTests(Served served)
{
    private const string Token = "a token of this test";

    [Theory]
    [InlineData("GET", "/api/map", 200)]
    [InlineData("GET", "/api/nothing", 404)]
    [InlineData("POST", "/api/map", 405)]
    [InlineData("GET", "/en", 200)]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/en/nowhere", 404)]
    [InlineData("GET", "/assets/0/none.js", 404)]
    public async Task Every_response_has_the_security_headers_and_errors_have_words(string method, string path, int status)
    {
        var reply = await served.Send(new(method), path);
        Assert.Equal(status, reply.Status);
        Assert.StartsWith("default-src 'none'; script-src 'self'", reply.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", reply.Headers["X-Content-Type-Options"]);
        Assert.False(reply.Headers.ContainsKey("Server"));
        Assert.NotEmpty(reply.Bytes);
        if (status >= 400) Assert.Equal(path.StartsWith("/api/", StringComparison.Ordinal) ? "application/problem+json" : "text/html", reply.Type);
    }

    [Theory]
    [InlineData("/vi/nowhere", "", "vi")]
    [InlineData("/en/nowhere", "", "en")]
    [InlineData("/nowhere", "en;q=0.9, fr", "en")]
    public async Task The_page_of_an_error_is_in_the_reader_s_language(string path, string likes, string language) =>
        Assert.Contains($"<html lang=\"{language}\"", (await served.Get(path, ("Accept-Language", likes))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_body_of_another_type_or_too_large_is_refused()
    {
        Assert.Equal(415, (await served.Send(HttpMethod.Post, "/api/articles", "<a/>", "application/xml")).Status);
        Assert.Equal(413, (await served.Send(HttpMethod.Post, "/api/judgements", $"{{\"kind\":\"accept\",\"subject\":\"{new string('x', 70_000)}\"}}")).Status);
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_twice()
    {
        await using var own = await Served.New();
        var first = await own.Get("/api/agreements");
        var second = await own.Get("/api/agreements", ("If-None-Match", first.Headers["ETag"]));
        Assert.Equal((304, 0), (second.Status, second.Bytes.Length));
        Assert.Equal(200, (await own.Get("/api/agreements?most=1", ("If-None-Match", first.Headers["ETag"]))).Status);
        await own.Send(HttpMethod.Post, "/api/articles", "Mỹ đã gặp Nga.", "text/plain");
        Assert.Equal(200, (await own.Get("/api/agreements", ("If-None-Match", first.Headers["ETag"]))).Status);
    }

    [Theory]
    [InlineData("evil.example", 421)]
    [InlineData("127.0.0.1.evil.example", 421)]
    [InlineData("localhost:5110", 200)]
    [InlineData("[::1]:5110", 200)]
    public async Task A_name_that_is_not_this_server_s_is_turned_away(string host, int status) =>
        Assert.Equal(status, (await served.Get("/api/names?q=JPN", ("Host", host))).Status);

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_site_changes_nothing(string name, string value) =>
        Assert.Equal(403, (await served.Send(HttpMethod.Post, "/api/articles", "Mỹ gặp Nga.", "text/plain", (name, value))).Status);

    [Fact]
    public async Task A_form_without_its_secret_gets_a_page_that_says_so()
    {
        var reply = await served.Send(HttpMethod.Post, "/theme", "theme=dark&back=%2Fen", "application/x-www-form-urlencoded", ("Accept-Language", "en"));
        Assert.Equal(400, reply.Status);
        Assert.Contains("opened before the server was started anew", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_token_only_who_knows_it_comes_in()
    {
        await using var own = await Served.New(Token);
        var api = await own.Get("/api/map");
        Assert.Equal((401, "Bearer"), (api.Status, api.Headers["WWW-Authenticate"]));
        Assert.Equal("/en/login?back=%2Fen%2Fagreements", (await own.Get("/en/agreements")).Headers["Location"]);
        Assert.Equal(401, (await own.Get("/api/map", ("Authorization", "Bearer wrong"))).Status);
        Assert.Equal(200, (await own.Get("/api/map", ("Authorization", $"Bearer {Token}"))).Status);
        Assert.Equal(200, (await own.Get("/en/login")).Status);
    }

    [Fact]
    public async Task The_login_page_gives_a_cookie_that_scripts_and_other_sites_do_not_get()
    {
        await using var own = await Served.New(Token);
        var page = await own.Get("/en/login?back=%2Fen%2Fcalendar");
        var antiforgery = page.Headers["Set-Cookie"].Split(';')[0];
        var secret = System.Text.RegularExpressions.Regex.Match(page.Text, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        Task<Reply> Login(string token, string back) => own.Send(
            HttpMethod.Post, "/login", $"token={WebUtility.UrlEncode(token)}&back={WebUtility.UrlEncode(back)}&__RequestVerificationToken={WebUtility.UrlEncode(secret)}", "application/x-www-form-urlencoded", ("Cookie", antiforgery));
        Assert.Contains("wrong=1", (await Login("not it", "/en")).Headers["Location"], StringComparison.Ordinal);
        Assert.Equal("/", (await Login(Token, "//evil.example")).Headers["Location"]);
        var inside = await Login(Token, "/en/calendar");
        Assert.Equal((303, "/en/calendar"), (inside.Status, inside.Headers["Location"]));
        Assert.Contains("httponly", inside.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", inside.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(200, (await own.Get("/en/calendar", ("Cookie", inside.Headers["Set-Cookie"].Split(';')[0]))).Status);
    }

    [Fact]
    public void After_a_few_wrong_tokens_each_next_has_to_wait_longer()
    {
        var clock = new Hand();
        var keys = new Keys(Token, clock);
        for (var i = 0; i < 3; i++) Assert.Equal(Trial.Wrong, keys.Try("wrong", "one", out _));
        Assert.Equal(Trial.TooSoon, keys.Try(Token, "one", out var wait));
        Assert.Equal(Trial.Right, keys.Try(Token, "another", out _));
        clock.Now += wait;
        Assert.Equal(Trial.Wrong, keys.Try("wrong", "one", out _));
        Assert.Equal(Trial.TooSoon, keys.Try(Token, "one", out var longer));
        Assert.True(longer > wait);
        clock.Now += longer;
        Assert.Equal(Trial.Right, keys.Try(Token, "one", out _));
        Assert.Equal(Trial.Wrong, keys.Try("wrong", "one", out _));
    }

    [Fact]
    public void A_session_ends_by_itself()
    {
        var clock = new Hand();
        var keys = new Keys(Token, clock);
        var key = keys.Open();
        Assert.True(keys.Knows(key));
        Assert.False(keys.Knows(key + "x"));
        clock.Now += TimeSpan.FromDays(1);
        Assert.False(keys.Knows(key));
    }

    private sealed class Hand : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2024, 7, 11, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
