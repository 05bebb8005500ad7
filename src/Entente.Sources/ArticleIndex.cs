using System.Text;
using Entente.Time;

namespace Entente.Sources;

/// <summary>What <c>index.tsv</c> beside the articles tells of them: when, by whom and where each was published.</summary>
/// <remarks>Columns are found by name: <c>doc</c>, <c>published</c>, <c>outlet</c>, <c>url</c>; all others are passed over.</remarks>
public sealed class ArticleIndex
{
    /// <summary>The file's name.</summary>
    public const string FileName = "index.tsv";

    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);

    private ArticleIndex()
    {
    }

    /// <summary>An index that tells nothing.</summary>
    public static ArticleIndex None { get; } = new();

    /// <summary>Reads the index of a folder, or <see cref="None"/> when it has none; faults are told to <paramref name="problem"/>.</summary>
    public static ArticleIndex Of(string folder, Action<SourceProblem> problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return None;
        try
        {
            return Read(path, File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)), problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            problem(new(path, $"the index cannot be read: {e.Message}"));
            return None;
        }
    }

    /// <summary>The article with what the index knows of it under its id, or under the name of its file.</summary>
    public Article Complete(Article article, string? doc = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _rows.TryGetValue(doc ?? article.Id, out var row)
            ? article with { Published = row.Published, Outlet = row.Outlet, Url = row.Url }
            : article;
    }

    /// <summary>Reads an index from its text; <paramref name="path"/> is for messages.</summary>
    public static ArticleIndex Read(string path, string text, Action<SourceProblem> problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problem);
        var index = new ArticleIndex();
        var lines = text.Split('\n');
        var header = lines[0].TrimEnd('\r').TrimStart('\ufeff').Split('\t');
        var doc = Array.IndexOf(header, "doc");
        if (doc < 0)
        {
            problem(new(path, "the first line names no column 'doc'; the index is passed over"));
            return None;
        }

        int published = Array.IndexOf(header, "published"), outlet = Array.IndexOf(header, "outlet"), url = Array.IndexOf(header, "url");
        for (var i = 1; i < lines.Length; i++)
        {
            var fields = lines[i].TrimEnd('\r').Split('\t');
            if (Field(fields, doc) is not { } id) continue;
            Edtf? date = null;
            if (Field(fields, published) is { } written)
            {
                if (Edtf.TryParse(written, out var known)) date = known;
                else problem(new($"{path}:{i + 1}", $"'{written}' is no date; {id} is read without one"));
            }

            index._rows[id] = new(date, Field(fields, outlet), Field(fields, url));
        }

        return index;
    }

    private static string? Field(string[] fields, int at) => at >= 0 && at < fields.Length && fields[at].Length > 0 ? fields[at] : null;

    private readonly record struct Row(Edtf? Published, string? Outlet, string? Url);
}
