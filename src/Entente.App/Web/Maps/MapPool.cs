using System.Collections.Concurrent;
using Entente.Store;

namespace Entente.App.Web.Maps;

/// <summary>Open maps, for one request each: a store serves one thread, and opening one takes longer than most questions.</summary>
/// <param name="path">The map's file.</param>
internal sealed class MapPool(string path) : IDisposable
{
    private const int Most = 8;

    private readonly ConcurrentBag<MapStore> _idle = [];
    private volatile bool _isClosed;

    /// <summary>The map's file.</summary>
    public string Path { get; } = path;

    /// <summary>A store to ask, which <see cref="Return"/> takes back.</summary>
    /// <exception cref="MapException">The map cannot be used; the message says why.</exception>
    public MapStore Rent() => _idle.TryTake(out var store) ? store : MapStore.Open(Path);

    /// <summary>Takes back a store that was rented.</summary>
    public void Return(MapStore store)
    {
        if (_isClosed || _idle.Count >= Most) store.Dispose();
        else _idle.Add(store);
    }

    /// <summary>A store that may change the map; the caller disposes it. Others that change the map wait for it.</summary>
    /// <exception cref="MapException">The map cannot be used; the message says why.</exception>
    public MapStore Change() => MapStore.Open(Path, MapAccess.Change);

    /// <inheritdoc/>
    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out var store)) store.Dispose();
    }
}
