using System.Text;
using Entente.App.Web.Api.Reference;
using Entente.App.Web.Calendars;
using Entente.App.Web.Maps;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>The calendar for programs that keep calendars: <c>/api/calendar.ics</c>.</summary>
internal static class CalendarApi
{
    /// <summary>Maps its address.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/calendar.ics", (ViewState view, MapSession map) => Calendar(view, map))
        .WithSummary("What is announced for a time, what became of it, and what is to be decided, as iCalendar; a calendar program can subscribe to it.").WithTags("questions")
        .WithMetadata(new Filtered(), new Worded()).Produces<string>(StatusCodes.Status200OK, "text/calendar");

    private static IResult Calendar(ViewState view, MapSession map)
    {
        var scope = view.Scope with { Most = view.MostOfList };
        var day = CalendarQuestion.Day(map.Content, scope);
        var plans = map.Content.Plans(scope, day, open: true).First.Concat(map.Content.Plans(scope, day, open: false).First);
        var text = new PlanCalendar(map.Content, view).Write(plans, map.Content.Decisions(scope, day, open: true).First, day);
        return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "entente.ics");
    }
}
