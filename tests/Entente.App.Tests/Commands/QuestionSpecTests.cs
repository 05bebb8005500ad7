using System.Text.Json;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Commands;

/// <summary>Runs <c>tests/specs/questions.md</c>.</summary>
public class QuestionSpecTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("tests", "specs", "questions.md"));

    public static TheoryData<string, string[]> Questions()
    {
        var questions = new TheoryData<string, string[]>();
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].StartsWith("    entente ", StringComparison.Ordinal))
                questions.Add(Lines[i]["    entente ".Length..], [.. Lines.Skip(i + 1).TakeWhile(l => l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l.Trim())]);
        }

        return questions;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_page_of_questions_holds(string question, string[] expected)
    {
        using var folder = Articles();
        var run = Support.App.Run([.. question.Split(' '), "--map", folder.Path, "--limit", "100", "--format", "json"]);
        Assert.Equal("", run.Error);
        using var answer = JsonDocument.Parse(run.Out);
        foreach (var line in expected)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var rows = answer.RootElement.GetProperty(line[..colon]).EnumerateArray().Select(Text).ToList();
            var parts = line[(colon + 2)..].Split(", ");
            Assert.True(rows.Exists(row => parts.All(p => row.Contains(p, StringComparison.Ordinal))), $"{line}\n{string.Join('\n', rows)}");
        }
    }

    // The samples, and the articles that the page itself holds.
    private static Folder Articles()
    {
        var folder = new Folder();
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples"), "*.t*")) folder.Write(Path.GetFileName(file), File.ReadAllBytes(file));
        var index = File.ReadAllText(folder.File("index.tsv"));
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].Split(' ') is not ["```article", var id, var published]) continue;
            folder.Write(id + ".txt", string.Join('\n', Lines.Skip(i + 1).TakeWhile(l => !l.StartsWith("```", StringComparison.Ordinal))) + "\n");
            index += $"{id}\t{published}\tEntente specs\t\n";
        }

        folder.Write("index.tsv", index);
        return folder;
    }

    private static string Text(JsonElement row) =>
        string.Join(" | ", row.EnumerateObject().Select(p => p.Value.ValueKind == JsonValueKind.Array ? string.Join(", ", p.Value.EnumerateArray()) : p.Value.ToString()));
}
