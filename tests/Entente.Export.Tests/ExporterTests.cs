using System.Security.Cryptography;
using System.Text.Json;
using Entente.Export.Content;
using Entente.Export.Tests.Support;
using Xunit;

namespace Entente.Export.Tests;

public class ExporterTests
{
    public static TheoryData<ExportFormat> Formats => [.. Enum.GetValues<ExportFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_articles_in_another_order_give_the_same_bytes(ExportFormat format)
    {
        using var export = new Exported(format);
        using var other = new Exported(format, [.. Exported.Samples.Reverse()]);
        Assert.Equal(export.Manifest.Files, other.Manifest.Files);
        Assert.Equal(Lines(export), Lines(other));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_manifest_names_every_file_with_its_hash(ExportFormat format)
    {
        using var export = new Exported(format);
        using var manifest = JsonDocument.Parse(export.Text(Manifest.FileName));
        Assert.Equal(Exported.Samples.Length, manifest.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal("tests", manifest.RootElement.GetProperty("reader").GetString());
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("sha256").GetString());
        Assert.Equal(files.Keys.Append(Manifest.FileName).Order(), Directory.GetFiles(export.Path).Select(Path.GetFileName).Order());
        Assert.All(files, f => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(export.File(f.Key)))), f.Value));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Articles_that_hold_what_no_text_should_are_exported_all_the_same(ExportFormat format)
    {
        var text = "Mỹ\u0001\ud83d ký hiệp định \u202e]]><b>\0 với Nhật Bản 😀.\n\n“Mỹ sẽ ủng hộ Nhật Bản\u0007”, Tổng thống Joe Biden nói.";
        using var export = new Exported(format, Exported.Of("x\u0002/../&<'\"", text, "a;b,c\"d\te\r\nf"));
        Assert.Equal(1, export.Manifest.Articles);
        if (format is ExportFormat.GraphMl or ExportFormat.Gexf) System.Xml.Linq.XDocument.Load(export.File(export.Manifest.Files[0].Name));
        if (format is ExportFormat.JsonLd) JsonDocument.Parse(export.Text("map.jsonld")).Dispose();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_export_that_fails_on_the_way_leaves_the_folder_as_it_was(ExportFormat format)
    {
        using var export = new Exported(format);
        var before = Directory.GetFileSystemEntries(export.Path).Order().Select(f => (f, File.ReadAllText(f))).ToList();
        Assert.Throws<IOException>(() => new Exporter().Write(new Failing(), format, export.Path));
        Assert.Equal(before, Directory.GetFileSystemEntries(export.Path).Order().Select(f => (f, File.ReadAllText(f))));

        var anew = export.File("anew");
        Assert.Throws<IOException>(() => new Exporter().Write(new Failing(), format, anew));
        Assert.Empty(Directory.GetDirectories(export.Path));
    }

    [Fact]
    public void What_a_killed_export_left_is_no_hindrance_and_other_files_stay()
    {
        using var export = new Exported(ExportFormat.Csv);
        Directory.CreateDirectory(export.File(".partial"));
        File.WriteAllText(export.File(".partial/claims.csv"), "half");
        File.WriteAllText(export.File("notes.txt"), "mine");
        new Exporter().Write(new ReadingSource(Exported.Samples, "tests"), ExportFormat.Csv, export.Path);
        Assert.Equal("mine", export.Text("notes.txt"));
        Assert.Empty(Directory.GetDirectories(export.Path));
        Assert.True(new FileInfo(export.File("claims.csv")).Length > "half".Length);
    }

    private static IEnumerable<string> Lines(Exported export) =>
        export.Text(Manifest.FileName).Split('\n').Where(l => !l.Contains("\"made\"", StringComparison.Ordinal));

    // Its second article is on a disk that fails.
    private sealed class Failing : IExportSource
    {
        private readonly ReadingSource _samples = new(Exported.Samples, "tests");

        public string Reader => _samples.Reader;

        public IReadOnlyDictionary<string, string> Question => _samples.Question;

        public IEnumerable<ExportArticle> Articles()
        {
            yield return _samples.Articles().First();
            throw new IOException("the disk fails");
        }

        public MapFindings Findings() => _samples.Findings();
    }
}
