using Entente.Claims;
using Entente.Map;
using Xunit;

namespace Entente.Tests.Map;

public class DecisionsTests
{
    private static readonly DateOnly Later = new(2024, 12, 1);

    private static readonly Sighting Invitation =
        Seen.Claim("i", ClaimType.Consult, "NATO > ARM AZE", "2024-07", "2024-07-03", Reality.Planned) with { Mode = "invite", Article = "one" };

    [Fact]
    public void Of_two_who_are_invited_one_has_answered_and_the_other_has_not()
    {
        var decisions = Decisions.Of([Invitation, Seen.Claim("y", ClaimType.Consult, "ARM > NATO", null, "2024-07-03", Reality.Planned) with { Article = "one" }], Later);
        Assert.Equal([("ARM", DecisionStatus.Accepted), ("AZE", DecisionStatus.Open)], decisions.Select(d => (d.Asked.ToString(), d.Status)).Order());
        Assert.All(decisions, d => Assert.Equal(("NATO", new DateOnly(2024, 7, 3)), (d.Asker.ToString(), d.Since)));
    }

    [Fact]
    public void Each_who_is_invited_is_told_how_the_other_answered()
    {
        var later = Seen.Claim("y", ClaimType.Agree, "ARM > NATO", null, "2024-07-05") with { Mode = "accept", Article = "two" };
        var decisions = Decisions.Of([Invitation, later], Later).ToDictionary(d => d.Asked.ToString());
        Assert.Equal("ARM Accepted y", Other(decisions["AZE"]));
        Assert.Equal("AZE Open ", Other(decisions["ARM"]));
    }

    [Fact]
    public void Who_says_beside_an_invitation_that_it_comes_has_answered_though_nobody_tells_that_it_was_asked()
    {
        var beside = Seen.Claim("y", ClaimType.Consult, "GEO > NATO", null, "2024-07-03", Reality.Planned) with { Mode = "accept", Article = "one" };
        var invitation = Invitation with { Recipients = [new("AZE")] };
        Assert.Equal("GEO Accepted y", Other(Decisions.Of([invitation, beside], Later)[0]));
        Assert.Equal("GEO Open y", Other(Decisions.Of([invitation, beside with { Reality = Reality.Negated }], Later)[0]));
        Assert.Equal("GEO Declined y", Other(Decisions.Of([invitation, beside with { Mode = "decline", Reality = Reality.Negated }], Later)[0]));
        Assert.Empty(Decisions.Of([invitation, beside with { Mode = "multilateral" }], Later)[0].Others);
        Assert.Empty(Decisions.Of([invitation, beside with { Article = "two" }], Later)[0].Others);
    }

    [Fact]
    public void What_is_told_not_to_be_answered_yet_is_open_until_an_answer_comes()
    {
        var pending = Seen.Claim("p", ClaimType.Consult, "AZE > NATO", null, "2024-07-03", Reality.Negated) with { Mode = "accept", Article = "one" };
        var expected = Seen.Claim("e", ClaimType.Consult, "AZE > NATO", null, "2024-07-03", Reality.Planned) with { Mode = "multilateral", Article = "one" };
        var yes = Seen.Claim("y", ClaimType.Consult, "AZE > NATO", null, "2024-07-06", Reality.Planned) with { Mode = "multilateral", Article = "two" };
        Assert.Equal("Open p", Of(pending, expected));
        Assert.Equal("Accepted y", Of(pending, expected, yes));
        Assert.Equal("Open q", Of(expected, yes, pending with { Claim = "q", Article = "three", Published = Seen.Date("2024-07-07") }));
        Assert.Equal("Accepted n", Of(pending, pending with { Claim = "n", Type = ClaimType.Agree, Reality = Reality.Actual }));

        static string Of(params Sighting[] told)
        {
            var decision = Decisions.Of([Invitation, .. told], Later).Single(d => d.Asked.ToString() == "AZE");
            return $"{decision.Status} {string.Join(' ', decision.Answers)}";
        }
    }

