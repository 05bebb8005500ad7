using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>A transaction that takes the right to write at its beginning, waiting for whoever holds it; undone unless committed.</summary>
internal sealed class Transaction : IDisposable
{
    private readonly SqliteConnection _connection;
    private bool _isOpen;

    public Transaction(SqliteConnection connection)
    {
        _connection = connection;
        Database.Run(connection, "BEGIN IMMEDIATE;");
        _isOpen = true;
    }

    public void Commit()
    {
        Database.Run(_connection, "COMMIT;");
        _isOpen = false;
    }

    public void Dispose()
    {
        if (!_isOpen) return;
        _isOpen = false;
        try
        {
            Database.Run(_connection, "ROLLBACK;");
        }
        catch (SqliteException)
        {
            // A full disk has rolled it back already; what went wrong is being told.
        }
    }
}
