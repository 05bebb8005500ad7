using Entente.App.Tests.Support;
using Entente.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.App.Tests.Commands;

public class ExportCommandTests
{
    private static readonly string[] Samples = [.. Directory.GetFiles(Repository.PathOf("samples"), "0*.txt").Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("jsonld")]
    public void Articles_that_came_in_another_order_give_the_same_bytes(string format)
    {
        using var folder = new Folder();
        Support.App.Run(["add", .. Samples, "--map", folder.File("a.db")]);
        foreach (var article in Samples.Reverse()) Support.App.Run("add", article, "--map", folder.File("b.db"));
        Assert.Equal(0, Support.App.Run("export", "--as", format, "--map", folder.File("a.db"), "--out", folder.File("a")).Code);
        Assert.Equal(0, Support.App.Run("export", "--as", format, "--map", folder.File("b.db"), "--out", folder.File("b")).Code);
        var files = Directory.GetFiles(folder.File("a")).Select(Path.GetFileName).Where(f => f != "manifest.json").ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Equal(File.ReadAllText(Path.Combine(folder.File("a"), f!)), File.ReadAllText(Path.Combine(folder.File("b"), f!))));
    }

    [Fact]
    public void A_judgement_changes_the_export_and_taking_it_back_gives_the_same_bytes()
    {
        using var folder = new Folder();
        var map = folder.File("a.db");
        Support.App.Run(["add", .. Samples, "--map", map]);
        var before = Jsonl(folder, map, "before");
        var claim = before.Split('\n').First(r => r.StartsWith("{\"kind\":\"claim\"", StringComparison.Ordinal)).Split('"')[7];
        Assert.Equal(0, Support.App.Run("judge", "reject", claim, "--map", map, "--who", "test").Code);
        Assert.DoesNotContain(claim, Jsonl(folder, map, "judged"), StringComparison.Ordinal);
        Assert.Equal(0, Support.App.Run("judge", "undo", "1", "--map", map).Code);
        Assert.Equal(before, Jsonl(folder, map, "after"));
    }

    [Fact]
    public void Filters_restrict_what_is_exported_and_the_manifest_tells_them()
    {
        using var folder = new Folder();
        Support.App.Run(["add", .. Samples, "--map", folder.File("a.db")]);
        var run = Support.App.Run("export", "--as", "jsonl", "--map", folder.File("a.db"), "--out", folder.File("out"), "--type", "COOPERATE", "--reality", "planned");
        Assert.Equal(0, run.Code);
        var records = File.ReadAllLines(Path.Combine(folder.File("out"), "map.jsonl"));
        Assert.All(records.Where(r => r.StartsWith("{\"kind\":\"claim\"", StringComparison.Ordinal)), r => Assert.Contains("\"type\":\"COOPERATE\"", r, StringComparison.Ordinal));
        Assert.Contains("\"reality\": \"planned\"", File.ReadAllText(Path.Combine(folder.File("out"), "manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_is_unknown_is_wrong_usage_and_a_folder_that_cannot_be_made_is_bad_input()
    {
        using var folder = new Folder();
        Support.App.Run("add", Samples[0], "--map", folder.File("a.db"));
        Assert.Equal(2, Support.App.Run("export", "--as", "xls", "--map", folder.File("a.db"), "--out", folder.File("out")).Code);
        var file = folder.Write("taken", "a file");
        Assert.Equal(1, Support.App.Run("export", "--as", "csv", "--map", folder.File("a.db"), "--out", file).Code);
        Assert.Equal(1, Support.App.Run("export", "--as", "csv", "--map", folder.File("none.db"), "--out", folder.File("out")).Code);
    }

    [Fact]
    public void An_export_while_others_write_tells_of_the_articles_that_are_in_and_says_that_it_is_behind()
    {
        using var folder = new Folder();
        var map = folder.File("a.db");
        var reader = new Reader();
        using (var store = MapStore.Open(map, MapAccess.Create))
        using (var adding = store.Add("test"))
            foreach (var file in Samples) adding.Add(PreparedReading.Of(reader.Read(new(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))));

        string before;
        using (var other = new SqliteConnection($"Data Source={map};Pooling=False"))
        {
            other.Open();
            using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE;";
            begin.ExecuteNonQuery();
            var run = Support.App.Run("export", "--as", "jsonl", "--map", map, "--out", folder.File("before"));
            Assert.Equal(0, run.Code);
            Assert.Contains("articles are being added", run.Error, StringComparison.Ordinal);
            before = File.ReadAllText(Path.Combine(folder.File("before"), "map.jsonl"));
            Assert.Contains("\"behind\": true", File.ReadAllText(Path.Combine(folder.File("before"), "manifest.json")), StringComparison.Ordinal);
        }

        Assert.Contains("\"kind\":\"event\"", before, StringComparison.Ordinal);
        Assert.Equal(Jsonl(folder, map, "after"), before);
    }

    private static string Jsonl(Folder folder, string map, string name)
    {
        Assert.Equal(0, Support.App.Run("export", "--as", "jsonl", "--map", map, "--out", folder.File(name)).Code);
        return File.ReadAllText(Path.Combine(folder.File(name), "map.jsonl"));
    }
}