    [Fact]
    public void Who_accepts_an_offer_has_not_answered_what_it_asked_itself()
    {
        var request = Seen.Claim("r", ClaimType.Request, "UKR > USA", null, "2024-07-03");
        var yes = Seen.Claim("y", ClaimType.Agree, "UKR > USA", null, "2024-07-10") with { Mode = "accept" };
        Assert.Equal(DecisionStatus.Open, Assert.Single(Decisions.Of([request, yes], Later)).Status);
        Assert.Equal(DecisionStatus.Accepted, Assert.Single(Decisions.Of([request, yes with { Actors = yes.Recipients, Recipients = yes.Actors }], Later)).Status);
    }

    [Fact]
    public void Talks_that_an_article_tells_of_beside_an_invitation_do_not_answer_it()
    {
        var talks = Seen.Claim("t", ClaimType.Consult, "AZE > NATO", "2024-07-02", "2024-07-03") with { Mode = "meet", Article = "one" };
        Assert.Equal(DecisionStatus.Open, Of("AZE", talks));
        Assert.Equal(DecisionStatus.Open, Of("AZE", talks with { Type = ClaimType.Agree }));
        Assert.Equal(DecisionStatus.Accepted, Of("AZE", talks with { Mode = "multilateral" }));

        static DecisionStatus Of(string asked, Sighting beside) => Decisions.Of([Invitation, beside], Later).Single(d => d.Asked.ToString() == asked).Status;
    }

    [Fact]
    public void A_refusal_declines_and_only_from_whoever_was_asked()
    {
        var request = Seen.Claim("r", ClaimType.Request, "UKR > USA", null, "2024-07-03");
        var refusal = Seen.Claim("n", ClaimType.Reject, "USA > UKR", null, "2024-07-10");
        Assert.Equal(DecisionStatus.Declined, Assert.Single(Decisions.Of([request, refusal], Later)).Status);
        Assert.Equal(DecisionStatus.Open, Assert.Single(Decisions.Of([request, refusal], new(2024, 7, 9))).Status);
        Assert.Equal(DecisionStatus.Open, Assert.Single(Decisions.Of([request, refusal with { Actors = refusal.Recipients, Recipients = refusal.Actors }], Later)).Status);
    }

    [Fact]
    public void What_was_refused_first_and_granted_later_is_accepted() =>
        Assert.Equal(DecisionStatus.Accepted, Assert.Single(Decisions.Of(
            [
                Seen.Claim("r", ClaimType.Request, "UKR > USA", null, "2024-07-03"),
                Seen.Claim("n", ClaimType.Reject, "USA > UKR", null, "2024-07-10"),
                Seen.Claim("y", ClaimType.Aid, "USA > UKR", null, "2024-08-10"),
            ],
            Later)).Status);

    [Fact]
    public void Others_stand_for_or_against_it()
    {
        var decision = Decisions.Of(
            [
                Invitation,
                Seen.Claim("a", ClaimType.Threaten, "RUS > AZE", null, "2024-07-03") with { Article = "one" },
                Seen.Claim("b", ClaimType.Support, "TUR > AZE", null, "2024-07-03") with { Article = "one" },
                Seen.Claim("c", ClaimType.Partner, "NATO > AZE", null, "2024-07-03") with { Article = "one", Speaker = new("IRN") },
                Seen.Claim("d", ClaimType.Support, "FRA > DEU", null, "2024-07-03") with { Article = "one" },
            ],
            Later).Single(d => d.Asked == new Entente.Actors.ActorCode("AZE"));
        Assert.Equal([("IRN", Stance.Neutral), ("RUS", Stance.Against), ("TUR", Stance.For)], decision.Positions.Select(p => (p.Actor.ToString(), p.Stance)));
    }

    [Fact]
    public void Asked_again_it_is_the_same_question_and_a_year_later_another()
    {
        var ask = Seen.Claim("a", ClaimType.Request, "UKR > USA", null, "2024-07-03");
        Assert.Single(Decisions.Of([ask, ask with { Claim = "b", Published = Seen.Date("2024-08-01") }], Later));
        Assert.Equal(2, Decisions.Of([ask, ask with { Claim = "b", Published = Seen.Date("2023-07-01") }], Later).Length);
    }

    private static string Other(Decision decision)
    {
        var other = Assert.Single(decision.Others);
        return $"{other.Actor} {other.Status} {string.Join(' ', other.Claims)}";
    }
}
