using System.Text.Json;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Specs;

/// <summary>Runs <c>tests/specs/questions.md</c>: every question there, asked of the articles that it names.</summary>
public class QuestionSpecTests
{
    private static readonly string Shared = Environment.GetEnvironmentVariable("ENTENTE_SHARED") ?? Repository.PathOf("..", "shared");

    [Fact]
    public void Every_answer_of_the_document_is_given_on_our_own_articles() => Check(ofSeeds: false, Repository.PathOf("samples"));

    [Fact]
    public void Every_answer_of_the_document_is_given_on_the_seed_articles()
    {
        var articles = Path.Combine(Shared, "gold", "articles");
        if (!Directory.Exists(articles)) Assert.Skip($"the seed articles are not at {articles}");
        using var folder = new Folder();
        foreach (var path in Directory.GetFiles(articles, "seed-*.txt").Append(Path.Combine(articles, "index.tsv")).Where(File.Exists)) File.Copy(path, folder.File(Path.GetFileName(path)));
        Check(ofSeeds: true, folder.Path);
    }

    private static void Check(bool ofSeeds, string articles)
    {
        var missing = new List<string>();
        var specs = QuestionSpec.Read(File.ReadAllLines(Repository.PathOf("tests", "specs", "questions.md"))).Where(s => s.OfSeeds == ofSeeds).Select(s => s.Spec).ToList();
        Assert.NotEmpty(specs);
        foreach (var spec in specs)
        {
            var run = Support.App.Run([.. spec.Command.Split(' '), "--map", articles, "--format", "json"]);
            Assert.True(run.Code == 0, $"{spec.Place}: {run.Error}");
            var rows = Rows(run.Out);
            foreach (var expected in spec.Expected)
                if (!rows.Exists(row => expected.All(piece => row.Contains(piece, StringComparison.Ordinal))))
                    missing.Add($"{spec.Place}: {spec.Command}: {string.Join(" | ", expected)}");
        }

        Assert.Empty(missing);
    }

    // Each line of each table as one text: the table's name, then all that the line holds.
    private static List<string> Rows(string json)
    {
        using var answer = JsonDocument.Parse(json);
        return [
            .. from table in answer.RootElement.EnumerateObject()
               where table.Value.ValueKind == JsonValueKind.Array
               from row in table.Value.EnumerateArray()
               select $"{table.Name} {string.Join(" ", Texts(row))}"];
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Texts(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        _ => [value.ToString()],
    };
}
