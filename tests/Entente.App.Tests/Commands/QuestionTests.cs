using System.Text.Json;
using Entente.App.Tests.Support;
using Entente.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.App.Tests.Commands;

public class QuestionTests
{
    private static readonly string Samples = Repository.PathOf("samples");

    [Theory]
    [InlineData("map")]
    [InlineData("actor", "Azerbaijan")]
    [InlineData("between", "Nhật", "nato")]
    [InlineData("drawn-in", "RUS", "JPN")]
    [InlineData("agreements")]
    [InlineData("calendar")]
    [InlineData("search", "hiep", "uoc")]
    [InlineData("changes", "--since", "2024-07-10")]
    [InlineData("brief", "JPN", "NATO")]
    public void Every_question_answers_and_says_over_how_many_articles(params string[] words)
    {
        var run = Ask(words);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Code);
        Assert.Contains(", over ", run.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith(words[0], run.Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("actor", "AZE")]
    [InlineData("between", "JPN", "NATO")]
    [InlineData("drawn-in", "RUS", "JPN")]
    [InlineData("agreements")]
    [InlineData("calendar")]
    [InlineData("search", "hiệp ước")]
    [InlineData("changes", "--since", "2024")]
    [InlineData("brief", "JPN")]
    public void Every_question_answers_programs_in_JSON(params string[] words)
    {
        using var answer = JsonDocument.Parse(Ask([.. words, "--format", "json"]).Out);
        Assert.True(answer.RootElement.TryGetProperty("question", out _));
        Assert.True(answer.RootElement.GetProperty("sources").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("Nhật")]
    [InlineData("nhat ban")]
    [InlineData("Japan")]
    [InlineData("jpn")]
    [InlineData("Tokyo")]
    public void Names_are_taken_as_people_write_them(string name) =>
        Assert.StartsWith("Japan (JPN)", Ask("actor", name).Out, StringComparison.Ordinal);

    [Fact]
    public void A_name_of_several_words_needs_no_quotes() => Assert.StartsWith("South Korea (KOR)", Ask("actor", "Hàn", "Quốc").Out, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_name_gets_suggestions()
    {
        var run = Ask("actor", "Japn");
        Assert.Equal(1, run.Code);
        Assert.Contains("did you mean JPN", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ambiguous_name_is_asked_about()
    {
        var run = Ask("actor", "Congo");
        Assert.Equal(1, run.Code);
        Assert.Contains("COD", run.Error, StringComparison.Ordinal);
        Assert.Contains("COG", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_narrows_the_answer_and_stands_at_its_foot()
    {
        var run = Ask("between", "JPN", "NATO", "--type", "PARTNER", "--reality", "actual", "--until", "2024-07-14");
        Assert.DoesNotContain("CONSULT", run.Out, StringComparison.Ordinal);
        Assert.Contains("until 2024-07-14, only PARTNER, only actual", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_is_Markdown_with_numbered_sources()
    {
        var page = Ask("brief", "Nhật Bản", "NATO").Out;
        Assert.StartsWith("# Brief: Japan (JPN) and ", page, StringComparison.Ordinal);
        Assert.Contains("\n## Sources\n\n1. ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_as_HTML_runs_no_script()
    {
        using var folder = new Folder();
        folder.Write("a.txt", "Nhật Bản gặp NATO <script>alert(1)</script>\n\nNhật Bản đã gặp NATO.\n");
        var page = Support.App.Run("brief", "JPN", "--map", folder.Path, "--format", "html").Out;
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_map_answers_as_a_folder_does()
    {
        using var folder = new Folder();
        var map = folder.File("map.db");
        Assert.Equal(0, Support.App.Run("add", Samples, "--map", map).Code);
        foreach (var words in new string[][] { ["map"], ["actor", "AZE"], ["between", "JPN", "NATO"], ["agreements"], ["calendar"], ["changes", "--since", "2024-07"] })
            Assert.Equal(Support.App.Run([.. words, "--map", Samples]).Out, Support.App.Run([.. words, "--map", map]).Out);
    }

    [Fact]
    public void While_another_is_adding_the_foot_says_that_not_all_is_there_yet()
    {
        using var folder = new Folder();
        var map = folder.File("map.db");
        using (var store = MapStore.Open(map, MapAccess.Create))
        {
            using (var adding = store.Add("test")) adding.Add(PreparedReading.Of(new Reader().Read(new("a", "Nga đã ký hiệp định với Belarus."))));
            Assert.True(store.IsPending);
            using var other = new SqliteConnection($"Data Source={map};Pooling=False");
            other.Open();
            using var writing = other.BeginTransaction();
            Assert.EndsWith("over 1 article, while the map is still being brought up to its articles.", Support.App.Run("map", "--map", map).Lines[^1], StringComparison.Ordinal);
        }

        Assert.EndsWith("over 1 article.", Support.App.Run("map", "--map", map).Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-07~", "told 2024-07~")]
    [InlineData("2024", "told 2024 ")]
    [InlineData("2024-07-31", "told 2024-07-31")]
    public void What_an_article_of_a_vague_date_tells_is_dated_as_vaguely(string published, string shown)
    {
        using var folder = new Folder();
        folder.Write("a.txt", "Nga và Belarus\n\nNga đã tập trận với Belarus.\n");
        folder.Write("index.tsv", $"doc\tpublished\na\t{published}\n");
        var answer = Support.App.Run("actor", "BLR", "--map", folder.Path).Out;
        Assert.Contains(shown, answer, StringComparison.Ordinal);
        if (published.Length < 10) Assert.DoesNotContain("-31", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_is_not_there_is_told() => Assert.Equal(1, Support.App.Run("map", "--map", "no-such.db").Code);

    [Fact]
    public void Changes_want_a_day() => Assert.Equal(2, Ask("changes").Code);

    private static Run Ask(params string[] words) => Support.App.Run([.. words, "--map", Samples]);
}
