namespace Entente.Actors.People;

/// <summary>Tells words that Vietnamese spelling can write from those that it cannot, which are foreign ('Putin', 'Scholz').</summary>
/// <remarks>A matter of letters alone: initial, vowels, final. 'Kim' and 'Trung' pass although they may be foreign too.</remarks>
internal static class SyllableShape
{
    private const string Vowels = "aeiouy";

    /// <summary>True when <paramref name="word"/> could be a Vietnamese syllable.</summary>
    public static bool IsVietnamese(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 7) return false;
        Span<char> plain = stackalloc char[8];
        for (var i = 0; i < word.Length; i++) plain[i] = Plain(word[i]);
        ReadOnlySpan<char> rest = plain[..word.Length];
        rest = rest[Initial(rest)..];
        var vowels = 0;
        while (vowels < rest.Length && Vowels.Contains(rest[vowels], StringComparison.Ordinal)) vowels++;
        if (vowels is 0 or > 3 || rest[0] == 'y' && vowels > 1 && rest[1] != 'e') return false;
        return rest[vowels..] is "" or "c" or "ch" or "m" or "n" or "ng" or "nh" or "p" or "t" && !IsOddRhyme(rest[..vowels]);
    }

    /// <summary>True when a letter of <paramref name="word"/> carries a mark that Vietnamese uses.</summary>
    public static bool HasMarks(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c > 127 && Plain(c) != '?') return true;
        return false;
    }

    private static bool IsOddRhyme(ReadOnlySpan<char> vowels) => vowels is "ei" or "ae" or "ou" or "ee" or "aa" or "ii" or "ea" or "io";

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
