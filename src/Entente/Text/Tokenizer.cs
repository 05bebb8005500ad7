using System.Globalization;

namespace Entente.Text;

/// <summary>Cuts a text into syllables, numbers and marks, each with its span in the untouched source.</summary>
/// <remarks>
/// A hyphen is always a mark of its own (Jong-un, Mỹ-Hàn and F-16 are three tokens), an apostrophe between letters is
/// part of the word (O'Brien), a full stop never is. Zero-width and other format characters vanish inside a word's span.
/// </remarks>
public static class Tokenizer
{
    /// <summary>All tokens of <paramref name="text"/> in order; never throws on content.</summary>
    /// <param name="text">The source.</param>
    /// <param name="formOf">Gives the number of a token's folded form, 0 when unknown.</param>
    public static Token[] Tokenize(string text, IFormSource formOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(formOf);
        var tokens = new List<Token>(text.Length / 4 + 4);
        var before = TokenTraits.SpaceBefore | TokenTraits.LineBefore | TokenTraits.BlankLineBefore;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                if (c == '\n' || c == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))
                    before |= (before & TokenTraits.LineBefore) != 0 ? TokenTraits.BlankLineBefore : TokenTraits.LineBefore;
                before |= TokenTraits.SpaceBefore;
                i++;
                continue;
            }

            var end = WordEnd(text, i, out var traits);
            if (end == i)
            {
                end = i + (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]) ? 2 : 1);
                traits = TokenTraits.Mark;
            }

            tokens.Add(new Token(i, end, formOf.FormOf(text.AsSpan(i, end - i)), traits | before));
            before = TokenTraits.None;
            i = end;
        }

        return [.. tokens];
    }

    private static bool IsSpace(char c) =>
        c <= ' ' || c is '\u00a0' or '\u200b' or '\ufeff' or '\u2060' || c > '\u1680' && char.IsWhiteSpace(c);

    private static int WordEnd(string text, int start, out TokenTraits traits)
    {
        traits = TokenTraits.None;
        int letters = 0, upper = 0;
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128)
            {
                if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
                {
                    letters++;
                    if (c < 'a')
                    {
                        upper++;
                        if (i == start) traits |= TokenTraits.Capital;
                    }

                    continue;
                }

                if (char.IsAsciiDigit(c))
                {
                    if (i == start) traits |= TokenTraits.Digit;
                    continue;
                }

                if (c == '\'' && IsInner(text, i)) continue;
                break;
            }

            if (c == '’' && IsInner(text, i)) continue;
            if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c))
                {
                    upper++;
                    if (i == start) traits |= TokenTraits.Capital;
                }

                continue;
            }

            var category = char.GetUnicodeCategory(c);
            if (i > start && category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format && i > start) continue;
            break;
        }

        if (upper > 1 && upper == letters) traits |= TokenTraits.AllCaps;
        return i;
    }

    private static bool IsInner(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
}

/// <summary>Numbers the folded forms of tokens; the lexicon is one.</summary>
public interface IFormSource
{
    /// <summary>The number of the folded form of <paramref name="raw"/>, or 0 when no language data holds it.</summary>
    int FormOf(ReadOnlySpan<char> raw);
}
