using System.Globalization;

namespace Entente.Text;

/// <summary>Cuts a text into syllables, numbers and marks, each with its span in the untouched source.</summary>
/// <remarks>
/// A hyphen is always a mark of its own (Jong-un, Mỹ-Hàn and F-16 are three tokens), an apostrophe between letters is
/// part of the word (O'Brien), a full stop never is. White space, controls and format characters are in no token, but
/// a format character inside a word vanishes in the word's span; a zero-width space parts words like any other.
/// </remarks>
public static class Tokenizer
{
    private const TokenTraits TextStart = TokenTraits.SpaceBefore | TokenTraits.LineBefore | TokenTraits.BlankLineBefore;

    /// <summary>All tokens of <paramref name="text"/> in order; never throws on content.</summary>
    /// <param name="text">The source.</param>
    /// <param name="formOf">Gives the number of a token's folded form, 0 when unknown.</param>
    public static Token[] Tokenize(string text, IFormSource formOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(formOf);
        var tokens = new List<Token>(text.Length / 4 + 4);
        var before = TextStart;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsSpace(c))
            {
                if (IsLineEnd(text, i))
                    before |= (before & TokenTraits.LineBefore) != 0 ? TokenTraits.BlankLineBefore : TokenTraits.LineBefore;
                before |= TokenTraits.SpaceBefore;
                i++;
                continue;
            }

            if (IsFormat(c))
            {
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

    /// <summary>True for a character that shows nothing and takes no room: soft hyphen, joiner, direction mark, byte order mark.</summary>
    internal static bool IsFormat(char c) =>
        c is '\u00ad' || c >= '\u0600' && c is < '\u1e00' or > '\u200b' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsSpace(char c) => c <= ' ' || c is >= '\u007f' and <= '\u00a0' or '\u200b' || c >= '\u1680' && char.IsWhiteSpace(c);

    private static bool IsLineEnd(string text, int i) => text[i] switch
    {
        '\n' or '\u0085' or '\u2028' or '\u2029' => true,
        '\r' => i + 1 == text.Length || text[i + 1] != '\n',
        _ => false,
    };

    private static int WordEnd(string text, int start, out TokenTraits traits)
    {
        traits = TokenTraits.None;
        int letters = 0, upper = 0, end = start;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            {
                letters++;
                if (c < 'a') upper++;
            }
            else if (c < 128)
            {
                if (!char.IsAsciiDigit(c) && !(c == '\'' && IsInner(text, i))) break;
            }
            else if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c)) upper++;
            }
            else if (end == start)
            {
                break;
            }
            else if (IsFormat(c))
            {
                continue;
            }
            else if (!(c == '’' && IsInner(text, i)) && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                break;
            }

            end = i + 1;
        }

        if (char.IsUpper(text[start])) traits |= TokenTraits.Capital;
        if (char.IsAsciiDigit(text[start])) traits |= TokenTraits.Digit;
        if (upper > 1 && upper == letters) traits |= TokenTraits.AllCaps;
        return end;
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
