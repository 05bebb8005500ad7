using Entente.Store.Tests.Support;
using Xunit;

namespace Entente.Store.Tests;

public class MapStoreTests
{
    [Fact]
    public void What_was_added_is_found_again()
    {
        using var map = new MapFile();
        map.Add(Some.Article("a", "Nhật Bản sẽ tập trận với Đức vào tháng 7/2024, Bộ Quốc phòng Nhật Bản cho biết."));
        using var store = map.Open(MapAccess.Ask);
        var sighting = Assert.Single(store.Sightings(new() { Actors = [new("JPN"), new("DEU")] }));
        Assert.Equal("a", sighting.Article);
        var found = Assert.Single(store.Events(new() { Actors = [new("DEU")] }));
        Assert.Equal([sighting.Claim], found.Claims);
        Assert.Equal(sighting.Quote, Assert.Single(store.SightingsOf(found.Claims)).Quote);
        Assert.Empty(store.Sightings(new() { Actors = [new("JPN"), new("FRA")] }));
        Assert.Equal(new(1, 1), (store.Status().Articles, store.Status().Snapshots));
    }

    [Fact]
    public void Adding_again_changes_nothing()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        var once = map.Canonical;
        map.Add(Some.Samples);
        Assert.Equal(once, map.Canonical);
    }

    [Fact]
    public void The_order_of_adding_does_not_matter()
    {
        using var forth = new MapFile();
        using var back = new MapFile();
        forth.Add(Some.Samples);
        foreach (var article in Some.Samples.Reverse()) back.Add(article);
        Assert.Equal(forth.Canonical, back.Canonical);
    }

    [Fact]
    public void A_changed_article_is_a_new_snapshot_and_the_old_claims_keep_their_evidence()
    {
        using var map = new MapFile();
        map.Add(Some.Article("a", "Nga tấn công Ukraine."));
        map.Add(Some.Article("a", "Nga không tấn công Ukraine."));
        using var store = map.Open(MapAccess.Ask);
        var status = store.Status();
        Assert.Equal((1, 2), (status.Articles, status.Snapshots));
        Assert.Equal(Claims.Reality.Negated, Assert.Single(store.Sightings(MapFilter.All)).Reality);
        Assert.Single(store.Events(MapFilter.All));
        Assert.Contains("Nga tấn công Ukraine", map.Canonical, StringComparison.Ordinal);
        Assert.Empty(store.Search("tấn công xe tăng"));
        Assert.NotEmpty(store.Search("khong tan cong"));
    }

    [Fact]
    public void Forty_lightly_edited_copies_are_one_event_and_one_source()
    {
        var story = Some.Samples.Single(a => a.Id.StartsWith("04", StringComparison.Ordinal));
        var copies = Enumerable.Range(0, 40).Select(i => story with
        {
            Id = $"copy-{(i * 17) % 40:00}",
            Text = story.Text + $"\n\nBản tin số {i} của chúng tôi." + (i % 3 == 0 ? " Ảnh: tư liệu." : ""),
            Outlet = $"outlet {i}",
        }).ToList();
        using var one = new MapFile();
        one.Add(story with { Id = "copy-00" });
        using var map = new MapFile();
        foreach (var copy in copies) map.Add(copy);
        using var store = map.Open(MapAccess.Ask);
        using var single = one.Open(MapAccess.Ask);
        Assert.Equal(1, store.Status().Echoes);
        Assert.Equal(single.Events(MapFilter.All).Select(e => (e.Id, e.Sources)), store.Events(MapFilter.All).Select(e => (e.Id, e.Sources)));
        Assert.All(store.Events(MapFilter.All), e => Assert.Equal((1, 40), (e.Sources, e.Articles)));
    }

    [Fact]
    public void Copies_of_articles_without_a_print_are_found_and_their_prints_made()
    {
        var story = Some.Samples[0];
        using var map = new MapFile();
        map.Add(story with { Id = "a" });
        Run(map, "DELETE FROM echo_prints;");
        map.Add(story with { Id = "b", Text = story.Text + "\n\nBản tin số 2." });
        using var store = map.Open(MapAccess.Ask);
        Assert.Equal(1, store.Status().Echoes);
        Assert.Equal(2L, Database.Number(store.Connection, "SELECT count(*) FROM echo_prints;"));
    }

    [Fact]
    public void Copies_that_only_a_third_joined_part_when_it_changes()
    {
        var story = Some.Samples[0];
        using var map = new MapFile();
        map.Add(story with { Id = "a" }, story with { Id = "b" });
        map.Add(Some.Article("a", "Nga tấn công Ukraine."));
        using var clean = new MapFile();
        clean.Add(Some.Article("a", "Nga tấn công Ukraine."), story with { Id = "b" });
        using var store = map.Open(MapAccess.Ask);
        using var other = clean.Open(MapAccess.Ask);
        Assert.Equal(other.Events(MapFilter.All).ToArray().Select(e => e.ToString()), store.Events(MapFilter.All).Select(e => e.ToString()));
    }

    private static void Run(MapFile map, string sql)
    {
        using var store = map.Open();
        Database.Run(store.Connection, sql);
    }
}
