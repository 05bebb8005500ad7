using System.Text;
using System.Text.Json;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Commands;

public class ReadCommandTests
{
    private static readonly string Samples = Repository.PathOf("samples");

    [Fact]
    public void Every_quote_of_the_samples_is_the_source_from_start_to_end()
    {
        var run = Support.App.Run("read", Samples);
        Assert.Equal(0, run.Code);
        Evidence.Check(run.Lines, doc => File.ReadAllText(Path.Combine(Samples, doc + ".txt")));
    }

    [Fact]
    public void Reading_twice_gives_the_same_bytes_whatever_the_number_of_jobs()
    {
        var one = Support.App.Run("read", Samples, "--jobs", "1");
        Assert.Equal(one, Support.App.Run("read", Samples, "--jobs", "1"));
        Assert.Equal(one, Support.App.Run("read", Samples, "--jobs", "8"));
    }

    [Fact]
    public void Nothing_but_records_goes_to_a_pipe()
    {
        var run = Support.App.Run("read", Samples);
        Assert.Equal("", run.Error);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.All(run.Lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void A_table_without_a_terminal_has_no_escape_codes()
    {
        var run = Support.App.Run("read", Samples, "--format", "table");
        Assert.Contains("Azerbaijan", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void An_escape_code_in_an_article_is_shown_and_not_obeyed()
    {
        using var folder = new Folder();
        folder.Write("a.txt", "Mỹ \u001b[31mđỏ\u202e và Nga\n\nMỹ gặp Nga.\n");
        var run = Support.App.Run("read", folder.Path, "--format", "table");
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Contains("‹U+001B›", run.Out, StringComparison.Ordinal);
        Assert.Contains("‹U+202E›", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_ordinal_order()
    {
        using var folder = new Folder();
        const string text = "Nhật Bản và Hàn Quốc ký hiệp định.\n\nTổng thống Mỹ Joe Biden đã gặp Thủ tướng Nhật Bản Fumio Kishida.\n";
        foreach (var name in new[] { "b.txt", "a/z.txt", "B.txt", "c.md" }) folder.Write(name, text);
        var run = Support.App.Run("read", folder.Path, "--format", "table");
        var order = new[] { "B", "a:z", "b" }.Select(d => run.Out.IndexOf($"\n{d}", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain("\nc", run.Out, StringComparison.Ordinal);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public void The_index_beside_the_files_gives_dates_and_outlets()
    {
        using var folder = new Folder();
        folder.Write("a.txt", "Tin\n\nMỹ gặp Nga.");
        folder.Write("index.tsv", "url\tdoc\tpublished\toutlet\nhttp://x\ta\t2024-07-11\tBáo A\n");
        var run = Support.App.Run("read", folder.Path, "--format", "table");
        Assert.Contains("a · 2024-07-11 · Báo A", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_date_of_the_command_line_holds_where_no_index_gives_one()
    {
        using var folder = new Folder();
        var run = Support.App.Run("read", folder.Write("a.txt", "Tin"), "--published", "2023-05", "--format", "table");
        Assert.Contains("a · 2023-05", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minus_reads_standard_input() =>
        Assert.Equal(0, Support.App.RunWith("Mỹ gặp Nga.", "read", "-").Code);

    [Fact]
    public void Decomposed_letters_and_emoji_keep_the_spans_exact()
    {
        using var folder = new Folder();
        foreach (var sample in Directory.GetFiles(Samples, "*.txt"))
            folder.Write(Path.GetFileName(sample), "😀🇻🇳 " + File.ReadAllText(sample).Normalize(NormalizationForm.FormD));
        var run = Support.App.Run("read", folder.Path);
        Assert.Equal(0, run.Code);
        Evidence.Check(run.Lines, doc => File.ReadAllText(folder.File(doc + ".txt")));
    }

    [Fact]
    public void The_shared_corpus_is_read_whole_with_exact_quotes()
    {
        var corpus = Path.Combine(Environment.GetEnvironmentVariable("ENTENTE_SHARED") ?? Repository.PathOf("..", "shared"), "corpus");
        Assert.SkipUnless(Directory.Exists(corpus), $"there is no {corpus}");
        var run = Support.App.Run("read", corpus);
        Assert.Equal(0, run.Code);
        Evidence.Check(run.Lines.Where((_, i) => i % 7 == 0), doc => File.ReadAllText(Path.Combine(corpus, doc + ".txt")));
    }
}
