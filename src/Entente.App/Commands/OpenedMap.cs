using Entente.Sources;
using Entente.Store;
using Entente.Views.Answers;

namespace Entente.App.Commands;

/// <summary>The map that a question is asked of, open while it is answered.</summary>
internal sealed class OpenedMap : IDisposable
{
    private readonly MapStore? _store;

    private OpenedMap(IMapContent content, MapStore? store) => (Content, _store) = (content, store);

    public IMapContent Content { get; }

    /// <summary>Opens a map, or reads a folder of articles as one.</summary>
    /// <exception cref="MapException">It cannot be used; the message says why.</exception>
    public static OpenedMap Open(string path, Batch batch)
    {
        if (Directory.Exists(path)) return new(new MemoryMap(Readings(path, batch)), null);
        var store = MapStore.Open(path);
        return new(new StoredMap(store), store);
    }

    public void Dispose() => _store?.Dispose();

    private static IEnumerable<Reading> Readings(string folder, Batch batch)
    {
        var reader = new Reader();
        foreach (var file in ArticleFiles.Find([folder], null, batch.Tell))
        {
            var article = file.Read(out var problem);
            if (problem is not null) batch.Tell(problem);
            if (article is not null) yield return reader.Read(article);
        }
    }
}
