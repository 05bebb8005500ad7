using System.Security.Cryptography;
using Entente.Store;

namespace Entente.App.Web.Maps;

/// <summary>Names the state that the map is in: two equal stamps of one server mean that nobody changed the map between them.</summary>
internal sealed class MapStamp(MapPool pool) : IDisposable
{
    // Another start of the server may be another program, or serve another map.
    private readonly string _start = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    private readonly Lock _asking = new();
    private MapStore? _watcher;

    /// <summary>The stamp of the state now.</summary>
    /// <exception cref="MapException">The map cannot be used; the message says why.</exception>
    public string Now()
    {
        lock (_asking)
        {
            _watcher ??= MapStore.Open(pool.Path, MapAccess.Look);
            return $"{_start}-{_watcher.Version}";
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_asking) _watcher?.Dispose();
    }
}
