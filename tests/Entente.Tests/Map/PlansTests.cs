using Entente.Claims;
using Entente.Map;
using Xunit;

namespace Entente.Tests.Map;

public class PlansTests
{
    private static readonly Sighting Exercise = Seen.Claim("p", ClaimType.Cooperate, "JPN DEU", "2024-07", "2024-07-02", Reality.Planned) with { Mode = "exercise" };

    [Fact]
    public void A_plan_is_awaited_until_its_time_has_passed_and_then_overdue()
    {
        Assert.Equal(PlanStatus.Awaited, Status(new(2024, 7, 31), Exercise));
        Assert.Equal(PlanStatus.Overdue, Status(new(2024, 8, 1), Exercise));
    }

    [Fact]
    public void A_plan_happened_when_an_article_tells_so_and_only_once_it_does()
    {
        var done = Seen.Claim("d", ClaimType.Cooperate, "DEU > JPN", "2024-07-22/2024-07-25", "2024-07-26");
        Assert.Equal(PlanStatus.Happened, Status(new(2024, 9, 1), Exercise, done));
        Assert.Equal(PlanStatus.Awaited, Status(new(2024, 7, 25), Exercise, done));
        Assert.Equal(PlanStatus.Happened, Status(new(2024, 9, 1), Exercise, done with { Time = null }));
    }

    [Fact]
    public void Another_time_another_way_and_other_actors_do_not_meet_a_plan()
    {
        var done = Seen.Claim("d", ClaimType.Cooperate, "JPN DEU", "2024-07-22", "2024-07-26");
        Assert.Equal(PlanStatus.Overdue, Status(new(2024, 12, 1), Exercise, done with { Time = Seen.Date("2024-11-02"), Published = Seen.Date("2024-11-03") }));
        Assert.Equal(PlanStatus.Overdue, Status(new(2024, 12, 1), Exercise, done with { Mode = "project" }));
        Assert.Equal(PlanStatus.Overdue, Status(new(2024, 12, 1), Exercise, done with { Actors = [new("JPN"), new("FRA")] }));
    }

    [Fact]
    public void A_plan_is_dropped_when_an_article_says_that_it_will_not_be() =>
        Assert.Equal(PlanStatus.Dropped, Status(new(2024, 7, 20), Exercise, Seen.Claim("n", ClaimType.Cooperate, "JPN DEU", null, "2024-07-10", Reality.Negated)));

    [Fact]
    public void A_plan_without_a_time_is_met_within_two_months_by_the_same_actors()
    {
        var visit = Seen.Claim("p", ClaimType.Consult, "USA > VNM", null, "2024-01-10", Reality.Planned);
        Assert.Equal(PlanStatus.Happened, Status(new(2025, 1, 1), visit, Seen.Claim("d", ClaimType.Consult, "USA VNM", "2024-02-20", "2024-02-21")));
        Assert.Equal(PlanStatus.Awaited, Status(new(2025, 1, 1), visit, Seen.Claim("d", ClaimType.Consult, "USA VNM", "2024-12-01", "2024-12-02")));
        Assert.Equal(PlanStatus.Awaited, Status(new(2025, 1, 1), visit, Seen.Claim("d", ClaimType.Consult, "USA VNM", "2023-12-01", "2024-01-09")));
    }

    [Fact]
    public void What_one_actor_plans_alone_is_followed_too()
    {
        var test = Seen.Claim("p", ClaimType.Mobilize, "PRK", "2024-05-27/2024-06-04", "2024-05-27", Reality.Planned);
        Assert.Equal(PlanStatus.Happened, Status(new(2024, 6, 5), test, Seen.Claim("d", ClaimType.Mobilize, "PRK", "2024-05-28", "2024-05-28")));
    }

    private static PlanStatus Status(DateOnly asOf, params Sighting[] claims) => Assert.Single(Plans.Of(Events.Of(claims), asOf)).Status;
}
