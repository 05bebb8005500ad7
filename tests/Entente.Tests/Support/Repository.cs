namespace Entente.Tests.Support;

/// <summary>Finds files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>All hand-written C# files of a top folder, by path from the root.</summary>
    public static IEnumerable<(string Path, string[] Lines)> Code(string top) =>
        Directory.GetFiles(PathOf(top), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(Root, f).Replace('\\', '/'), File.ReadAllLines(f)));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("the tests lie outside the repository");
    }
}
