using System.Text;
using Entente.Language;

namespace Entente.Sources;

/// <summary>Language data from a folder on disk, so that a changed line has its effect at once.</summary>
public static class LanguageFolder
{
    /// <summary>Compiles <c>language/**/*.txt</c> and <c>ontology/**/*.txt</c> below a folder.</summary>
    /// <param name="folder">The folder that holds both, or <c>language</c> itself, with <c>ontology</c> beside it.</param>
    /// <param name="problem">Told why there is nothing to load.</param>
    /// <returns>The pack, or null when the folder gives none.</returns>
    public static LanguagePack? Load(string folder, Action<SourceProblem> problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        try
        {
            if (Root(folder) is { } root) return LanguagePack.Build([.. Files(root, "language"), .. Files(root, "ontology")]);
            problem(new(folder, "there is no folder 'language' in it"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            problem(new(folder, $"cannot be read: {e.Message}"));
        }

        return null;
    }

    private static string? Root(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(Path.Combine(full, "language"))) return full;
        while (full is not null && Path.GetFileName(full) is { Length: > 0 } name)
        {
            var above = Path.GetDirectoryName(full);
            if (name == "language" && Directory.Exists(full)) return above;
            full = above!;
        }

        return null;
    }

    private static IEnumerable<LanguageFile> Files(string root, string top)
    {
        var folder = Path.Combine(root, top);
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
            yield return new(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)));
    }
}
