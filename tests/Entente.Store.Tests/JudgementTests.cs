using Entente.Store.Tests.Support;
using Xunit;

namespace Entente.Store.Tests;

public class JudgementTests
{
    [Fact]
    public void A_rejected_claim_counts_nowhere_and_comes_back_exactly()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        var before = map.Canonical;
        using (var store = map.Open())
        {
            var claim = store.Sightings(MapFilter.All).First().Claim;
            var judgement = store.Judge(new(JudgementKinds.Reject, claim, "an analyst") { Why = "a test" });
            Assert.DoesNotContain(store.Sightings(MapFilter.All), s => s.Claim == claim);
            Assert.DoesNotContain(store.Events(MapFilter.All), e => e.Claims.Contains(claim));
            Assert.True(store.Undo(judgement.Id));
            Assert.False(store.Undo(judgement.Id));
            Assert.NotNull(Assert.Single(store.Judgements()).Undone);
        }

        Assert.Equal(before, map.Canonical);
    }

    [Fact]
    public void A_corrected_field_is_seen_everywhere_and_comes_back_exactly()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        var before = map.Canonical;
        using (var store = map.Open())
        {
            var claim = store.Sightings(new() { Actors = [new("JPN"), new("DEU")] }).First();
            var first = store.Judge(new(JudgementKinds.Correct, claim.Claim, "an analyst") { Field = "recipients", Value = "FRA" });
            var second = store.Judge(new(JudgementKinds.Correct, claim.Claim, "an analyst") { Field = "time", Value = "2024-08" });
            var corrected = Assert.Single(store.SightingsOf([claim.Claim]));
            Assert.Equal(("FRA", "2024-08"), (Assert.Single(corrected.Recipients).ToString(), corrected.Time.ToString()));
            Assert.Contains(store.Events(new() { Actors = [new("FRA")] }), e => e.Claims.Contains(claim.Claim));
            Assert.True(store.Undo(first.Id));
            Assert.True(store.Undo(second.Id));
        }

        Assert.Equal(before, map.Canonical);
    }

    [Fact]
    public void Two_events_that_are_the_same_are_one_until_it_is_taken_back()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        var before = map.Canonical;
        using (var store = map.Open())
        {
            var events = store.Events(MapFilter.All).ToList();
            var one = events[0];
            var other = events.First(e => e.Type != one.Type);
            var judgement = store.Judge(new(JudgementKinds.SameEvent, one.Claims[0], "an analyst") { Other = other.Claims[0] });
            Assert.Equal(events.Count - 1, store.Events(MapFilter.All).Count());
            Assert.Contains(store.Events(MapFilter.All), e => e.Claims.Contains(one.Claims[0]) && e.Claims.Contains(other.Claims[0]));
            Assert.True(store.Undo(judgement.Id));
        }

        Assert.Equal(before, map.Canonical);
    }

    [Theory]
    [InlineData("reality", "perhaps")]
    [InlineData("actors", "")]
    [InlineData("actors", "nobody")]
    [InlineData("colour", "red")]
    [InlineData("time", "soon")]
    public void What_cannot_be_is_refused_and_changes_nothing(string field, string value)
    {
        using var map = new MapFile();
        map.Add(Some.Samples[0]);
        var before = map.Canonical;
        using (var store = map.Open())
        {
            var claim = store.Sightings(MapFilter.All).First().Claim;
            Assert.Throws<MapException>(() => store.Judge(new(JudgementKinds.Correct, claim, "an analyst") { Field = field, Value = value }));
            Assert.Throws<MapException>(() => store.Judge(new(JudgementKinds.Reject, "0000000000000000", "an analyst")));
            Assert.Empty(store.Judgements());
        }

        Assert.Equal(before, map.Canonical);
    }

    [Fact]
    public void Judgements_outlive_a_reading_anew()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        using var store = map.Open();
        var claim = store.Sightings(MapFilter.All).First().Claim;
        store.Judge(new(JudgementKinds.Reject, claim, "an analyst"));
        var before = map.Canonical;
        var result = store.Reread(new Reader(), Language.LanguagePack.Default);
        Assert.Equal(new Reread(Some.Samples.Count, 0, 0, 0), result);
        Assert.Equal(before, map.Canonical);
        Assert.Equal(0, store.Reread(new Reader(), Language.LanguagePack.Default).Articles);
    }
}
