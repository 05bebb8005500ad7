using Entente.Sources;
using Xunit;

namespace Entente.App.Tests.Sources;

public class HtmlArticleTests
{
    private const string Page = """
        <html><head><title>Hai nước ký hiệp định - Báo Thử</title><meta property="og:site_name" content="Báo Thử"><meta name="pubdate" content="2024-07-05"></head>
        <body><nav>Mục lục</nav><article><h1>Hai nước ký hiệp định</h1><p>Nhật Bản ký hiệp định
        với Đức.</p><p>Lễ ký diễn ra ở <b>Tokyo</b>.</p></article><script>document.write("<p>quảng cáo</p>")</script></body></html>
        """;

    [Fact]
    public void An_article_comes_with_its_paragraphs_date_and_outlet()
    {
        var article = HtmlArticle.Read("a", Page, out var why);
        Assert.Null(why);
        Assert.Contains("Nhật Bản ký hiệp định với Đức.\n\nLễ ký diễn ra ở Tokyo.", article!.Text, StringComparison.Ordinal);
        Assert.StartsWith("Hai nước ký hiệp định", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quảng cáo", article.Text, StringComparison.Ordinal);
        Assert.Equal(("2024-07-05", "Báo Thử"), (article.Published.ToString(), article.Outlet));
    }

    [Theory]
    [InlineData("<div>", 500_000, "too deep")]
    [InlineData("<svg><g>", 100_000, "too deep")]
    [InlineData("<br>", 200_000, "too many tags")]
    public void A_page_that_would_take_stack_or_memory_is_refused_before_it_is_parsed(string tag, int times, string problem)
    {
        Assert.Null(HtmlArticle.Read("a", "<html>" + string.Concat(Enumerable.Repeat(tag, times)), out var why));
        Assert.Contains(problem, why, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_that_every_paragraph_would_open_anew_is_refused()
    {
        Assert.Null(HtmlArticle.Read("a", string.Concat(Enumerable.Repeat("<b>", 300)) + string.Concat(Enumerable.Repeat("<p>x", 10_000)), out var why));
        Assert.Contains("too tangled", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_in_scripts_and_comments_do_not_count()
    {
        var noise = string.Concat(Enumerable.Repeat("<div>", 1000));
        Assert.NotNull(HtmlArticle.Read("a", Page.Replace("</article>", $"</article><!-- {noise} --><script>'{noise}'</script>", StringComparison.Ordinal), out _));
    }

    [Fact]
    public void A_page_without_an_article_says_so()
    {
        Assert.Null(HtmlArticle.Read("a", "<html><body><script>1</script></body></html>", out var why));
        Assert.NotNull(why);
    }

    [Fact]
    public void What_is_pasted_again_has_the_same_id()
    {
        var text = new PastedArticle("Một câu.");
        Assert.Equal(text.Read(out _)!.Id, text.Read(out _)!.Id);
        Assert.NotEqual(text.Read(out _)!.Id, new PastedArticle("Câu khác.").Read(out _)!.Id);
        Assert.Equal(new PastedArticle("Một.") { Url = "https://example.org/1" }.Read(out _)!.Id, new PastedArticle("Hai.") { Url = "https://example.org/1" }.Read(out _)!.Id);
        Assert.Null(new PastedArticle("a\0b").Read(out var why));
        Assert.Contains("character 1", why, StringComparison.Ordinal);
    }
}
