using Entente.Sources;
using Entente.Time;

namespace Entente.App.Web.Adding;

/// <summary>Makes articles of the files and the text of a form.</summary>
internal static class Uploads
{
    private const int LongestName = 200;

    /// <summary>All that a form holds, the files first, each as an article or with what is wrong with it.</summary>
    public static async Task<IReadOnlyList<(string Name, Article? Article, string? Problem)>> Read(IFormCollection form)
    {
        var all = new List<(string, Article?, string?)>();
        Edtf? published = null;
        if (form["published"].ToString().Trim() is { Length: > 0 } written)
        {
            if (!Edtf.TryParse(written, out var date) || date.IsInterval) return [(written, null, "no date: write 2024-07-11, 2024-07 or 2024")];
            published = date;
        }

        var (outlet, url) = (Known(form["outlet"]), Known(form["url"]));
        var index = ArticleIndex.None;
        foreach (var file in form.Files.Where(f => Name(f.FileName) == ArticleIndex.FileName))
        {
            if (Decode(file.FileName, await Bytes(file), out var problem) is { } table) index = ArticleIndex.Read(ArticleIndex.FileName, table, p => all.Add((p.Path, null, p.Message)));
            else all.Add((file.FileName, null, problem));
        }

        foreach (var (i, file) in form.Files.Where(f => Name(f.FileName) is { Length: > 0 } name && name != ArticleIndex.FileName).Index())
        {
            var name = Name(file.FileName);
            if (i >= UploadLimits.Files) all.Add((name, null, $"too many files: {UploadLimits.Files} at a time"));
            else if (file.Length > UploadLimits.BytesOfFile) all.Add((name, null, $"too large: more than {UploadLimits.BytesOfFile} bytes"));
            else all.Add(Article(name, await Bytes(file), index, published, outlet));
        }

        if (form["text"].ToString() is { Length: > 0 } text)
        {
            var article = new PastedArticle(text) { Title = form["title"], Published = published, Outlet = outlet, Url = url }.Read(out var why);
            all.Add((Known(form["title"]) ?? article?.Id ?? "text", article, why));
        }

        return all;
    }

    private static (string, Article?, string?) Article(string name, byte[] bytes, ArticleIndex index, Edtf? published, string? outlet)
    {
        if (Decode(name, bytes, out var problem) is not { } text) return (name, null, problem);
        var id = Path.GetFileNameWithoutExtension(name);
        var article = HtmlArticle.LooksLike(text) ? HtmlArticle.Read(id, text, out problem) : new Article(id, text);
        if (article is null) return (name, null, problem);
        var known = index.Complete(article);
        return (name, known with { Published = known.Published ?? article.Published ?? published, Outlet = known.Outlet ?? article.Outlet ?? outlet, Url = known.Url ?? article.Url }, null);
    }

    private static string? Decode(string name, byte[] bytes, out string? problem)
    {
        if (bytes.Length == 0) problem = "empty";
        else if (ArticleText.TryDecode(bytes, out var text, out problem)) return text;
        return null;
    }

    private static async Task<byte[]> Bytes(IFormFile file)
    {
        if (file.Length > UploadLimits.BytesOfFile) return [];
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }

    // The name alone: a browser may send a folder before it, or anything.
    private static string Name(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return name.Length <= LongestName ? name : name[^LongestName..];
    }

    private static string? Known(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();
}
