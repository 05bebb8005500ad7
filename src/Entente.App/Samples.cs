using System.Text;
using Entente.Sources;

namespace Entente.App;

/// <summary>The articles of <c>samples/</c>, which are built into the app.</summary>
internal static class Samples
{
    private const string Folder = "samples/";

    /// <summary>All of them, in the order of their names, with what the index tells.</summary>
    public static IEnumerable<Article> All()
    {
        var index = ArticleIndex.Read(ArticleIndex.FileName, Text(Folder + ArticleIndex.FileName), _ => { });
        foreach (var name in typeof(Samples).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal))
                yield return index.Complete(new(Path.GetFileNameWithoutExtension(name), Text(name)));
        }
    }

    private static string Text(string name)
    {
        using var stream = typeof(Samples).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
