using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Commands;

public class ReadFaultsTests
{
    [Fact]
    public void A_binary_file_is_told_with_its_byte_and_the_rest_is_read()
    {
        using var folder = new Folder();
        folder.Write("a.txt", "Tin đầu");
        folder.Write("b.txt", [.. "abc"u8, 0, 1, 2]);
        folder.Write("c.txt", "Tin cuối");
        var run = Support.App.Run("read", folder.Path, "--format", "table");
        Assert.Equal(1, run.Code);
        Assert.Equal($"entente: {folder.File("b.txt")}: binary, not text: a zero byte at byte 3\n", run.Error);
        Assert.Contains("Tin đầu", run.Out, StringComparison.Ordinal);
        Assert.Contains("Tin cuối", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_told_with_file_and_offset()
    {
        using var folder = new Folder();
        var path = folder.Write("latin.txt", [.. "Vi"u8, 0xea, (byte)'t']);
        var run = Support.App.Run("read", path);
        Assert.Equal(1, run.Code);
        Assert.Equal($"entente: {path}: not UTF-8: byte 0xEA at byte 2 begins no character\n", run.Error);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void A_missing_file_is_told_and_the_rest_is_read()
    {
        using var folder = new Folder();
        var run = Support.App.Run("read", folder.File("none.txt"), folder.Write("a.txt", "Tin đầu"), "--format", "table");
        Assert.Equal(1, run.Code);
        Assert.Equal($"entente: {folder.File("none.txt")}: there is no such file or folder\n", run.Error);
        Assert.Contains("Tin đầu", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_nothing_to_read_is_told()
    {
        using var folder = new Folder();
        var run = Support.App.Run("read", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.Equal($"entente: {folder.Path}: nothing to read: the folder holds no *.txt\n", run.Error);
    }

    [Fact]
    public void A_date_of_the_index_that_is_none_is_told_with_its_line()
    {
        using var folder = new Folder();
        folder.Write("a.txt", "Tin đầu");
        folder.Write("index.tsv", "doc\tpublished\na\thôm qua\n");
        var run = Support.App.Run("read", folder.Path, "--format", "table");
        Assert.Equal(1, run.Code);
        Assert.Equal($"entente: {folder.File("index.tsv")}:2: 'hôm qua' is no date; a is read without one\n", run.Error);
        Assert.Contains("Tin đầu", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("nosuchverb")]
    [InlineData("read", "x", "--format", "xml")]
    [InlineData("read", "x", "--jobs", "0")]
    [InlineData("read", "x", "--jobs", "many")]
    [InlineData("read", "x", "--nosuchoption")]
    [InlineData("read", "x", "--published", "hôm qua")]
    [InlineData("explain")]
    [InlineData("lint", "too", "much")]
    [InlineData]
    public void Wrong_usage_is_told_with_exit_code_2(params string[] args)
    {
        var run = Support.App.Run(args);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Out);
        Assert.StartsWith("entente: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_folder_that_is_none_is_told()
    {
        using var folder = new Folder();
        var run = Support.App.Run("read", folder.Write("a.txt", "Tin"), "--language", folder.File("none"));
        Assert.Equal(1, run.Code);
        Assert.Contains("there is no folder 'language' in it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_64_MB_and_more_is_refused()
    {
        using var folder = new Folder();
        var path = folder.File("big.txt");
        using (var file = File.Create(path)) file.SetLength(Entente.Sources.ArticleText.MaxBytes + 1L);
        var run = Support.App.Run("read", path);
        Assert.Equal(1, run.Code);
        Assert.Equal($"entente: {path}: too large: more than 67108864 bytes\n", run.Error);
    }
}
