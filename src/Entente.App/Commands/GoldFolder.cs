using System.Collections.Immutable;
using System.Text;
using Entente.Scoring;
using Entente.Sources;

namespace Entente.App.Commands;

/// <summary>A folder of annotated articles: <c>articles/NAME.txt</c>, and <c>annotations/NAME.jsonl</c> beside it.</summary>
internal sealed class GoldFolder
{
    private readonly SortedDictionary<string, ImmutableArray<ScoreRecord>> _annotations;

    private GoldFolder(string path, SortedDictionary<string, ImmutableArray<ScoreRecord>> annotations)
    {
        Articles = Path.Combine(path, "articles");
        _annotations = annotations;
    }

    public string Articles { get; }

    public IReadOnlyCollection<string> Docs => _annotations.Keys;

    public ImmutableArray<ScoreRecord> this[string doc] => _annotations[doc];

    /// <summary>The folder, or null after telling why there is none.</summary>
    public static GoldFolder? Open(string path, IReadOnlyCollection<string> only, Action<SourceProblem> problem)
    {
        var folder = Path.Combine(path, "annotations");
        if (!Directory.Exists(folder))
        {
            problem(new(path, "there is no folder 'annotations' in it"));
            return null;
        }

        var annotations = new SortedDictionary<string, ImmutableArray<ScoreRecord>>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var doc = Path.GetFileNameWithoutExtension(file);
            if (only.Count == 0 || only.Contains(doc)) annotations[doc] = [.. Records(file, problem)];
        }

        if (annotations.Count > 0) return new(path, annotations);
        problem(new(folder, "there is no annotation to compare with"));
        return null;
    }

    /// <summary>The records of a file of JSON lines; a line that is none is told and left out.</summary>
    public static IEnumerable<ScoreRecord> Records(string file, Action<SourceProblem> problem)
    {
        var number = 0;
        foreach (var line in Lines(file, problem))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (ScoreRecord.Parse(line, out var fault) is { } record) yield return record;
            else problem(new($"{file}:{number}", fault!));
        }
    }

    /// <summary>The annotated articles, found below <see cref="Articles"/>; one that is missing is told.</summary>
    public IReadOnlyList<ArticleFile> Files(Action<SourceProblem> problem)
    {
        var files = ArticleFiles.Find(Docs.Select(d => Path.Combine(Articles, d + ".txt")), null, problem);
        return files;
    }

    private static string[] Lines(string file, Action<SourceProblem> problem)
    {
        try
        {
            return File.ReadAllLines(file, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem(new(file, $"cannot be read: {e.Message}"));
            return [];
        }
    }
}
