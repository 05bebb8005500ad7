using Entente.Language;
using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class FoldingTests
{
    private static readonly Folding Folding = WithVariants();

    [Theory]
    [InlineData("Hoà", "hòa")]
    [InlineData("THUỶ", "thủy")]
    [InlineData("Mĩ", "mỹ")]
    [InlineData("kí", "ký")]
    [InlineData("Ðức", "đức")]
    [InlineData("’", "'")]
    [InlineData("“", "\"")]
    [InlineData("–", "-")]
    [InlineData("Tri\u00adều", "triều")]
    public void Ways_of_writing_one_word_fold_alike(string written, string folded) => Assert.Equal(folded, Folding.Fold(written));

    [Fact]
    public void A_decomposed_word_folds_to_its_composed_form() =>
        Assert.Equal("hòa", Folding.Fold("Hoà".Normalize(System.Text.NormalizationForm.FormD)));

    [Theory]
    [InlineData("quý")]
    [InlineData("hoàn")]
    [InlineData("\ud800")]
    [InlineData("e\ud800\u0301")]
    public void What_has_no_variant_stays(string word) => Assert.Equal(word, Folding.Fold(word));

    [Fact]
    public void Tones_and_letters_are_never_lost() => Assert.NotEqual(Folding.Fold("Ý"), Folding.Fold("Y"));

    [Fact]
    public void Every_letter_of_Vietnamese_folds_alike_composed_and_decomposed()
    {
        const string Letters = "aăâeêioôơuưyđ";
        foreach (var letter in Letters)
        {
            foreach (var tone in new[] { "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323" })
            {
                var syllable = $"b{letter}{tone}n";
                Assert.Equal(Folding.Fold(syllable.Normalize()), Folding.Fold(syllable.ToUpperInvariant().Normalize(System.Text.NormalizationForm.FormD)));
            }
        }
    }

    private static Folding WithVariants()
    {
        var folding = new Folding();
        foreach (var file in LanguagePack.EmbeddedFiles().Where(f => f.Folder == "text"))
        {
            foreach (var line in file.Lines)
            {
                if (file.Name == "rhymes") folding.AddRhyme(line.Field(0), line.Field(1));
                else folding.AddSyllable(line.Field(0), line.Field(1));
            }
        }

        return folding;
    }
}
