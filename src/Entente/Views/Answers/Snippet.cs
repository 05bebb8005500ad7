using System.Text;
using Entente.Text;

namespace Entente.Views.Answers;

/// <summary>Cuts the words around a match out of a text.</summary>
public static class Snippet
{
    /// <summary>Opens and closes a match in a snippet; no article holds them, since they are shown as something else.</summary>
    public const char Open = '\u0002', Close = '\u0003';

    private const int Before = 60, After = 140;

    /// <summary>The words around the first match, and how many matches there are; null unless every wanted word stands in the text.</summary>
    internal static (string Snippet, int Count)? Of(string text, string[] wanted)
    {
        var (first, count) = (-1, 0);
        var missing = wanted.ToHashSet(StringComparer.Ordinal);
        foreach (var (start, end) in Words(text))
        {
            var word = PlainLetters.Of(text[start..end]);
            if (!wanted.Contains(word, StringComparer.Ordinal)) continue;
            missing.Remove(word);
            if (first < 0) first = start;
            count++;
        }

        if (missing.Count > 0) return null;
        return (Around(text, first, wanted), count);
    }

    private static string Around(string text, int at, string[] wanted)
    {
        var from = at <= Before ? 0 : text.IndexOf(' ', at - Before) is >= 0 and var space && space < at ? space + 1 : at;
        var to = Math.Min(text.Length, at + After);
        var snippet = new StringBuilder(from > 0 ? "… " : "");
        var last = from;
        foreach (var (start, end) in Words(text[from..to]).Select(w => (w.Start + from, w.End + from)))
        {
            if (!wanted.Contains(PlainLetters.Of(text[start..end]), StringComparer.Ordinal)) continue;
            snippet.Append(text.AsSpan(last, start - last)).Append(Open).Append(text.AsSpan(start, end - start)).Append(Close);
            last = end;
        }

        return snippet.Append(text.AsSpan(last, to - last)).Append(to < text.Length ? " …" : "").ToString();
    }

    private static IEnumerable<(int Start, int End)> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsBetween(text[i], '\u0300', '\u036f'))) i++;
            yield return (start, i);
        }
    }
}
