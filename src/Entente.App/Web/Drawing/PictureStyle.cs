using System.Text.RegularExpressions;
using Entente.App.Web.Assets;

namespace Entente.App.Web.Drawing;

/// <summary>The rules of the pictures for a file of their own: programs that draw know neither our tokens nor two schemes, so light colours stand in their place.</summary>
internal static partial class PictureStyle
{
    private static readonly Lazy<string> Written = new(Write);

    /// <summary>The rules, without names that only a page knows.</summary>
    public static string Alone => Written.Value;

    private static string Write()
    {
        var tokens = Token().Matches(AssetFiles.Text("tokens.css")).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["light"].Value, StringComparer.Ordinal);
        return Use().Replace(AssetFiles.Text("picture.css"), m => tokens[m.Groups["name"].Value]);
    }

    [GeneratedRegex(@"--(?<name>[\w-]+): (?:light-dark\((?<light>[^,()]+),[^()]+\)|(?<light>[^;]+));")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\(--(?<name>[\w-]+)\)")]
    private static partial Regex Use();
}
