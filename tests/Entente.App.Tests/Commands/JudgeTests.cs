using System.Text.Json;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Commands;

public sealed class JudgeTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly string _map;

    public JudgeTests()
    {
        _map = _folder.File("map.db");
        _folder.Write("in/a.txt", "Nhật Bản đã gặp NATO.\n\nNga cáo buộc Mỹ.\n");
        _folder.Write("in/index.tsv", "doc\tpublished\toutlet\turl\na\t2024-07-11\tx\t\n");
        Assert.Equal(0, Support.App.Run("add", _folder.File("in"), "--map", _map).Code);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rejected_claim_counts_no_more_until_it_is_taken_back()
    {
        var before = Answer();
        var claim = ClaimOf("RUS");
        Assert.Equal(0, Judge("reject", claim, "--who", "an analyst", "--why", "misread").Code);
        Assert.DoesNotContain("ACCUSE", Answer(), StringComparison.Ordinal);
        var list = Judge("list").Out;
        Assert.Contains("an analyst", list, StringComparison.Ordinal);
        Assert.Contains("misread", list, StringComparison.Ordinal);
        Assert.Equal(0, Judge("undo", "1").Code);
        Assert.Equal(before, Answer());
    }

    [Fact]
    public void A_retracted_article_counts_no_more_is_listed_as_retracted_and_its_export_comes_back_byte_for_byte()
    {
        var (before, exported) = (Answer(), Exported("before"));
        Assert.Equal(0, Judge("retract", "a", "--who", "an analyst", "--why", "withdrawn").Code);
        Assert.DoesNotContain("ACCUSE", Answer(), StringComparison.Ordinal);
        Assert.Contains("retracted", Support.App.Run("search", "Nga cáo buộc", "--map", _map).Out, StringComparison.Ordinal);
        Assert.Contains("\"is_retracted\": true", Support.App.Run("search", "Nga cáo buộc", "--map", _map, "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains("withdrawn", Support.App.Run("explain", "a", "--map", _map).Out, StringComparison.Ordinal);
        Assert.NotEqual(exported, Exported("between"));
        Assert.Equal(0, Judge("undo", "1").Code);
        Assert.Equal(before, Answer());
        Assert.Equal(exported, Exported("after"));
        Assert.Equal(1, Judge("retract", "nothing").Code);
    }

    [Fact]
    public void A_corrected_field_shows_in_every_answer()
    {
        Assert.Equal(0, Judge("correct", ClaimOf("RUS"), "recipients", "Trung Quốc").Code);
        Assert.Contains("RUS → CHN", Answer(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_judgement_on_nothing_is_refused()
    {
        Assert.Equal(1, Judge("reject", "0123456789abcdef").Code);
        Assert.Equal(1, Judge("undo", "7").Code);
        Assert.Equal(2, Judge("correct", "0123456789abcdef", "colour", "red").Code);
    }

    private Run Judge(params string[] words) => Support.App.Run(["judge", .. words, "--map", _map]);

    // All files but the manifest, which tells when it was made.
    private string Exported(string name)
    {
        var folder = _folder.File(name);
        Assert.Equal(0, Support.App.Run("export", "--as", "csv", "--map", _map, "--out", folder).Code);
        return string.Join('\n', Directory.GetFiles(folder).Where(f => !f.EndsWith("manifest.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f) + '\n' + File.ReadAllText(f)));
    }

    private string Answer() => Support.App.Run("actor", "RUS", "--map", _map).Out;

    private string ClaimOf(string actor)
    {
        using var answer = JsonDocument.Parse(Support.App.Run("actor", actor, "--map", _map, "--format", "json").Out);
        return answer.RootElement.GetProperty("events")[0].GetProperty("claims")[0].GetString()!;
    }
}
