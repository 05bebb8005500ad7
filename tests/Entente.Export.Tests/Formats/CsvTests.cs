using CsCheck;
using Entente.Export.Content;
using Entente.Export.Formats;
using Entente.Export.Tests.Support;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Export.Tests.Formats;

public class CsvTests
{
    [Fact]
    public void DuckDB_reads_every_quote_back_from_where_it_stands()
    {
        using var export = new Exported(ExportFormat.Csv);
        var rows = Duck.Rows($"SELECT article, quote, \"start\"::BIGINT, \"end\"::BIGINT FROM {Duck.Csv(export.File("claims.csv"))}");
        Assert.Equal(export.Manifest.Claims, rows.Count);
        Assert.All(rows, r => Assert.Equal(Exported.Words((string)r[0]!, (long)r[2]!, (long)r[3]!), Plain((string)r[1]!)));
    }

    [Fact]
    public void The_manifest_counts_the_rows_that_DuckDB_sees()
    {
        using var export = new Exported(ExportFormat.Csv);
        Assert.Equal(13, export.Manifest.Files.Length);
        Assert.All(export.Manifest.Files, f => Assert.Equal(f.Rows, (long)Duck.Rows($"SELECT count(*) FROM {Duck.Csv(export.File(f.Name))}")[0][0]!));
    }

    [Fact]
    public void Nothing_an_article_says_begins_a_formula_in_a_cell()
    {
        const string formula = "=HYPERLINK(\"http://example.org\",\"Mỹ\")";
        using var export = new Exported(ExportFormat.Csv, Exported.Of("=1+1", formula + "\n\n@Mỹ ký hiệp định với Nhật Bản.", "+outlet"));
        foreach (var file in export.Manifest.Files)
        {
            var cells = Duck.Rows($"SELECT * FROM {Duck.Csv(export.File(file.Name))}").SelectMany(r => r).OfType<string>();
            Assert.DoesNotContain(cells, c => c[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n');
        }

        var (title, outlet) = Duck.Rows($"SELECT title, outlet FROM {Duck.Csv(export.File("articles.csv"))}") is [var row] ? (row[0], row[1]) : default;
        Assert.Equal(formula, Plain((string)title!));
        Assert.Equal("+outlet", Plain((string)outlet!));
    }

    [Fact]
    public void A_made_safe_cell_gives_its_text_back() => Gen.String.Hold(text =>
    {
        var cell = Clean.Cell(text);
        return (cell.Length == 0 || !"=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal)) && Plain(cell) == text;
    });

    [Fact]
    public void What_no_format_can_hold_is_shown_and_nothing_vanishes()
    {
        Assert.Equal("a\ufffdb", Clean.Text("a\0b"));
        Assert.Equal("\ufffd", Clean.Text("\ud83d"));
        Assert.Equal("x😀y", Clean.Text("x😀y"));
        Assert.Equal("a\ufffdb\nc", Clean.Xml("a\u0001b\nc"));
    }

    [Fact]
    public void Dates_that_are_not_known_to_the_day_are_in_no_table_of_days()
    {
        using var export = new Exported(ExportFormat.Csv, Exported.Of("a", "Tháng 5/2023, Nhật Bản ký hiệp định với Hàn Quốc."));
        Assert.Empty(Duck.Rows($"SELECT * FROM {Duck.Csv(export.File("dyads-day.csv"))}"));
        Assert.Equal("2023-05", Assert.Single(Duck.Rows($"SELECT DISTINCT period FROM {Duck.Csv(export.File("dyads-month.csv"))}"))[0]);
        Assert.Equal("2023", Assert.Single(Duck.Rows($"SELECT DISTINCT period FROM {Duck.Csv(export.File("dyads-year.csv"))}"))[0]);
    }

    private static string Plain(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;
}
