using System.Text;

namespace Entente.Scoring;

/// <summary>Compares quotes as words: white space and the way letters are composed do not matter.</summary>
internal static class Quotes
{
    /// <summary>Composed, with one space between words.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.IsNormalized() ? text : text.Normalize())
        {
            if (!char.IsWhiteSpace(c) && c is not (>= '\u001c' and <= '\u001f')) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        if (plain.Length > 0 && plain[^1] == ' ') plain.Length--;
        return plain.ToString();
    }

    /// <summary>True when the places where two plain quotes first stand in a plain text share a letter.</summary>
    public static bool Overlap(string one, string other, string text)
    {
        if (one == other && one.Length > 0) return text.Contains(one, StringComparison.Ordinal);
        int i = text.IndexOf(one, StringComparison.Ordinal), j = text.IndexOf(other, StringComparison.Ordinal);
        return i >= 0 && j >= 0 && i < j + other.Length && j < i + one.Length;
    }
}
