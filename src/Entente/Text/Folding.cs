using System.Text;

namespace Entente.Text;

/// <summary>
/// The form that words are compared in: NFC, lower case, one way of placing tones and of writing i and y, one hyphen,
/// one quotation mark. Diacritics stay. The source is never changed; a folded form is only a key.
/// </summary>
public sealed class Folding
{
    /// <summary>The longest syllable that is folded; longer runs of letters match nothing and fold to themselves.</summary>
    public const int MaxLength = 48;

    private readonly Dictionary<char, Dictionary<char, string>> _rhymes = [];
    private readonly Dictionary<string, string> _syllables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A folding that knows no variants.</summary>
    public Folding() => _lookup = _syllables.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Says that an open syllable ending in <paramref name="written"/> is kept as <paramref name="kept"/> (oà as òa).</summary>
    public void AddRhyme(string written, string kept)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (!_rhymes.TryGetValue(written[1], out var byFirst)) _rhymes[written[1]] = byFirst = [];
        byFirst[written[0]] = kept;
    }

    /// <summary>Says that the whole syllable <paramref name="written"/> is kept as <paramref name="kept"/> (kĩ as kỹ).</summary>
    public void AddSyllable(string written, string kept) => _syllables[written] = kept;

    /// <summary>Folds one token into <paramref name="buffer"/> and returns the folded part of it.</summary>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> raw, Span<char> buffer)
    {
        if (raw.Length > buffer.Length) return raw;
        var plain = true;
        var length = 0;
        foreach (var c in raw)
        {
            if (c < 128)
            {
                buffer[length++] = (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
                continue;
            }

            if (Tokenizer.IsFormat(c)) continue;
            buffer[length++] = Mark(c) ?? char.ToLowerInvariant(c);
            plain &= IsComposed(c);
        }

        var folded = buffer[..length];
        return Variant(plain ? folded : Compose(folded, buffer), buffer);
    }

    /// <summary>Folds a whole phrase, token by token, for messages and keys. Not for the hot path.</summary>
    public string Fold(string raw)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(Fold(raw, buffer));
    }

    // Vietnamese letters as they are usually typed; all else goes through normalization, which is slower.
    private static bool IsComposed(char c) => c is < '\u0300' and not ('Ð' or 'ð') or >= '\u1e00' and < '\u2070' and not 'ẞ';

    private static char? Mark(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '“' or '”' or '„' or '«' or '»' or '‟' or '″' => '"',
        '‘' or '’' or '‚' or '‹' or '›' or 'ʼ' or '′' or '´' => '\'',
        _ => null,
    };

    // Vietnamese Đ is sometimes typed as Icelandic Ð, and a decomposed text composes only letter by letter.
    private static ReadOnlySpan<char> Compose(ReadOnlySpan<char> folded, Span<char> buffer)
    {
        var text = new string(folded).Replace('ð', 'đ');
        if (!IsWellFormed(text)) return folded;
        text = text.Normalize(NormalizationForm.FormC);
        if (text.Length > buffer.Length) return folded;
        text.CopyTo(buffer);
        return buffer[..text.Length];
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }

    private ReadOnlySpan<char> Variant(ReadOnlySpan<char> folded, Span<char> buffer)
    {
        var n = folded.Length;
        if (n >= 2 && _rhymes.TryGetValue(folded[n - 1], out var byFirst) && byFirst.TryGetValue(folded[n - 2], out var kept)
            && !(n >= 3 && folded[n - 3] == 'q'))
        {
            // The span came from the buffer or is as long as it, so writing the two letters in place is safe.
            if (!folded.Overlaps(buffer)) folded.CopyTo(buffer);
            kept.CopyTo(buffer[(n - 2)..]);
            folded = buffer[..n];
        }

        return n <= 4 && _lookup.TryGetValue(folded, out var syllable) ? syllable : folded;
    }
}
