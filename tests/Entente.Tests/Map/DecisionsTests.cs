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
}
