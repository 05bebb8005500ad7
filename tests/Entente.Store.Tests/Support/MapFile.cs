namespace Entente.Store.Tests.Support;

/// <summary>A map of a test's own, gone when the test ends.</summary>
internal sealed class MapFile : IDisposable
{
    private static readonly Reader Reader = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "map.db");

    public string Canonical => Support.Canonical.Of(Path);

    public MapStore Open(MapAccess access = MapAccess.Create) => MapStore.Open(Path, access);

    public string File(string name) => System.IO.Path.Combine(_folder, name);

    public void Add(params IEnumerable<Article> articles)
    {
        using var store = Open();
        using var adding = store.Add("test");
        foreach (var article in articles) adding.Add(PreparedReading.Of(Reader.Read(article)));
        adding.Finish();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
