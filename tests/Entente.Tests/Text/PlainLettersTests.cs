using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class PlainLettersTests
{
    [Theory]
    [InlineData("Hiệp ước", "hiep uoc")]
    [InlineData("  Đà  Nẵng, ", "da nang")]
    [InlineData("Đà Nẵng", "da nang")]
    [InlineData("Áp-ga-ni-xtan", "ap ga ni xtan")]
    [InlineData("F-35 (Mỹ)", "f 35 my")]
    [InlineData("a\u00ADb\u200Bc", "abc")]
    [InlineData("\ud800x", "x")]
    [InlineData("…", "")]
    public void Words_lose_case_diacritics_and_marks(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Fact]
    public void With_marks_only_case_spaces_and_composition_are_levelled() =>
        Assert.Equal("đà nẵng", PlainLetters.WithMarks("ĐÀ\u0020 NA\u0306\u0303NG"));
}
