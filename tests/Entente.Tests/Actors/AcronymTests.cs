using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Actors;

/// <summary>Acronyms that no data knows, explained by the article itself.</summary>
public class AcronymTests
{
    [Fact]
    public void An_acronym_in_brackets_stands_for_whom_it_was_explained_by() =>
        Assert.Contains("ACCUSE LBN > ISR", Told.In("Lực lượng vũ trang Lebanon (LVX) rút lui. Hôm sau LVX lên án Israel."));

    [Fact]
    public void An_acronym_that_the_data_takes_for_none_is_one_where_the_article_explains_it() =>
        Assert.Contains("ACCUSE AI > DEU", Told.In("Tổ chức Ân xá Quốc tế (AI) ra báo cáo mới. Theo đó AI lên án Đức."));

    [Fact]
    public void An_acronym_that_nobody_explains_stands_for_nobody() =>
        Assert.DoesNotContain("ACCUSE LBN > ISR", Told.In("Lực lượng vũ trang Lebanon rút lui. Hôm sau LVX lên án Israel."));

    [Fact]
    public void An_acronym_that_the_data_knows_keeps_whom_it_names() =>
        Assert.Contains("ACCUSE UN > ISR", Told.In("Quân đội Lebanon (UNIFIL) rút lui. Hôm sau UNIFIL lên án Israel."));
}
