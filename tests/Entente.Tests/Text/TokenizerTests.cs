using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Kim Jong-un", "Kim Jong - un")]
    [InlineData("F-16, S-400", "F - 16 , S - 400")]
    [InlineData("O'Brien và Jama'a", "O'Brien và Jama'a")]
    [InlineData("1.000 hay 1,5", "1 . 000 hay 1 , 5")]
    [InlineData("“Đi…”", "“ Đi … ”")]
    [InlineData("TP.HCM", "TP . HCM")]
    public void A_text_is_cut_into_syllables_numbers_and_marks(string text, string words) =>
        Assert.Equal(words.Split(' '), Some.Words(text));

    [Fact]
    public void A_decomposed_syllable_is_one_token_with_all_its_units()
    {
        var text = "Việt Nam".Normalize(System.Text.NormalizationForm.FormD);
        Assert.Equal(["Việt", "Nam"], Some.Words(text).Select(w => w.Normalize()));
        Assert.Equal(text.Length, Some.Tokens(text)[^1].End);
    }

    [Theory]
    [InlineData("Tri\u00adều")]
    [InlineData("Tri\u200dều")]
    [InlineData("Tri\u2060ều")]
    [InlineData("Tri\ufeffều")]
    public void A_format_character_vanishes_in_its_word(string word) => Assert.Equal([word], Some.Words(word));

    [Theory]
    [InlineData("\ufeffNga\u200d và")]
    [InlineData("Nga\u200bvà")]
    [InlineData("Nga\u00a0và\0")]
    [InlineData("Nga\u3000và")]
    public void Invisible_characters_around_words_are_in_no_token(string text) => Assert.Equal(["Nga", "và"], Some.Words(text));

    [Fact]
    public void A_lone_surrogate_is_a_mark() => Assert.All(Some.Tokens("\ud83d \ude00"), t => Assert.True(t.IsMark));

    [Fact]
    public void An_emoji_is_one_mark() => Assert.Equal(["😀"], Some.Words("😀"));

    [Fact]
    public void Capitals_digits_and_acronyms_show_in_the_traits()
    {
        var tokens = Some.Tokens("Đức NATO 2024 nước Ý");
        Assert.Equal([true, true, false, false, true], tokens.Select(t => t.IsCapital));
        Assert.Equal([false, true, false, false, false], tokens.Select(t => t.Has(TokenTraits.AllCaps)));
        Assert.True(tokens[2].IsDigit);
    }

    [Theory]
    [InlineData("a\nb", true, false)]
    [InlineData("a\r\nb", true, false)]
    [InlineData("a\r\n \r\nb", true, true)]
    [InlineData("a\u2028b", true, false)]
    [InlineData("a b", false, false)]
    public void Line_breaks_show_in_the_traits(string text, bool line, bool blank)
    {
        var token = Some.Tokens(text)[1];
        Assert.Equal(line, token.Has(TokenTraits.LineBefore));
        Assert.Equal(blank, token.Has(TokenTraits.BlankLineBefore));
    }

    [Fact]
    public void A_very_long_line_or_word_takes_linear_time()
    {
        foreach (var piece in new[] { "a", "á", "\"", "“a ", "a. ", "Ảnh: ", "(", "'", "a\n", "\"a\n", "\ud800", "A\u200d" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
            Assert.Equal(text.Length, Some.Document(text).Text.Length);
        }
    }
}
