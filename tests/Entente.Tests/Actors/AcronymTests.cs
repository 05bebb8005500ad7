using Xunit;

namespace Entente.Tests.Actors;

/// <summary>Acronyms that no data knows, explained by the article itself.</summary>
public class AcronymTests
{
    private static readonly Reader Reader = new();

    [Fact]
    public void An_acronym_in_brackets_stands_for_whom_it_was_explained_by() =>
        Assert.Contains("ACCUSE LBN > ISR", Claims("Lực lượng vũ trang Lebanon (LVX) rút lui. Hôm sau LVX lên án Israel."));

    [Fact]
    public void An_acronym_that_the_data_takes_for_none_is_one_where_the_article_explains_it() =>
        Assert.Contains("ACCUSE AI > DEU", Claims("Tổ chức Ân xá Quốc tế (AI) ra báo cáo mới. Theo đó AI lên án Đức."));

    [Fact]
    public void An_acronym_that_nobody_explains_stands_for_nobody() =>
        Assert.DoesNotContain("ACCUSE LBN > ISR", Claims("Lực lượng vũ trang Lebanon rút lui. Hôm sau LVX lên án Israel."));

    [Fact]
    public void An_acronym_that_the_data_knows_keeps_whom_it_names() =>
        Assert.Contains("ACCUSE UN > ISR", Claims("Quân đội Lebanon (UNIFIL) rút lui. Hôm sau UNIFIL lên án Israel."));

    private static List<string> Claims(string body) =>
        [.. Reader.Read(new Article("a", $"Tin vắn\n\n{body}")).Claims.Select(c => $"{c.Type.ToString().ToUpperInvariant()} {string.Join('+', c.Actors)} > {string.Join('+', c.Recipients)}")];
}
