using Entente.App.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.App.Tests.Commands;

/// <summary>Files that are no good map: a clear word, exit code 1, and the file as it was.</summary>
public sealed class MapFaultsTests : IDisposable
{
    private readonly Folder _folder = new();

    private string Map => _folder.File("map.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("status")]
    [InlineData("map")]
    [InlineData("export", "--as", "csv", "--out", "out")]
    [InlineData("reread")]
    public void Words_that_are_no_database_are_refused(params string[] verb)
    {
        _folder.Write("map.db", string.Concat(Enumerable.Repeat("These are words and no database. ", 100)));
        Refuses("it is no database", verb);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_not_added_to()
    {
        Change("CREATE TABLE notes (words TEXT);");
        var before = File.ReadAllBytes(Map);
        Refuses("is a database, but not a map", "add", Sample());
        Assert.Equal(before, File.ReadAllBytes(Map));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    public void A_map_of_an_older_or_newer_program_is_refused_and_says_what_helps(int version)
    {
        Support.App.Run("add", Sample(), "--map", Map);
        Change($"PRAGMA user_version = {version};");
        Refuses($"has schema version {version}", "map");
        Refuses(version > 1 ? "a newer entente made it" : "add its articles to a new map", "add", Sample());
    }

    [Fact]
    public void A_damaged_map_is_told_and_not_answered_from()
    {
        Support.App.Run("add", Repository.PathOf("samples"), "--map", Map);
        Change("PRAGMA wal_checkpoint(TRUNCATE);");
        var bytes = File.ReadAllBytes(Map);
        Array.Fill(bytes, (byte)0xa5, 8192, bytes.Length - 8192);
        File.WriteAllBytes(Map, bytes);
        Refuses("it is damaged", "map");
        Refuses("it is damaged", "add", Sample());
        Assert.Equal(1, Support.App.Run("backup", _folder.File("copy.db"), "--map", Map).Code);
        Assert.False(File.Exists(_folder.File("copy.db")));
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_hold_a_map()
    {
        var run = Support.App.Run("add", Sample(), "--map", _folder.File("none/map.db"));
        Assert.Equal(1, run.Code);
        Assert.Contains("it may not be opened or written to", run.Error, StringComparison.Ordinal);
    }

    private static string Sample() => Repository.PathOf("samples", "04-tap-tran-hokkaido.txt");

    private void Refuses(string why, params string[] words)
    {
        var run = Support.App.Run([.. words.Select(w => w == "out" ? _folder.File(w) : w), "--map", Map]);
        Assert.Equal(1, run.Code);
        Assert.Contains(why, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(Map), run.Error, StringComparison.Ordinal);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Map};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
