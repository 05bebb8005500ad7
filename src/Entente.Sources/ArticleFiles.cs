using Entente.Time;

namespace Entente.Sources;

/// <summary>Finds the articles that paths name: a file is itself (a page of the web when it ends in <c>.html</c>), a folder is every <c>*.txt</c> below it.</summary>
public static class ArticleFiles
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The files in the order of the paths, and within a folder in ordinal order of their names.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="published">The date of articles that no index dates, or null.</param>
    /// <param name="problem">Told of paths that give nothing; the rest is still found.</param>
    public static IReadOnlyList<ArticleFile> Find(IEnumerable<string> paths, Edtf? published, Action<SourceProblem> problem)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(problem);
        var indexes = new Dictionary<string, ArticleIndex>(StringComparer.Ordinal);
        var found = new List<ArticleFile>();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (path == StandardInput) found.Add(new(path, ArticleIndex.None) { Published = published });
            else if (Directory.Exists(path)) AddFolder(path);
            else if (File.Exists(path)) Add(path, Path.GetFileNameWithoutExtension(path));
            else problem(new(path, "there is no such file or folder"));
        }

        return found;

        void AddFolder(string folder)
        {
            try
            {
                var inside = Directory.GetFiles(folder, "*.txt", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true });
                if (inside.Length == 0) problem(new(folder, "nothing to read: the folder holds no *.txt"));
                Array.Sort(inside, StringComparer.Ordinal);
                foreach (var file in inside) Add(file, IdOf(folder, file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problem(new(folder, $"cannot be read: {e.Message}"));
            }
        }

        void Add(string file, string id)
        {
            // The same file twice is one article; two files of one name would be taken for an article that has changed.
            var whole = Path.GetFullPath(file);
            if (files.TryGetValue(id, out var other))
            {
                if (other != whole) problem(new(file, $"is called '{id}' like '{other}', and an article needs a name of its own: give the folder that both lie in"));
                return;
            }

            files[id] = whole;
            var folder = Path.GetDirectoryName(file) ?? "";
            if (!indexes.TryGetValue(folder, out var index)) indexes[folder] = index = ArticleIndex.Of(folder, problem);
            found.Add(new(file, index) { Id = id, Published = published });
        }
    }

    // Names may be the same in two folders, so an article below the folder that was given is called by its way down; no '/', which addresses are cut at.
    private static string IdOf(string folder, string file)
    {
        var way = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        way[^1] = Path.GetFileNameWithoutExtension(file);
        return string.Join(':', way);
    }
}
