using Entente.Time;

namespace Entente.Store.Tests.Support;

/// <summary>Articles for tests: the samples of the repository, and small ones.</summary>
internal static class Some
{
    public static string Root { get; } = Find();

    public static IReadOnlyList<Article> Samples { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Root, "samples"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new Article(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)) { Published = Edtf.Day(2024, 7, 13), Outlet = "samples" }),
    ];

    public static Article Article(string id, string text, int day = 5) => new(id, text) { Published = Edtf.Day(2024, 7, day), Outlet = "outlet " + id };

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("the tests lie outside the repository");
    }
}
