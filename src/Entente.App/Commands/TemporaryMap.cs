using Entente.Language;
using Entente.Map;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary>A map of articles that are only to be looked at: it is gone when it is disposed.</summary>
internal sealed class TemporaryMap : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    /// <summary>Its file.</summary>
    public string Path => System.IO.Path.Combine(_folder, "entente.db");

    /// <summary>A map of the samples.</summary>
    public static TemporaryMap OfSamples()
    {
        var map = new TemporaryMap();
        var (reader, words) = (new Reader(), TieWords.Of(LanguagePack.Default));
        using var store = MapStore.Open(map.Path, MapAccess.Create);
        using var adding = store.Add(ReaderStamp.Of(LanguagePack.Default));
        foreach (var article in Samples.All()) adding.Add(PreparedReading.Of(reader.Read(article), words));
        adding.Finish(words);
        return map;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
