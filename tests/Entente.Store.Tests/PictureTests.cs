using Entente.Store.Tests.Support;
using Entente.Views.Answers;
using Entente.Views.Pictures;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Store.Tests;

/// <summary>The picture and the sums that a map keeps are at any time those that are made of all that it tells.</summary>
public class PictureTests
{
    [Fact]
    public void The_quick_way_to_a_picture_gives_the_same_as_events_and_ties()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        using var store = map.Open(MapAccess.Ask);
        var slow = Picture.Of(store.Events(MapFilter.All).Select(Stretch.Of).Concat(store.Ties(MapFilter.All).SelectMany(Stretch.Of)));
        Assert.NotEmpty(slow.Strands);
        Assert.Equal(Text(slow), Text(Picture.Of(store.Stretches())));
    }

    [Fact]
    public void The_kept_picture_is_the_drawn_one_after_each_adding_and_reading_anew()
    {
        using var map = new MapFile();
        foreach (var part in Some.Samples.Chunk(3))
        {
            map.Add(part);
            AssertKept(map);
        }

        map.Add(Some.Article("more", "Nhật Bản và Đức tập trận chung tháng 6/2024."));
        AssertKept(map);
        map.Add(Some.Article("more", "Pháp và Đức tập trận chung tháng 6/2024."));
        AssertKept(map);
        using (var store = map.Open()) store.Reread(new Reader(), Language.LanguagePack.Default);
        AssertKept(map);
    }

    [Fact]
    public void What_is_judged_and_taken_back_is_drawn_by_who_looks()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        using var store = map.Open();
        var before = Text(store.Picture());
        var claim = store.Sightings(new() { Actors = [new("JPN"), new("DEU")] }).First();
        var corrected = store.Judge(new(JudgementKinds.Correct, claim.Claim, "an analyst") { Field = "recipients", Value = "FRA" });
        AssertRight(store);
        Assert.NotEqual(before, Text(store.Picture()));
        var rejected = store.Judge(new(JudgementKinds.Reject, claim.Claim, "an analyst"));
        AssertRight(store);
        Assert.NotEqual(0, Number(map, "SELECT count(*) FROM picture_queue"));
        store.Undo(rejected.Id);
        store.Undo(corrected.Id);
        AssertRight(store);
        Assert.Equal(before, Text(store.Picture()));
        store.Derive();
        AssertKept(map);
    }

    [Fact]
    public void What_was_taken_away_or_put_in_behind_our_back_is_drawn_too()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        foreach (var sql in new[] { "DELETE FROM ties WHERE row IN (SELECT min(row) FROM ties)", "DELETE FROM events WHERE row % 3 = 0", "DELETE FROM pictures", "DELETE FROM sums" })
        {
            Run(map, sql);
            using var store = map.Open(MapAccess.Look);
            AssertRight(store);
        }

        map.Open(MapAccess.Ask).Dispose();
        AssertKept(map);
    }

    [Fact]
    public void An_adding_that_was_cut_off_leaves_no_picture_that_is_older_than_what_it_shows()
    {
        using var map = new MapFile();
        map.Add(Some.Samples.Take(4));
        using (var store = map.Open())
        {
            var adding = store.Add("test");
            foreach (var article in Some.Samples.Skip(4)) adding.Add(PreparedReading.Of(new Reader().Read(article)));
            adding.Flush();
            using var deriving = new Deriving(store.Connection);
            deriving.RunFor(TimeSpan.Zero);
        }

        using (var store = map.Open(MapAccess.Look)) AssertRight(store);
        map.Open(MapAccess.Ask).Dispose();
        AssertKept(map);
    }

    // It is kept as it is drawn, and nothing is left to who looks.
    private static void AssertKept(MapFile map)
    {
        Assert.Equal(0, Number(map, "SELECT count(*) FROM picture_queue"));
        Assert.Equal(1, Number(map, "SELECT count(*) FROM pictures"));
        Assert.Equal(1, Number(map, "SELECT count(*) FROM sums"));
        using var store = map.Open(MapAccess.Look);
        AssertRight(store);
    }

    private static void AssertRight(MapStore store)
    {
        Assert.Equal(Text(Picture.Of(store.Stretches())), Text(store.Picture()));
        foreach (var most in new[] { 1, 3, Scope.All.Most, 2 * Scope.All.Most }) Assert.Equal(MapSumsRecord.Of(store.SummedUp(most)), MapSumsRecord.Of(store.Sums(most)));
    }

    private static string Text(Picture picture) =>
        string.Join('\n', picture.Strands.Select(s => $"{s.One} {s.Other} {s.Pull} {s.Reality} {s.Told} {string.Join(';', s.Parts)}").Concat(picture.Network.Nodes.Select(n => $"{n}")).Concat(picture.Network.Edges.Select(e => $"{e}")));

    private static long Number(MapFile map, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={map.Path};Pooling=False");
        connection.Open();
        return Database.Number(connection, sql);
    }

    private static void Run(MapFile map, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={map.Path};Pooling=False;Foreign Keys=True");
        connection.Open();
        Database.Run(connection, sql);
    }
}
