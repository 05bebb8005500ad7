using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Time;

namespace Entente.Sources;

/// <summary>Takes the article out of a page of the web: its title and prose, and what the page tells of date, outlet and address.</summary>
public static class HtmlArticle
{
    /// <summary>The largest page that is read, in UTF-16 units.</summary>
    public const int MaxLength = 8 * 1024 * 1024;

    // A page may nest deeper than was counted where its tags are wrong.
    private const int StackBytes = 64 * 1024 * 1024;

    private static readonly string[] Dates =
    [
        "meta[property='article:published_time']", "meta[name='pubdate']", "meta[itemprop='datePublished']", "meta[name='date']", "meta[name='dc.date']", "time[itemprop='datePublished']", "article time[datetime]",
    ];

    /// <summary>True for text that is a page and no article: it begins with a tag and closes one.</summary>
    public static bool LooksLike(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.AsSpan().TrimStart();
        return start.Length > 2 && start[0] == '<' && (char.IsAsciiLetter(start[1]) || start[1] == '!') && start.Contains("</", StringComparison.Ordinal);
    }

    /// <summary>Reads a page; null when it holds no article, and <paramref name="why"/> says why. Fetches nothing, runs nothing.</summary>
    /// <param name="id">The article's name.</param>
    /// <param name="html">The page as it was sent.</param>
    /// <param name="why">Null, or why there is no article.</param>
    public static Article? Read(string id, string html, out string? why)
    {
        ArgumentNullException.ThrowIfNull(html);
        why = html.Length > MaxLength ? $"too large: more than {MaxLength} characters" : HtmlShape.Fault(html);
        if (why is not null) return null;
        Article? article = null;
        Exception? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    article = Parse(id, html);
                }
#pragma warning disable CA1031 // Whatever a page does to the parser is the page's fault, and other pages are still read.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    fault = e;
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        if (article is null) why = fault is null ? "no article was found in the page" : $"the page cannot be read: {fault.Message}";
        return article;
    }

    private static Article? Parse(string id, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var url = Web(page.QuerySelector("link[rel='canonical']")?.GetAttribute("href")) ?? Web(Meta(page, "og:url"));
        var (published, outlet, heading) = (Published(page), Meta(page, "og:site_name"), page.QuerySelector("h1")?.TextContent);
        var plain = page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.Body;
        var all = plain is null ? "" : HtmlText.Of(plain);

        // Parsed once more below: finding the article takes the page apart.
        var found = new SmartReader.Reader(url ?? "https://page.invalid/", html).GetArticle();
        var prose = string.IsNullOrWhiteSpace(found.Content) ? "" : HtmlText.Of(new HtmlParser().ParseDocument(found.Content).Body!);
        var text = prose.Length > 0 ? prose : all;
        if (text.Length == 0) return null;
        var title = Line(string.IsNullOrWhiteSpace(found.Title) ? heading ?? "" : found.Title);
        if (title.Length > 0 && !text.StartsWith(title, StringComparison.Ordinal)) text = $"{title}\n\n{text}";
        return new(id, text) { Published = published, Outlet = string.IsNullOrWhiteSpace(outlet) ? null : Line(outlet), Url = url };
    }

    private static string? Meta(IHtmlDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    // Only dates that can be read in one way: year first.
    private static Edtf? Published(IHtmlDocument page)
    {
        foreach (var element in Dates.Select(page.QuerySelector))
        {
            var written = (element?.GetAttribute("content") ?? element?.GetAttribute("datetime"))?.Trim();
            if (written is { Length: >= 10 } && Edtf.TryParse(written[..10], out var date) && !date.IsInterval) return date;
        }

        return null;
    }

    private static string? Web(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? address!.Trim() : null;

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
