using Entente.App.Commands;
using Entente.Store;
using Entente.Views.Answers;

namespace Entente.App.Web.Maps;

/// <summary>The map during one request: opened when first asked, given back at the end.</summary>
internal sealed class MapSession(MapPool pool) : IDisposable
{
    private MapStore? _store;
    private StoredMap? _content;
    private IDisposable? _held;

    /// <summary>The store, to ask only: all that is asked of it is of one moment, also while articles are being added.</summary>
    public MapStore Store => _store ?? Open();

    /// <summary>What questions are asked of.</summary>
    public IMapContent Content => _content ??= new StoredMap(Store);

    /// <inheritdoc/>
    public void Dispose()
    {
        _held?.Dispose();
        if (_store is { } store) pool.Return(store);
        (_store, _held) = (null, null);
    }

    private MapStore Open()
    {
        _store = pool.Rent();
        _held = _store.Hold();
        return _store;
    }
}
