using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>A transaction that only reads: all that is read in it is of one moment.</summary>
internal sealed class Held : IDisposable
{
    private readonly SqliteConnection _connection;

    public Held(SqliteConnection connection)
    {
        _connection = connection;

        // The moment is that of the first reading, not that of the beginning.
        Database.Run(connection, "BEGIN; SELECT name FROM sqlite_master LIMIT 1;");
    }

    public void Dispose() => Database.Run(_connection, "ROLLBACK;");
}
