using System.Text;
using Entente.Text;

namespace Entente.Store;

/// <summary>Text as it is searched: each token folded, a space between; and the same without any diacritics, đ as d.</summary>
public static class PlainText
{
    /// <summary>Letters and digits folded as the reader folds them (case, placing of tones, NFC), all else a space.</summary>
    public static string Written(string text, Folding folding)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(folding);
        var folded = new StringBuilder(text.Length + 16);
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        foreach (var (start, end) in Words(text))
        {
            if (folded.Length > 0) folded.Append(' ');
            folded.Append(folding.Fold(text.AsSpan(start, end - start), buffer));
        }

        return folded.ToString();
    }

    /// <summary>Without diacritics: 'hiệp ước' is 'hiep uoc', 'đà' is 'da'.</summary>
    public static string Plain(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var plain = new StringBuilder(written.Length);
        foreach (var c in written)
        {
            if (c < 128) plain.Append(c);
            else Strip(c, plain);
        }

        return plain.ToString();
    }

    /// <summary>Where the words of a text stand: runs of letters, digits and combining marks.</summary>
    public static IEnumerable<(int Start, int End)> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length;)
        {
            if (!IsWord(text, i))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsWord(text, i)) i++;
            yield return (start, i);
        }
    }

    private static bool IsWord(string text, int i)
    {
        var c = text[i];
        return c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036f' or '\u200d' or '\u00ad';
    }

    private static readonly string[] Stripped = MakeTable();

    private static void Strip(char c, StringBuilder plain)
    {
        if (c < Stripped.Length) plain.Append(Stripped[c]);
        else plain.Append(c);
    }

    // Latin letters with their marks end before U+1F00; one table makes the look-up a plain index.
    private static string[] MakeTable()
    {
        var table = new string[0x1f00];
        for (var c = 0; c < table.Length; c++)
        {
            var letter = (char)c;
            if (letter is 'đ' or 'ð')
            {
                table[c] = "d";
                continue;
            }

            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            table[c] = string.Concat(parts.Where(p => p is not (>= '\u0300' and <= '\u036f')));
        }

        return table;
    }
}
