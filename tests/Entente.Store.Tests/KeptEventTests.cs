using Entente.Store.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Store.Tests;

/// <summary>An article changes few of the events of its knots, and only those are written.</summary>
public class KeptEventTests
{
    private const string Once = "Nhật Bản và Đức tập trận chung ngày 5/6/2024.", Again = "Nhật Bản và Đức tập trận chung ngày 20/6/2024.";

    [Fact]
    public void An_event_that_is_derived_as_it_was_stays_where_it_lies()
    {
        using var map = new MapFile();
        map.Add([Some.Article("a", Once)]);
        var before = Rows(map);
        map.Add([Some.Article("b", Again)]);
        Assert.NotEmpty(before);
        Assert.Superset(before, Rows(map));
        Assert.Equal(before.Count + 1, Rows(map).Count);
    }

    [Fact]
    public void An_event_of_which_one_more_article_tells_is_written_anew()
    {
        using var map = new MapFile();
        map.Add([Some.Article("a", Once), Some.Article("b", Again)]);
        var before = Rows(map);
        map.Add([Some.Article("c", "Hôm qua trời mưa. " + Again)]);
        Assert.Equal(before.Count, Rows(map).Count);
        Assert.Single(before.Except(Rows(map)));
    }

    [Fact]
    public void Events_without_a_print_are_written_with_one_and_nothing_else_about_them_changes()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        var before = Canonical.Of(map.Path);
        Run(map, "UPDATE events SET print = 0; UPDATE knots SET dirty = 1;");
        map.Open(MapAccess.Ask).Dispose();
        Assert.Equal(before, Canonical.Of(map.Path));
        Assert.Empty(Rows(map, "SELECT id FROM events WHERE print = 0"));
    }

    private static HashSet<string> Rows(MapFile map, string sql = "SELECT row || ' ' || print FROM events")
    {
        using var connection = new SqliteConnection($"Data Source={map.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read()) found.Add(rows.GetString(0));
        return found;
    }

    private static void Run(MapFile map, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={map.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
