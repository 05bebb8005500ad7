using Entente.Export.Content;
using Entente.Export.Tests.Support;
using Xunit;

namespace Entente.Export.Tests.Formats;

public class ParquetTests
{
    [Fact]
    public void Every_table_holds_what_its_CSV_holds()
    {
        using var csv = new Exported(ExportFormat.Csv);
        using var parquet = new Exported(ExportFormat.Parquet);
        foreach (var file in parquet.Manifest.Files)
        {
            var name = Path.GetFileNameWithoutExtension(file.Name);
            var columns = string.Join(", ", Columns(parquet.File(file.Name)).Select(c => $"nullif(CAST(\"{c}\" AS VARCHAR), '') AS \"{c}\""));
            var expected = Duck.Rows($"SELECT {columns} FROM {Duck.Csv(csv.File(name + ".csv"))}");
            var rows = Duck.Rows($"SELECT {columns} FROM '{parquet.File(file.Name)}'");
            Assert.Equal(file.Rows, rows.Count);
            Assert.Equal(expected, rows);
        }
    }

    [Fact]
    public void Columns_have_the_types_of_their_cells()
    {
        using var export = new Exported(ExportFormat.Parquet);
        var types = Duck.Rows($"DESCRIBE SELECT time, time_first, sources, stated FROM '{export.File("events.parquet")}'").Select(r => (string)r[1]!);
        Assert.Equal(["VARCHAR", "DATE", "BIGINT", "BOOLEAN"], types);
    }

    private static List<string> Columns(string path) => [.. Duck.Rows($"DESCRIBE SELECT * FROM '{path}'").Select(r => (string)r[0]!)];
}
