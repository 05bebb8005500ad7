using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>How a map is opened.</summary>
public enum MapAccess
{
    /// <summary>To ask only; the file must be there. What an adding that was cut off left undone is done first.</summary>
    Ask,

    /// <summary>To look at what is there as it is; the file must be there.</summary>
    Look,

    /// <summary>To change; the file must be there.</summary>
    Change,

    /// <summary>To change; the file is made when it is missing.</summary>
    Create,
}

/// <summary>Opens the file, and sees that it is one of ours and that the engine is sound.</summary>
internal static class Database
{
    public const int SchemaVersion = 10;

    // Maps of this version and later are brought up to ours.
    private const int OldestVersion = 4;

    // 'Ente' in ASCII: tells a map from any other SQLite file.
    private const int ApplicationId = 0x456e7465;

    // Older ones can lose pages when a write-ahead log is reset.
    private static readonly Version OldestEngine = new(3, 51, 3);

    public static SqliteConnection Open(string path, MapAccess access)
    {
        if (access != MapAccess.Create && !File.Exists(path)) throw new MapException($"there is no map at '{path}'; 'entente add PATH... --map {path}' makes one");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = access == MapAccess.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 600,
        }.ToString());
        try
        {
            connection.Open();
            CheckEngine(connection.ServerVersion);
            Run(connection, "PRAGMA busy_timeout = 600000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");

            // The file is read where it lies: what is mapped of it is nobody's memory, and adding reads the whole history of each pair
            // that an article tells of. What is added lies all over the indexes: room for those, and a page that many articles change
            // goes into the file once and not at the end of each transaction.
            Run(connection, "PRAGMA mmap_size = 2147418112;");
            if (access is MapAccess.Ask or MapAccess.Look) Run(connection, "PRAGMA cache_size = -65536;");
            else Run(connection, "PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 16384;");
            var isUpgraded = Prepare(connection, path, access);
            if (access == MapAccess.Ask || isUpgraded) CatchUp(connection);
            if (access is MapAccess.Ask or MapAccess.Look) Run(connection, "PRAGMA query_only = ON;");
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw MapException.Of(path, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void CheckEngine(string version)
    {
        if (Version.Parse(version) < OldestEngine)
            throw new MapException($"SQLite {version} is too old: {OldestEngine} or newer is needed, for older ones can damage a map");
    }

    /// <summary>Sees that a file is whole: its pages, its keys, and that it is a map.</summary>
    public static void CheckWhole(SqliteConnection connection, string path)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1);";
        if (command.ExecuteScalar() is not "ok") throw new MapException($"'{path}' is damaged");
        command.CommandText = "PRAGMA foreign_key_check;";
        if (command.ExecuteScalar() is not null) throw new MapException($"'{path}' is damaged: rows point at rows that are not there");
        if (Number(connection, "PRAGMA application_id;") != ApplicationId) throw new MapException($"'{path}' is no map");
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    // Who asks waits no longer than this for what an adding has left to be done, and is told that it is not all there.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // While somebody else is adding, there is always more to do; and where they hold the file, the question is answered from what there is.
    private static void CatchUp(SqliteConnection connection)
    {
        using var deriving = new Deriving(connection);
        if (!deriving.IsDue) return;
        Run(connection, "PRAGMA busy_timeout = 100;");
        connection.DefaultTimeout = 1;
        try
        {
            deriving.RunFor(Patience);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 5 or 6 or 8)
        {
        }
        finally
        {
            connection.DefaultTimeout = 600;
            Run(connection, "PRAGMA busy_timeout = 600000;");
        }
    }

    // True when it was of an older version and is of ours now.
    private static bool Prepare(SqliteConnection connection, string path, MapAccess access)
    {
        if (Number(connection, "PRAGMA application_id;") != ApplicationId)
        {
            // Between the two looks another program may have made the map; its mark comes with its tables.
            if (Number(connection, "SELECT count(*) FROM sqlite_master;") > 0 && Number(connection, "PRAGMA application_id;") != ApplicationId)
                throw new MapException($"'{path}' is a database, but not a map");
            if (access != MapAccess.Create) throw new MapException($"'{path}' is empty: it is no map");
            Make(connection);
        }

        var version = Number(connection, "PRAGMA user_version;");
        if (access is MapAccess.Change or MapAccess.Create) Run(connection, "PRAGMA journal_mode = WAL;");
        if (version is >= OldestVersion and < SchemaVersion) return Upgrade(connection);
        if (version != SchemaVersion) throw new MapException($"the map '{path}' has schema version {version}, and this program knows {SchemaVersion}: {(version > SchemaVersion ? "a newer entente made it, use that" : "an older entente made it, add its articles to a new map")}");
        return false;
    }

    // All steps or none; of two who upgrade at once, the second finds it done.
    private static bool Upgrade(SqliteConnection connection)
    {
        using var transaction = new Transaction(connection);
        for (var next = Number(connection, "PRAGMA user_version;") + 1; next <= SchemaVersion; next++) Run(connection, SqlText.File($"upgrade-{next}") + $"PRAGMA user_version = {next};");
        transaction.Commit();
        return true;
    }

    // Two who make the same map at once: the second waits, and then finds it made.
    private static void Make(SqliteConnection connection)
    {
        Run(connection, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;");
        using var transaction = new Transaction(connection);
        if (Number(connection, "PRAGMA application_id;") != ApplicationId)
        {
            Run(connection, SqlText.File("schema"));
            Run(connection, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion};");
        }

        transaction.Commit();
    }
}
