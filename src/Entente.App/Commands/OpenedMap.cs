using Entente.Sources;
using Entente.Views.Answers;

namespace Entente.App.Commands;

/// <summary>The map that a question is asked of, open while it is answered.</summary>
internal sealed class OpenedMap : IDisposable
{
    private OpenedMap(IMapContent content) => Content = content;

    public IMapContent Content { get; }

    /// <summary>Opens a map, or reads a folder of articles as one; null after telling what is wrong.</summary>
    public static OpenedMap? Open(string path, Batch batch)
    {
        if (!Path.Exists(path))
        {
            batch.Tell(new(path, "there is no such map; 'entente add PATH... --map FILE' makes one, and --map FOLDER reads a folder of articles"));
            return null;
        }

        var files = ArticleFiles.Find([path], null, batch.Tell);
        var reader = new Reader();
        var readings = new List<Reading>();
        foreach (var file in files)
        {
            var article = file.Read(out var problem);
            if (problem is not null) batch.Tell(problem);
            if (article is not null) readings.Add(reader.Read(article));
        }

        return new(new MemoryMap(readings));
    }

    public void Dispose()
    {
    }
}
