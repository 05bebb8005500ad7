using System.Text.Json;
using Entente.Export.Content;
using Entente.Export.Tests.Support;
using Xunit;

namespace Entente.Export.Tests.Formats;

public class JsonLinesTests
{
    [Fact]
    public void Every_line_is_a_record_with_its_kind_and_quotes_stand_where_it_says()
    {
        using var export = new Exported(ExportFormat.Jsonl);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(export.File("map.jsonl")))
        {
            using var record = JsonDocument.Parse(line);
            var kind = record.RootElement.GetProperty("kind").GetString()!;
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (!record.RootElement.TryGetProperty("quote", out var quote)) continue;
            var words = Exported.Words(record.RootElement.GetProperty("article").GetString()!, record.RootElement.GetProperty("start").GetInt64(), record.RootElement.GetProperty("end").GetInt64());
            Assert.Equal(words, quote.GetString());
        }

        Assert.Equal(export.Manifest.Claims, kinds["claim"]);
        Assert.Equal(export.Manifest.Articles, kinds["article"]);
        Assert.All(new[] { "statement", "person", "instrument", "actor", "event", "tie", "agreement" }, kind => Assert.Contains(kind, kinds.Keys));
    }

    [Fact]
    public void DuckDB_reads_the_records()
    {
        using var export = new Exported(ExportFormat.Jsonl);
        var rows = Duck.Rows($"SELECT count(*) FROM read_json('{export.File("map.jsonl")}', format = 'newline_delimited') WHERE kind = 'claim' AND len(actors) > 0");
        Assert.Equal((long)export.Manifest.Claims, rows[0][0]);
    }
}
