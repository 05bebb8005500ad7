using Entente.App.Tests.Support;
using Entente.Language;
using Xunit;

namespace Entente.App.Tests.Commands;

public class VerbTests
{
    [Fact]
    public void Help_names_every_verb()
    {
        var run = Support.App.Run("--help");
        Assert.Equal(0, run.Code);
        Assert.All(new[] { "read", "explain", "lint", "demo" }, verb => Assert.Contains($"\n  {verb}", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void The_built_in_language_data_has_no_problems()
    {
        Assert.SkipUnless(LanguagePack.Default.Actors.All.Any(), "the language data names no actors yet");
        var run = Support.App.Run("lint");
        Assert.True(run.Code == 0, run.Out);
    }

    [Fact]
    public void Lint_names_file_and_line_of_a_fault()
    {
        using var folder = new Folder();
        folder.Write("language/vi/words/links.txt", "# links\nnhưng | but\nnhưng | but\n");
        var run = Support.App.Run("lint", "--language", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.Contains("language/vi/words/links.txt:3: 'nhưng' is there already", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_demo_shows_every_sample()
    {
        var run = Support.App.Run("demo");
        Assert.Equal(0, run.Code);
        Assert.All(Directory.GetFiles(Repository.PathOf("samples"), "*.txt"), file =>
            Assert.Contains(Path.GetFileNameWithoutExtension(file), run.Out, StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void Explain_takes_a_sentence()
    {
        var run = Support.App.Run("explain", "Nhật Bản đã ký hiệp định với Hàn Quốc.");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("Nhật Bản đã ký hiệp định với Hàn Quốc.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_takes_standard_input() =>
        Assert.Contains("Mỹ gặp Nga.", Support.App.RunWith("Mỹ gặp Nga.", "explain", "-").Out, StringComparison.Ordinal);

    [Fact]
    public void Explain_shows_only_the_sentences_that_are_asked_for()
    {
        var run = Support.App.Run("explain", Repository.PathOf("samples", "06-belarus-cfe.txt"), "--sentence", "Litva");
        Assert.Contains("Ba Lan và Litva", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Aleinik", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_says_when_there_is_nothing_to_explain()
    {
        var run = Support.App.Run("explain", "0123456789abcdef", Repository.PathOf("samples"));
        Assert.Equal(1, run.Code);
        Assert.Contains("nothing to explain", run.Error, StringComparison.Ordinal);
    }
}
