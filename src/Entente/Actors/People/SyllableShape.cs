namespace Entente.Actors.People;

/// <summary>Tells words that Vietnamese spelling can write from those that it cannot, which are foreign ('Putin', 'Scholz').</summary>
/// <remarks>A matter of letters alone: initial, vowels, final. 'Kim' and 'Trung' pass although they may be foreign too.</remarks>
internal static class SyllableShape
{
    private const string Vowels = "aeiouy";

    /// <summary>True when <paramref name="word"/> could be a Vietnamese syllable.</summary>
    public static bool IsVietnamese(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 12) return false;
        Span<char> plain = stackalloc char[12];
        var length = 0;
        foreach (var c in word)
            if (!IsCombining(c)) plain[length++] = Plain(c);
        if (length is 0 or > 7) return false;
        ReadOnlySpan<char> rest = plain[..length];
        rest = rest[Initial(rest)..];
        var vowels = 0;
        while (vowels < rest.Length && Vowels.Contains(rest[vowels], StringComparison.Ordinal)) vowels++;
        return IsNucleus(rest[..vowels]) && (rest[vowels..] is "" or "c" or "ch" or "m" or "n" or "ng" or "nh" or "p" or "t");
    }

    /// <summary>True when a letter of <paramref name="word"/> carries a mark that Vietnamese uses.</summary>
    public static bool HasMarks(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c > 127 && (IsCombining(c) || Plain(c) != '?')) return true;
        return false;
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and < '\u0370';

    private static bool IsNucleus(ReadOnlySpan<char> vowels) => vowels.Length switch
    {
        1 => true,
        2 => vowels is "ai" or "ao" or "au" or "ay" or "eo" or "eu" or "ia" or "ie" or "iu" or "oa" or "oe" or "oi" or "oo"
            or "ua" or "ue" or "ui" or "uo" or "uu" or "uy" or "ye",
        3 => vowels is "ieu" or "yeu" or "oai" or "oay" or "oao" or "oeo" or "uai" or "uay" or "uoi" or "uou" or "uya" or "uye" or "uyu",
        _ => false,
    };

    private static int Initial(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("ngh")) return 3;
        if (word.Length > 1 && (word[..2] is "ch" or "gh" or "kh" or "ng" or "nh" or "ph" or "qu" or "th" or "tr")) return 2;
        if (word.StartsWith("gi") && word.Length > 2 && Vowels.Contains(word[2], StringComparison.Ordinal)) return 2;
        return "bcdghklmnrstvxpđ".Contains(word[0], StringComparison.Ordinal) ? 1 : 0;
    }

    // The letter without tone and mark; đ stays, and '?' is a letter that Vietnamese does not have.
    private static char Plain(char c)
    {
        if (c < 128) return (char)(c | 0x20) is >= 'a' and <= 'z' and var low ? low : '?';
        c = char.ToLowerInvariant(c);
        return c switch
        {
            'đ' or 'ð' => 'đ',
            'à' or 'á' or 'â' or 'ã' or 'ă' or >= 'ạ' and <= 'ặ' => 'a',
            'è' or 'é' or 'ê' or >= 'ẹ' and <= 'ệ' => 'e',
            'ì' or 'í' or 'ĩ' or 'ỉ' or 'ị' => 'i',
            'ò' or 'ó' or 'ô' or 'õ' or 'ơ' or >= 'ọ' and <= 'ợ' => 'o',
            'ù' or 'ú' or 'ũ' or 'ư' or >= 'ụ' and <= 'ự' => 'u',
            'ý' or 'ỳ' or 'ỵ' or 'ỷ' or 'ỹ' => 'y',
            _ => '?',
        };
    }
}
