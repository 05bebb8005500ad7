using System.Security.Cryptography;
using System.Text;
using Entente.Time;

namespace Entente.Sources;

/// <summary>An article that somebody pasted: text or a whole page, with what they know of it.</summary>
/// <param name="Text">As it was pasted.</param>
public sealed record PastedArticle(string Text)
{
    /// <summary>Its title, where the text does not begin with it.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, or null for what the page says.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Who published it, or null for what the page says.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was published, or null for what the page says.</summary>
    public string? Url { get; init; }

    /// <summary>The article, or null with why there is none. Pasted again it has the same id: made of its address, or else of its text.</summary>
    public Article? Read(out string? why)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            why = "there is no text";
            return null;
        }

        var zero = Text.IndexOf('\0', StringComparison.Ordinal);
        if (zero >= 0)
        {
            why = $"binary, not text: a zero character at character {zero}";
            return null;
        }

        why = null;
        var article = HtmlArticle.LooksLike(Text) ? HtmlArticle.Read("", Text, out why) : new Article("", Text.Replace("\r\n", "\n", StringComparison.Ordinal));
        if (article is null) return null;
        if (Known(Title) is { } title && !article.Text.AsSpan().TrimStart().StartsWith(title, StringComparison.Ordinal))
            article = article with { Text = $"{title}\n\n{article.Text}" };
        article = article with { Published = Published ?? article.Published, Outlet = Known(Outlet) ?? article.Outlet, Url = Known(Url) ?? article.Url };
        return article with { Id = article.Url is { } url ? "page-" + Name(url) : "text-" + Name(article.Text) };
    }

    private static string? Known(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();

    private static string Name(string of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of)).AsSpan(0, 8));
}
