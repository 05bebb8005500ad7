using Entente.Claims;
using Entente.Map;
using Entente.Time;
using Entente.Views.Answers;
using Entente.Views.Pictures;
using Xunit;

namespace Entente.Tests.Views;

public class CalendarGroupTests
{
    [Fact]
    public void Months_come_in_order_then_the_year_that_they_are_of_and_what_has_no_time_last()
    {
        var groups = CalendarGroup.Of([Plan("f", null), Plan("e", "2025"), Plan("d", "2025-02"), Plan("c", "2024"), Plan("b", "2024-12-03"), Plan("a", "2024-07-11")]);
        Assert.Equal(["2024-07", "2024-12", "2024", "2025-02", "2025", "-"], groups.Select(g => g.Month is { } month ? Months.Name(month) : $"{g.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}"));
    }

    [Fact]
    public void A_month_has_what_is_for_all_of_it_and_its_days_in_order()
    {
        var month = Assert.Single(CalendarGroup.Of([Plan("b", "2024-07-30"), Plan("a", "2024-07-11"), Plan("all", "2024-07")]));
        Assert.Equal(["all", "a", "b"], month.Plans.Select(p => p.Event.Id));
        Assert.Equal([11, 30], month.Days().Select(d => d.Key).Order());
    }

    [Fact]
    public void What_lasts_some_days_stands_on_each_of_them()
    {
        var month = Assert.Single(CalendarGroup.Of([Plan("a", "2024-07-09/2024-07-11"), Plan("b", "2024-07-11")]));
        Assert.Equal([9, 10, 11], month.Days().Select(d => d.Key).Order());
        Assert.Equal(["a", "b"], month.Days()[11].Select(p => p.Event.Id));
    }

    [Theory]
    [InlineData("2024-07-30/2024-08-02")]
    [InlineData("2024-07/2024-09")]
    [InlineData("2024-07-11/..")]
    [InlineData("2024-21")]
    public void What_may_be_in_several_months_is_put_into_none_of_them(string when)
    {
        var group = Assert.Single(CalendarGroup.Of([Plan("a", when)]));
        Assert.Equal((null, 2024), (group.Month, group.Year));
        Assert.Empty(CalendarGroup.Of([Plan("a", when)]).Where(g => g.Month is not null));
    }

    private static Plan Plan(string id, string? when) => new(
        new(id, ClaimType.Cooperate, [new("JPN")], [new("DEU")], Reality.Planned, [], 1, 1) { When = Edtf.TryParse(when, out var date) ? date : null }, PlanStatus.Awaited, []);
}
