using Entente.Store.Tests.Support;
using Entente.Views.Answers;
using Xunit;

namespace Entente.Store.Tests;

public class ReadingTests
{
    [Fact]
    public void A_reading_is_kept_with_text_spans_and_confidence()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        using var store = map.Open();
        foreach (var article in Some.Samples)
        {
            var kept = store.ReadingOf(Assert.Single(store.SnapshotsOf(article.Id)));
            var read = new Reader().Read(article);
            Assert.Equal(article.Text, kept.Text);
            Assert.Equal(
                read.Claims.Select(c => (c.Evidence.Start, c.Evidence.End, c.Confidence, c.Why.CueAt)).Order(),
                kept.Claims.Select(c => (c.Evidence.Start, c.Evidence.End, c.Said.Confidence, c.CueAt)).Order());
            Assert.All(kept.Claims, c => Assert.Equal(c.Said.Quote, c.Evidence.In(kept.Text)));
            Assert.Equal(read.Statements.Length, kept.Statements.Length);
        }
    }

    [Fact]
    public void An_older_snapshot_can_be_looked_at()
    {
        using var map = new MapFile();
        var first = Some.Samples[0];
        map.Add(first);
        map.Add(first with { Text = first.Text + "\n\nThêm một câu." });
        using var store = map.Open();
        var snapshots = store.SnapshotsOf(first.Id);
        Assert.Equal([(2, true), (1, false)], snapshots.Select(s => (s.Article.Snapshot, s.IsCurrent)));
        Assert.Equal(first.Text, store.ReadingOf(snapshots[1]).Text);
        Assert.Empty(store.SnapshotsOf("nothing"));
    }

    [Fact]
    public void Parts_of_the_list_of_articles_hold_each_once()
    {
        using var map = new MapFile();
        map.Add([.. Some.Samples, new Article("a~b", "Không có ngày."), new Article("c", "Cũng không.")]);
        using var store = map.Open();
        var listed = Parts(from => store.ArticleList(Scope.All, from, 2)).ToList();
        Assert.Equal(store.Articles(MapFilter.All).Select(a => a.Id), listed.Select(l => l.Article.Id));
        Assert.All(listed, l => Assert.Equal(store.Sightings(new() { Article = l.Article.Id }).Count(), l.Claims));
        var narrow = new Scope { Actors = [new("JPN")] };
        Assert.All(Parts(from => store.ArticleList(narrow, from, 2)), l => Assert.Contains(store.Sightings(new() { Article = l.Article.Id }), narrow.Holds));
    }

    [Fact]
    public void Claims_wait_for_a_judgement_the_most_doubtful_first_and_each_once_whatever_is_judged_meanwhile()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        using var store = map.Open();
        var all = Parts(from => store.Unjudged(Scope.All, from, 3)).Select(c => c.Said.Claim).ToList();
        Assert.Equal(store.Sightings(MapFilter.All).Select(s => s.Claim).Order(), all.Order());
        var first = store.Unjudged(Scope.All, null, 3);
        foreach (var claim in first.Items) store.Judge(new(JudgementKinds.Accept, claim.Said.Claim, "an analyst"));
        Assert.Equal(all.Skip(3).Take(3), store.Unjudged(Scope.All, first.Next, 3).Items.Select(c => c.Said.Claim));
        Assert.Equal(all.Skip(3), Parts(from => store.Unjudged(Scope.All, from, 3)).Select(c => c.Said.Claim));
    }

    [Fact]
    public void A_claim_of_which_the_reader_is_less_sure_waits_before_one_of_the_same_kind()
    {
        Assert.True(Map.Doubt.Of(Claims.ClaimType.Ally, 0.6) > Map.Doubt.Of(Claims.ClaimType.Ally, 0.9));
        Assert.True(Map.Doubt.Of(Claims.ClaimType.Ally, 0.6) > Map.Doubt.Of(Claims.ClaimType.Consult, 0.6));
        Assert.True(Map.Doubt.Within(1, 1, 500) > Map.Doubt.Within(1, 3, 500));
        Assert.True(Map.Doubt.Within(1, 1, 500) > Map.Doubt.Within(1, 1, 5));
    }

    [Fact]
    public void Several_judgements_are_kept_together_or_not_at_all()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        using var store = map.Open();
        var claim = store.Sightings(MapFilter.All).First().Claim;
        var good = new Judgement(JudgementKinds.Correct, claim, "an analyst") { Field = "place", Value = "Hà Nội" };
        Assert.Throws<MapException>(() => store.JudgeAll([good, good with { Field = "time", Value = "soon" }]));
        Assert.Empty(store.Judgements());
        Assert.Equal(2, store.JudgeAll([good, good with { Field = "time", Value = "2024-07" }]).Count);
    }

    private static IEnumerable<T> Parts<T>(Func<string?, Part<T>> ask)
    {
        for (string? from = null; ;)
        {
            var part = ask(from);
            foreach (var item in part.Items) yield return item;
            if ((from = part.Next) is null) yield break;
        }
    }
}
