using System.Collections.Frozen;

namespace Entente.Sources;

/// <summary>Sees before a page is parsed that parsing it takes neither the stack nor the memory: how many tags, how deep, how tangled.</summary>
internal static class HtmlShape
{
    private const int MostTags = 100_000, Deepest = 400, MostTangled = 2_000_000;

    // Those that have no end, and those whose end may be left out, so that it proves nothing.
    private static readonly FrozenSet<string> Flat = Names(
        "area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body rp rt");

    // Opened anew in every block until they are closed.
    private static readonly FrozenSet<string> Formatting = Names("a b big code em font i nobr s small strike strong tt u");

    // What stands in them is no markup.
    private static readonly FrozenSet<string> Raw = Names("script style textarea title xmp iframe noembed noframes");

    /// <summary>Null for a page that can be parsed, or why it cannot, with the offset in UTF-16 units.</summary>
    public static string? Fault(string html)
    {
        var (tags, depth, open) = (0, 0, 0);
        var tangled = 0L;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = After(html, "-->", at + 4);
                continue;
            }

            var isEnd = html[at + 1] == '/';
            var name = Name(html, at + (isEnd ? 2 : 1));
            if (name.Length == 0)
            {
                at++;
                continue;
            }

            var start = at;
            at = EndOfTag(html, at);
            var step = isEnd ? -1 : 1;
            if (Formatting.Contains(name)) open = Math.Max(0, open + step);
            if (!Flat.Contains(name) && html[at - 1] is '>' && html[at - 2] is not '/') depth = Math.Max(0, depth + step);
            if (isEnd) continue;
            if (++tags > MostTags) return $"too many tags: more than {MostTags} at character {start}";
            if (depth > Deepest) return $"too deep: more than {Deepest} tags inside one another at character {start}";
            if ((tangled += open) > MostTangled) return $"too tangled: formatting is opened and not closed before character {start}";
            if (Raw.Contains(name))
            {
                var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
                at = end < 0 ? html.Length : end;
            }
        }

        return null;
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string Name(string html, int at)
    {
        var end = at;
        while (end < html.Length && end - at < 32 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
        return end > at && char.IsAsciiLetter(html[at]) ? html[at..end] : "";
    }

    // Behind the mark that closes a tag; a mark inside a quoted value does not.
    private static int EndOfTag(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'' && html[at - 1] is '=' or ' ') quote = c;
            else if (c == '>') return at + 1;
        }

        return html.Length;
    }

    private static int After(string html, string mark, int at)
    {
        var end = at <= html.Length ? html.IndexOf(mark, at, StringComparison.Ordinal) : -1;
        return end < 0 ? html.Length : end + mark.Length;
    }
}
