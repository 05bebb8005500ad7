using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The statements of one file of <c>Sql/</c> on one connection, prepared when first used.</summary>
internal sealed class PreparedFile(SqliteConnection connection, string file) : IDisposable
{
    private readonly IReadOnlyDictionary<string, string> _texts = SqlText.Statements(file);
    private readonly Dictionary<string, Prepared> _prepared = new(StringComparer.Ordinal);

    public Prepared this[string name]
    {
        get
        {
            if (!_prepared.TryGetValue(name, out var prepared)) _prepared[name] = prepared = new(connection, _texts[name]);
            return prepared;
        }
    }

    public void Dispose()
    {
        foreach (var prepared in _prepared.Values) prepared.Dispose();
    }
}
