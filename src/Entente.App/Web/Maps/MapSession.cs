using Entente.App.Commands;
using Entente.Store;
using Entente.Views.Answers;

namespace Entente.App.Web.Maps;

/// <summary>The map during one request: opened when first asked, given back at the end.</summary>
internal sealed class MapSession(MapPool pool) : IDisposable
{
    private MapStore? _store;
    private StoredMap? _content;

    /// <summary>The store, to ask only.</summary>
    public MapStore Store => _store ??= pool.Rent();

    /// <summary>What questions are asked of.</summary>
    public IMapContent Content => _content ??= new StoredMap(Store);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_store is { } store) pool.Return(store);
        _store = null;
    }
}
