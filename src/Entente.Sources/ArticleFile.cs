using Entente.Time;

namespace Entente.Sources;

/// <summary>A file that should hold one article.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Index">What stands beside it.</param>
public sealed record ArticleFile(string Path, ArticleIndex Index)
{
    /// <summary>The article's stable id: the file's name without its extension, or what <see cref="ArticleFiles"/> calls it.</summary>
    public string Id { get; init; } = System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The publication date that holds where the index gives none, or null.</summary>
    public Edtf? Published { get; init; }

    private bool IsPage => System.IO.Path.GetExtension(Path).ToUpperInvariant() is ".HTML" or ".HTM";

    /// <summary>Reads and decodes the file: an article, or why there is none. Throws nothing on what the file holds.</summary>
    public Article? Read(out SourceProblem? problem)
    {
        try
        {
            using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            return Read(file, out problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = new(Path, $"cannot be read: {e.Message}");
            return null;
        }
    }

    /// <summary>Reads and decodes a stream in place of the file, e.g. standard input; the path names the article.</summary>
    public Article? Read(Stream stream, out SourceProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = ReadBounded(stream);
        if (bytes.Length > ArticleText.MaxBytes)
        {
            problem = new(Path, $"too large: more than {ArticleText.MaxBytes} bytes");
            return null;
        }

        var isText = ArticleText.TryDecode(bytes.Span, out var text, out var why);
        problem = isText ? null : new(Path, why!);
        if (!isText) return null;
        var read = IsPage ? HtmlArticle.Read(Id, text, out why) : new Article(Id, text);
        if (read is null)
        {
            problem = new(Path, why!);
            return null;
        }

        // What stands beside the files is known better than what a page says of itself.
        var article = Index.Complete(read, System.IO.Path.GetFileNameWithoutExtension(Path));
        return article with { Published = article.Published ?? read.Published ?? Published, Outlet = article.Outlet ?? read.Outlet, Url = article.Url ?? read.Url };
    }

    // A device or a pipe has no length, so the limit is kept while reading, not asked for before.
    private static ReadOnlyMemory<byte> ReadBounded(Stream stream)
    {
        var bytes = new byte[stream.CanSeek ? (int)Math.Min(stream.Length, ArticleText.MaxBytes) + 1 : 16 * 1024];
        var count = 0;
        while (stream.Read(bytes.AsSpan(count)) is > 0 and var read)
        {
            count += read;
            if (count > ArticleText.MaxBytes) break;
            if (count == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(2L * count, ArticleText.MaxBytes + 1L));
        }

        return bytes.AsMemory(0, count);
    }
}
