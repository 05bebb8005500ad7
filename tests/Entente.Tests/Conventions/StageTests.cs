using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Conventions;

/// <summary>Each stage may use those before it and not those behind it; the using lines tell.</summary>
public class StageTests
{
    private const string Reading = "src/Entente/";

    // Stages of the same rank may use one another: language data is cut by the tokenizer, and pages are cut with language data.
    private static readonly Dictionary<string, int> Rank = new(StringComparer.Ordinal)
    {
        ["Text"] = 1,
        ["Language"] = 1,
        ["Time"] = 2,
        ["Actors"] = 2,
        ["Claims"] = 3,
        ["Map"] = 4,
        ["Views"] = 5,
        ["Lint"] = 6,
        ["Scoring"] = 6,
    };

    // Where an early stage holds what a later one defines, and why that is right.
    private static readonly HashSet<string> Excused = new(StringComparer.Ordinal)
    {
        "src/Entente/Language/LanguagePack.cs", // holds the actors of the ontology, which the data names by code
    };

    [Fact]
    public void Every_folder_of_the_reader_is_a_stage() =>
        Assert.All(Directory.GetDirectories(Repository.PathOf("src", "Entente")).Select(Path.GetFileName), folder => Assert.Contains(folder!, Rank.Keys));

    [Fact]
    public void No_stage_uses_a_later_one() =>
        Assert.Empty(
            from file in Repository.Code("src/Entente")
            let stage = Stage(file.Path)
            where stage is not null && !Excused.Contains(file.Path)
            from line in file.Lines
            let used = Used(line)
            where used is not null && Rank[used] > Rank[stage]
            select $"{file.Path}: {line}");

    [Fact]
    public void The_reader_uses_no_file_network_or_clock() =>
        Assert.Empty(
            from file in Repository.Code("src/Entente")
            from line in file.Lines
            where Forbidden.Any(f => line.Contains(f, StringComparison.Ordinal))
            select $"{file.Path}: {line.Trim()}");

    private static readonly string[] Forbidden = ["System.Net", "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "File.Read", "File.Open", "Directory.", "Random(", "Random.Shared"];

    private static string? Stage(string path) => path[Reading.Length..].Split('/') is [var stage, _, ..] ? stage : null;

    private static string? Used(string line) =>
        line.StartsWith("using Entente.", StringComparison.Ordinal) && line["using Entente.".Length..].TrimEnd(';').Split('.')[0] is var stage && Rank.ContainsKey(stage) ? stage : null;
}
