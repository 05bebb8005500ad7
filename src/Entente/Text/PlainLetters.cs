using System.Globalization;
using System.Text;

namespace Entente.Text;

/// <summary>Words without case, diacritics and marks, for people who type 'hiep uoc' and mean 'hiệp ước'.</summary>
public static class PlainLetters
{
    /// <summary>Lower case, no diacritics, 'd' for 'đ', one space between words and nothing else; never throws.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Words(Formed(text, NormalizationForm.FormD));
    }

    /// <summary>Lower case and one space between words as in <see cref="Of"/>, but with the diacritics that were typed; never throws.</summary>
    public static string WithMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Words(Formed(text, NormalizationForm.FormC), isPlain: false);
    }

    private static string Words(string text, bool isPlain = true)
    {
        var plain = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (!char.IsLetterOrDigit(c))
            {
                gap = true;
                continue;
            }

            if (gap && plain.Length > 0) plain.Append(' ');
            gap = false;
            plain.Append(isPlain && c is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    // A lone surrogate cannot be normalized, and is no letter anyway.
    private static string Formed(string text, NormalizationForm form)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else text = string.Concat(text.AsSpan(0, i), " ", text.AsSpan(i + 1));
        }

        return text.Normalize(form);
    }
}
