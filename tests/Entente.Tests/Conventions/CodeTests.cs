using System.Text;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Conventions;

public class CodeTests
{
    private static readonly string[] Tops = ["src", "tests"];

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.DoesNotContain(Tops.SelectMany(Repository.Code), file => file.Lines.Length > 400);

    [Fact]
    public void The_median_file_of_the_source_is_shorter_than_90_lines()
    {
        var lengths = Repository.Code("src").Select(f => f.Lines.Length).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 1, 89);
    }

    [Fact]
    public void Vietnamese_words_live_in_the_language_data_and_not_in_the_code() =>
        Assert.Empty(
            from file in Repository.Code("src")
            from line in file.Lines.Index()
            from text in Literals(line.Item)
            where text.Any(IsVietnamese) && IsWord(text)
            select $"{file.Path}:{line.Index + 1}: {text}");

    [Fact]
    public void No_comment_says_that_a_property_gets_or_sets() =>
        Assert.DoesNotContain(Repository.Code("src"), file => file.Lines.Any(l => l.Contains("/// <summary>Gets ", StringComparison.Ordinal)));

    [Fact]
    public void All_data_and_samples_are_in_NFC() =>
        Assert.DoesNotContain(Data(), file => !file.Text.IsNormalized());

    [Fact]
    public void No_data_holds_what_a_merge_left_behind() =>
        Assert.DoesNotContain(Data(), file => file.Text.Split('\n').Any(l => l.StartsWith("<<<<<<<", StringComparison.Ordinal) || l.StartsWith(">>>>>>>", StringComparison.Ordinal)));

    private static IEnumerable<(string Path, string Text)> Data() =>
        from top in new[] { "language", "ontology", "samples" }
        let folder = Repository.PathOf(top)
        where Directory.Exists(folder)
        from path in Directory.GetFiles(folder, "*.*", SearchOption.AllDirectories)
        select (path, File.ReadAllText(path, Encoding.UTF8));

    // The strings of one line; raw strings over several lines hold no words in this code.
    private static IEnumerable<string> Literals(string line)
    {
        var code = line.TrimStart();
        if (code.StartsWith("//", StringComparison.Ordinal)) yield break;
        var parts = code.Split('"');
        for (var i = 1; i < parts.Length; i += 2)
        {
            if (string.Concat(parts.Take(i)).Contains("//", StringComparison.Ordinal)) yield break;
            yield return parts[i];
        }
    }

    // Consonants alone are a part of the alphabet and no word.
    private static bool IsWord(string text) => text.Normalize(NormalizationForm.FormD).Any(c => "aeiouy".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));

    // Letters with a horn, a breve, a bar or a tone mark; quotation marks, dashes and ellipses are no letters.
    private static bool IsVietnamese(char c) => char.IsLetter(c) && c > 'ÿ' && (c < 'ʰ' || c is >= 'Ḁ' and <= 'ỿ');
}
