using System.Globalization;
using System.Text;

namespace Entente.App.Terminal;

/// <summary>Makes words of an article safe and tidy for a terminal.</summary>
internal static class Shown
{
    /// <summary>One line: runs of white space become one space, control and hidden characters become visible as <c>‹U+001B›</c>.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                line.Append(CultureInfo.InvariantCulture, $"‹U+{(int)c:X4}›");
            }
            else
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>One line, at most <paramref name="most"/> units with an ellipsis for the rest.</summary>
    public static string Line(string text, int most)
    {
        var line = Line(text);
        if (line.Length <= most) return line;
        var end = char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
