using System.IO.Compression;
using Entente.Map;
using Entente.Store.Tests.Support;
using Entente.Views.Answers;
using Entente.Views.Pictures;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Store.Tests;

/// <summary>Maps that an older entente made: <c>Old/</c> keeps one of each version, as it was on disk.</summary>
public class UpgradeTests
{
    [Theory]
    [InlineData(4, MapAccess.Ask)]
    [InlineData(4, MapAccess.Look)]
    [InlineData(4, MapAccess.Create)]
    [InlineData(5, MapAccess.Ask)]
    [InlineData(5, MapAccess.Look)]
    [InlineData(5, MapAccess.Create)]
    [InlineData(6, MapAccess.Ask)]
    [InlineData(6, MapAccess.Look)]
    [InlineData(6, MapAccess.Create)]
    [InlineData(7, MapAccess.Ask)]
    [InlineData(7, MapAccess.Look)]
    [InlineData(7, MapAccess.Create)]
    [InlineData(8, MapAccess.Ask)]
    [InlineData(8, MapAccess.Look)]
    [InlineData(8, MapAccess.Create)]
    [InlineData(9, MapAccess.Ask)]
    [InlineData(9, MapAccess.Look)]
    [InlineData(9, MapAccess.Create)]
    public void A_map_of_an_older_version_is_of_ours_once_it_is_opened_and_has_lost_nothing(int version, MapAccess access)
    {
        using var map = new MapFile();
        Unpack($"map-{version}.db.gz", map.Path);
        using (var store = map.Open(access))
        {
            if (access == MapAccess.Create) store.Derive();
            Assert.Equal(9, store.Status().Articles);
            Assert.Equal(81, store.Status().Claims);
            Assert.Equal("tester", Assert.Single(store.Judgements()).Who);
            Assert.False(store.IsPending);
            using var picture = new KeptPicture(store.Connection);
            Assert.False(picture.IsMissing);
            Assert.Equal(Picture.Of(store.Stretches()).Strands.Length, store.Picture().Strands.Length);
            Assert.Equal(MapSumsRecord.Of(store.SummedUp(Scope.All.Most)), MapSumsRecord.Of(store.Sums(Scope.All.Most)));
        }

        using (var fresh = new MapFile())
        {
            fresh.Open().Dispose();
            Assert.Equal(Shape(fresh.Path), Shape(map.Path));
        }

        using var again = map.Open(MapAccess.Ask);
        var ties = again.Ties(MapFilter.All).ToList();
        Assert.Equal(20, ties.Count);
        Assert.Contains(ties, t => t.Begun is not null);
        Assert.Equal(ties.Where(t => t.Status is TieStatus.Holds or TieStatus.Ended).OrderByDescending(t => t.Begun).Select(t => t.Begun), again.NewestTies(new()).First.Select(t => t.Begun));
        Assert.Equal(again.Agreements(MapFilter.All).Max(l => l.LastStep?.Day), again.LatestAgreements(new(), 1).First[0].LastStep?.Day);
    }

    // All columns and indexes, however they came to be.
    private static List<string> Shape(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '') || ' ' || c.pk AS line FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table'
            UNION ALL SELECT m.name || ': ' || m.sql FROM sqlite_master m WHERE m.type IN ('index', 'trigger') AND m.sql IS NOT NULL
            UNION ALL SELECT 'version ' || user_version FROM pragma_user_version ORDER BY line;
            """;
        using var rows = command.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read()) lines.Add(rows.GetString(0));
        return lines;
    }

    private static void Unpack(string name, string path)
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(Some.Root, "tests", "Entente.Store.Tests", "Old", name)), CompressionMode.Decompress);
        using var file = File.Create(path);
        packed.CopyTo(file);
    }
}
