using Entente.Language;
using Entente.Store.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Store.Tests;

public class FileTests
{
    [Fact]
    public void A_backup_holds_the_same_and_overwrites_nothing()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        var copy = map.File("copy.db");
        using (var store = map.Open(MapAccess.Look)) store.Backup(copy);
        Assert.Equal(map.Canonical, Canonical.Of(copy));
        using var again = map.Open(MapAccess.Look);
        Assert.Throws<MapException>(() => again.Backup(copy));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(copy)!, "*.part*"));
    }

    [Fact]
    public void What_is_no_map_is_refused_with_a_reason()
    {
        using var map = new MapFile();
        Assert.Contains("no map", Assert.Throws<MapException>(() => map.Open(MapAccess.Ask)).Message, StringComparison.Ordinal);
        File.WriteAllText(map.Path, "These are words and no database, and there are enough of them to fill a header.");
        Assert.Throws<MapException>(() => map.Open(MapAccess.Create));
        var other = map.File("other.db");
        using (var connection = new SqliteConnection($"Data Source={other};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE something (x);";
            command.ExecuteNonQuery();
        }

        Assert.Contains("not a map", Assert.Throws<MapException>(() => MapStore.Open(other, MapAccess.Create)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_of_another_version_is_refused()
    {
        using var map = new MapFile();
        map.Add(Some.Samples[0]);
        using (var store = map.Open()) Database.Run(store.Connection, "PRAGMA user_version = 99;");
        Assert.Contains("version 99", Assert.Throws<MapException>(() => map.Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_that_can_damage_a_map_is_refused()
    {
        Assert.Throws<MapException>(() => Database.CheckEngine("3.51.2"));
        Database.CheckEngine("3.51.3");
        Database.CheckEngine("3.53.3");
    }

    [Fact]
    public void Two_who_add_at_once_wait_for_each_other()
    {
        using var map = new MapFile();
        using var clean = new MapFile();
        clean.Add(Some.Samples);
        Parallel.Invoke(() => map.Add(Some.Samples), () => map.Add(Some.Samples.Reverse()), () => map.Add(Some.Samples));
        Assert.Equal(clean.Canonical, map.Canonical);
    }

    [Fact]
    public void What_an_adding_that_was_cut_off_left_is_done_by_the_next_question()
    {
        using var map = new MapFile();
        using var clean = new MapFile();
        clean.Add(Some.Samples);
        using (var store = map.Open())
        {
            using var adding = store.Add("test");
            foreach (var article in Some.Samples) adding.Add(PreparedReading.Of(new Reader().Read(article)));
        }

        using (var store = map.Open(MapAccess.Look)) Assert.True(store.IsPending);
        using (var store = map.Open(MapAccess.Ask)) Assert.False(store.IsPending);
        Assert.Equal(clean.Canonical, map.Canonical);
    }

    [Fact]
    public void Edited_language_data_reads_kept_articles_anew_and_says_what_changed()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        var files = LanguagePack.EmbeddedFiles().Where(f => !f.Path.EndsWith("COOPERATE.txt", StringComparison.Ordinal)).ToList();
        var pack = LanguagePack.Build(files);
        using var store = map.Open();
        var gone = store.Reread(new Reader(pack), pack);
        Assert.InRange(gone.Gone, 1, 1000);
        Assert.DoesNotContain(store.Events(MapFilter.All), e => e.Type == Claims.ClaimType.Cooperate);
        Assert.DoesNotContain(store.Sightings(MapFilter.All), s => s.Type == Claims.ClaimType.Cooperate);
        store.Reread(new Reader(), LanguagePack.Default);
        using var clean = new MapFile();
        clean.Add(Some.Samples);
        Assert.Equal(clean.Canonical, map.Canonical);
    }
}
