using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Web;

public class QuestionApiTests(Served served)
{
    [Theory]
    [InlineData("map")]
    [InlineData("actors/Nhật")]
    [InlineData("between/nhat%20ban/NATO")]
    [InlineData("agreements")]
    [InlineData("calendar")]
    [InlineData("search?q=hiep%20uoc")]
    [InlineData("changes?since=2024")]
    [InlineData("brief/JPN?format=json")]
    [InlineData("brief/JPN/NATO?format=json")]
    public async Task Every_question_answers_as_the_command_line_does(string question)
    {
        var reply = await served.Get($"/api/{question}");
        Assert.Equal((200, "application/json"), (reply.Status, reply.Type));
        Assert.Contains(question.StartsWith("changes", StringComparison.Ordinal) ? ", over 8 articles" : ", over 9 articles", (string)reply.Json["question"]!, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Json["sources"]!.AsArray());
    }

    [Fact]
    public async Task An_answer_is_the_same_as_on_the_command_line() =>
        Assert.Equal(Support.App.Run("between", "JPN", "NATO", "--map", served.Map, "--format", "json").Out, (await served.Get("/api/between/JPN/NATO")).Text);

    [Fact]
    public async Task Vietnamese_letters_are_written_as_they_are() =>
        Assert.DoesNotContain("\\u", (await served.Get("/api/actors/JPN")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("map?since=2024-13", "since", "2024-13")]
    [InlineData("map?type=FIGHT", "type", "FIGHT")]
    [InlineData("map?reality=maybe", "reality", "maybe")]
    [InlineData("map?most=0", "most", "0")]
    [InlineData("map?min-confidence=2", "min-confidence", "2")]
    [InlineData("articles?actor=Atlantis", "actor", "Atlantis")]
    [InlineData("search", "q", null)]
    [InlineData("changes", "since", null)]
    [InlineData("map.csv?table=none", "table", "none")]
    [InlineData("brief/JPN?format=pdf", "format", "pdf")]
    [InlineData("articles?cursor=!", "cursor", "!")]
    public async Task What_is_not_understood_is_refused_with_what_and_where(string question, string parameter, string? value)
    {
        var reply = await served.Get($"/api/{question}");
        Assert.Equal((400, "application/problem+json"), (reply.Status, reply.Type));
        Assert.Equal(parameter, (string)reply.Json["parameter"]!);
        Assert.Equal(value, (string?)reply.Json["value"]);
        Assert.NotEmpty((string)reply.Json["detail"]!);
    }

    [Fact]
    public async Task Only_claims_that_are_likely_right_count_when_that_is_asked_for_as_on_the_command_line()
    {
        var reply = await served.Get("/api/actors/JPN?min-confidence=0.95");
        Assert.Equal(Support.App.Run("actor", "JPN", "--min-confidence", "0.95", "--map", served.Map, "--format", "json").Out, reply.Text);
        Assert.InRange(reply.Json["events"]!.AsArray().Count, 1, (await served.Get("/api/actors/JPN")).Json["events"]!.AsArray().Count - 1);
        Assert.Contains("95% likely right or more", (string)reply.Json["question"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_actors_are_named_when_no_name_is_asked_for()
    {
        var all = (await served.Get("/api/names")).Json["meant"]!.AsArray();
        Assert.Contains(all, a => (string)a!["code"]! == "JPN" && (string)a["vietnamese"]! == "Nhật Bản");
        Assert.True(all.Count > 200);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_not_found_and_others_are_offered()
    {
        var reply = await served.Get("/api/actors/Japn");
        Assert.Equal(404, reply.Status);
        Assert.Contains("JPN", reply.Json["meant"]!.AsArray().Select(m => (string)m!));
    }

    [Fact]
    public async Task Filters_restrict_the_answer()
    {
        var all = await served.Get("/api/actors/JPN?most=100");
        var planned = await served.Get("/api/actors/JPN?most=100&reality=planned");
        Assert.All(planned.Json["events"]!.AsArray(), e => Assert.Equal("planned", (string)e!["reality"]!));
        Assert.True(all.Json["events"]!.AsArray().Count > planned.Json["events"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("actors/JPN")]
    [InlineData("between/JPN/NATO")]
    [InlineData("agreements")]
    [InlineData("calendar")]
    [InlineData("search", "?q=hiep%20uoc")]
    [InlineData("changes", "?since=2024")]
    public async Task Every_answer_comes_as_one_table_for_spreadsheets(string question, string query = "")
    {
        var reply = await served.Get($"/api/{question}.csv{query}");
        Assert.Equal((200, "text/csv"), (reply.Status, reply.Type));
        Assert.Equal([0xef, 0xbb, 0xbf], reply.Bytes.Take(3));
        Assert.StartsWith("table,", reply.Text.TrimStart('\ufeff'), StringComparison.Ordinal);
        Assert.Contains("\r\n", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_table_alone_has_only_its_columns()
    {
        var reply = await served.Get("/api/map.csv?table=opposed");
        Assert.StartsWith("who,what_divides,reports,last_told,sources,claims\r\n", reply.Text.TrimStart('\ufeff'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown", "text/markdown", "# Brief: ")]
    [InlineData("html", "text/html", "<!doctype html>")]
    [InlineData("csv", "text/csv", "\ufefftable,")]
    public async Task A_brief_comes_as_the_page_that_is_asked_for(string format, string type, string begin)
    {
        var reply = await served.Get($"/api/brief/JPN/NATO?format={format}");
        Assert.Equal((200, type), (reply.Status, reply.Type));
        Assert.StartsWith(begin, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_brief_comes_as_what_the_program_likes() =>
        Assert.Equal("text/html", (await served.Get("/api/brief/JPN", ("Accept", "text/plain;q=0.2, text/html;q=0.8"))).Type);

    [Fact]
    public async Task Names_are_suggested_as_they_are_typed()
    {
        var reply = await served.Get("/api/names?q=nhat");
        Assert.Equal("JPN", (string)reply.Json["code"]!);
        Assert.Equal("JPN", (string)reply.Json["meant"]![0]!["code"]!);
    }
}
