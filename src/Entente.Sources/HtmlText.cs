using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Entente.Sources;

/// <summary>The text of a part of a page, a paragraph for each block, with a blank line between.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> Blocks = Names(
        "P DIV H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD TR TABLE BLOCKQUOTE FIGURE FIGCAPTION SECTION ARTICLE MAIN HEADER FOOTER PRE HR BODY");

    private static readonly FrozenSet<string> Unread = Names("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH BUTTON SELECT TEXTAREA NAV ASIDE FORM");

    /// <summary>All text below a node. Without recursion, for pages nest as they like.</summary>
    public static string Of(INode top)
    {
        var text = new StringBuilder();
        for (INode? node = top.FirstChild; node is not null; node = Next(node, top, text))
        {
            if (node is IText words) Add(text, words.Data);
            else if (node.NodeName == "BR") Break(text, 1);
            else if (Blocks.Contains(node.NodeName)) Break(text, 2);
        }

        return text.ToString().Trim();
    }

    private static INode? Next(INode node, INode top, StringBuilder text)
    {
        if (node.FirstChild is { } child && !Unread.Contains(node.NodeName)) return child;
        while (node != top)
        {
            if (Blocks.Contains(node.NodeName)) Break(text, 2);
            if (node.NextSibling is { } next) return next;
            if (node.Parent is not { } parent) return null;
            node = parent;
        }

        return null;
    }

    // White space of the page's source is one space, as in a browser.
    private static void Add(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private static void Break(StringBuilder text, int lines)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length == 0) return;
        var there = 0;
        while (there < text.Length && text[text.Length - 1 - there] == '\n') there++;
        for (; there < lines; there++) text.Append('\n');
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
