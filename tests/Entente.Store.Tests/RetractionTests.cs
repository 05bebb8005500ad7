using Entente.Store.Tests.Support;
using Entente.Views.Answers;
using Xunit;

namespace Entente.Store.Tests;

/// <summary>An article that its outlet withdrew: marked by an analyst, it stays in the map and nothing in it counts.</summary>
public class RetractionTests
{
    private static readonly Article[] Articles =
    [
        Some.Article("a", "Nhật Bản và Philippines đã ký Hiệp định Tiếp cận Tương hỗ hôm 8/7/2024. Nhật Bản là đồng minh của Mỹ. “Nhật Bản sẽ ủng hộ Philippines”, Bộ trưởng Quốc phòng Nhật Bản Tanaka Ichiro nói.", 9),
        Some.Article("b", "Nga và Belarus tập trận chung ngày 5/7/2024.", 6),
        Some.Article("c", "Truyền thông hôm nay đưa tin: Nga và Belarus tập trận chung ngày 5/7/2024, theo hãng tin địa phương.", 6),
    ];

    [Fact]
    public void Nothing_that_a_retracted_article_says_counts_and_all_comes_back_exactly()
    {
        using var map = new MapFile();
        map.Add(Articles);
        var before = map.Canonical;
        using (var store = map.Open())
        {
            Assert.NotEmpty(store.Agreements(MapFilter.All));
            var mark = store.Judge(new(JudgementKinds.Retract, "a", "an analyst") { Why = "withdrawn on 12 July" });
            Assert.DoesNotContain(store.Sightings(MapFilter.All), s => s.Article == "a");
            Assert.All(store.Events(MapFilter.All), e => Assert.Contains(new("RUS"), e.Actors));
            Assert.Empty(store.Ties(MapFilter.All));
            Assert.Empty(store.Agreements(MapFilter.All));
            Assert.Empty(store.Agreements(new() { AsOf = new(2030, 1, 1) }));
            Assert.Empty(store.Statements(MapFilter.All));
            Assert.Empty(store.Said(new Scope { Actors = [new("JPN")] }).First);
            Assert.Empty(store.People(MapFilter.All));
            Assert.Empty(store.Instruments(MapFilter.All));
            Assert.DoesNotContain(store.Search("Philippines"), f => f.Claim is not null);
            Assert.True(store.Undo(mark.Id));
        }

        Assert.Equal(before, map.Canonical);
    }

    [Fact]
    public void A_retracted_article_stays_in_the_map_and_is_shown_as_retracted_with_who_and_why()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using var store = map.Open();
        store.Judge(new(JudgementKinds.Retract, "a", "an analyst") { Why = "withdrawn" });
        Assert.Equal(["a"], store.Articles(MapFilter.All).Where(a => a.IsRetracted).Select(a => a.Id));
        Assert.Equal(["a"], store.ArticleList(new(), null, 10).Items.Where(a => a.Article.IsRetracted).Select(a => a.Article.Id));
        Assert.Contains(store.Search("Philippines"), f => f.Article == "a");
        var reading = store.ReadingOf(Assert.Single(store.SnapshotsOf("a")));
        Assert.NotEmpty(reading.Claims);
        Assert.All(reading.Claims, c => Assert.True(c.IsRejected));
        Assert.Equal(("an analyst", "withdrawn"), (Assert.Single(reading.Judgements).Who, reading.Judgements[0].Why));
    }

    [Fact]
    public void An_event_that_others_tell_too_loses_a_source_and_no_more()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using var store = map.Open();
        var before = Assert.Single(store.Events(new() { Actors = [new("BLR")] }));
        store.Judge(new(JudgementKinds.Retract, "b", "an analyst"));
        var after = Assert.Single(store.Events(new() { Actors = [new("BLR")] }));
        Assert.Equal((before.Id, before.Articles - 1), (after.Id, after.Articles));
    }

    [Fact]
    public void What_was_said_of_its_claims_holds_when_the_mark_is_taken_back_and_not_before()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using var store = map.Open();
        var claims = store.Sightings(new() { Article = "a" }).Select(s => s.Claim).ToList();
        store.Judge(new(JudgementKinds.Reject, claims[0], "an analyst"));
        var mark = store.Judge(new(JudgementKinds.Retract, "a", "an analyst"));
        var accepted = store.Judge(new(JudgementKinds.Accept, claims[1], "another analyst"));
        Assert.Empty(store.Sightings(new() { Article = "a" }));
        store.Undo(accepted.Id);
        Assert.Empty(store.Sightings(new() { Article = "a" }));
        store.Undo(mark.Id);
        Assert.Equal(claims.Skip(1).Order(), store.Sightings(new() { Article = "a" }).Select(s => s.Claim).Order());
    }

    [Fact]
    public void The_mark_is_kept_when_articles_are_read_anew_and_when_a_changed_one_comes_in()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using (var store = map.Open())
        {
            store.Judge(new(JudgementKinds.Retract, "a", "an analyst"));
            store.Reread(new Reader(), Language.LanguagePack.Default);
            Assert.Empty(store.Sightings(new() { Article = "a" }));
            Assert.Empty(store.Agreements(MapFilter.All));
        }

        map.Add(Some.Article("a", "Nhật Bản và Philippines đã ký Hiệp định Tiếp cận Tương hỗ. Bài đã sửa.", 9));
        using var again = map.Open();
        Assert.Empty(again.Sightings(new() { Article = "a" }));
        Assert.True(again.Articles(new() { Article = "a" }).Single().IsRetracted);
        again.Undo(1);
        Assert.NotEmpty(again.Sightings(new() { Article = "a" }));
    }

    [Fact]
    public void What_the_map_does_not_hold_cannot_be_retracted()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using var store = map.Open();
        Assert.Contains("no article 'x'", Assert.Throws<MapException>(() => store.Judge(new(JudgementKinds.Retract, "x", "an analyst"))).Message, StringComparison.Ordinal);
        Assert.Empty(store.Judgements());
    }
}
