using CsCheck;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Text;

public class DocumentPropertyTests
{
    // What texts break on.
    private static readonly string[] Pieces =
    [
        "Ảnh", ":", "(", ")", "Reuters", "Theo", " ", "\n", "\n\n", ".", "...", "…", "\"", "“", "”", "'", "’", "«", "»", "-", "–", "/", ">>",
        "Nga", "nước", "a", "B", "TP", "D.C", "1.000", "_", "\0", "\u200b", "\u0301", "\ud83d", "\ude00", "😀", "Video đang HOT", "Mời bạn đọc",
    ];

    // Pieces, and any unit at all, lone surrogates and controls included.
    private static readonly Gen<string> AnyText = Gen.Frequency(
        (3, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])),
        (1, Gen.Char.Select(c => c.ToString()))).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_into_ordered_tokens_that_cover_all_but_space() => AnyText.Hold(text =>
    {
        var document = Some.Document(text);
        var at = 0;
        foreach (var token in document.Tokens)
        {
            Assert.True(token.Start >= at && token.End > token.Start && token.End <= text.Length);
            AssertNothingButSpace(text[at..token.Start]);
            at = token.End;
        }

        AssertNothingButSpace(text[at..]);
    });

    [Fact]
    public void Every_token_is_in_exactly_one_sentence() => AnyText.Hold(text =>
    {
        var document = Some.Document(text);
        var at = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(at, sentence.First);
            Assert.True(sentence.Length > 0);
            at = sentence.End;
        }

        Assert.Equal(document.Tokens.Length, at);
    });

    [Fact]
    public void Quotations_are_ordered_and_within_the_text() => AnyText.Hold(text =>
    {
        var document = Some.Document(text);
        var at = 0;
        foreach (var quotation in document.Quotations)
        {
            Assert.True(quotation.First > at && quotation.First <= quotation.End && quotation.End <= document.Tokens.Length);
            at = quotation.First;
        }
    });

    private static void AssertNothingButSpace(string between)
    {
        foreach (var c in between)
            Assert.True(c <= ' ' || char.IsWhiteSpace(c) || c == '\u200b' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control, $"U+{(int)c:x4} is in no token");
    }
}
