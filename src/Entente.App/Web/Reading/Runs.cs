using System.Globalization;
using System.Text;

namespace Entente.App.Web.Reading;

/// <summary>Parts text into what can be seen and single characters that cannot: controls, zero width, directions, tags, halves of a pair.</summary>
internal static class Runs
{
    private const int Joiner = 0x200d;

    /// <summary>All of the text in order; a hidden character stands alone, with its name <c>U+200B</c>.</summary>
    public static IEnumerable<(string Text, string? Hidden)> Of(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || IsHidden(text, at, rune))
            {
                if (at > from) yield return (text[from..at], null);
                yield return (isWhole ? text.Substring(at, length) : "", $"U+{(isWhole ? rune.Value : text[at]):X4}");
                from = at + length;
            }

            at += length;
        }

        if (from < text.Length) yield return (text[from..], null);
    }

    private static bool IsHidden(string text, int at, Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\t' or '\n' or '\r'),
        UnicodeCategory.Format => rune.Value != Joiner || !IsBetweenPictures(text, at),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => false,
    };

    // A family of emoji is one picture, joined by what would be hidden elsewhere.
    private static bool IsBetweenPictures(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.GetUnicodeCategory(text[at - 1]) is UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark
        && char.GetUnicodeCategory(text[at + 1]) is UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol;
}
