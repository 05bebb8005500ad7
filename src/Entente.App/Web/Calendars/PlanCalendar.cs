using Entente.Claims;
using Entente.Map;
using Entente.Views;
using Entente.Views.Answers;
using Entente.Views.Pictures;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Entente.App.Web.Calendars;

/// <summary>What is announced and what is to be decided, for programs that keep calendars (iCalendar, RFC 5545).</summary>
/// <remarks>
/// What is announced for days or a month is an event of whole days; what is only to be within a year or more is a task that is due at its end;
/// what has no time is left out, for a calendar has no place for it. A decision is a task without an end. Ids stay the same, so that a calendar that is fetched anew replaces what it had.
/// </remarks>
internal sealed class PlanCalendar(IMapContent map, ViewState view)
{
    private const int DaysOfEvent = 31;

    /// <summary>Writes the calendar.</summary>
    /// <param name="plans">What is announced, and what became of it.</param>
    /// <param name="decisions">What is asked and not answered.</param>
    /// <param name="day">The day as of which it is so.</param>
    public string Write(IEnumerable<Plan> plans, IEnumerable<Decision> decisions, DateOnly day)
    {
        var calendar = new Calendar { ProductId = "-//Entente//Calendar//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", $"Entente: {view.T["Announced and not yet done"]}");
        foreach (var plan in plans)
            if (Of(plan, day) is { } component) calendar.AddChild(component);
        foreach (var decision in decisions) calendar.AddChild(Of(decision, day));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private RecurringComponent? Of(Plan plan, DateOnly day)
    {
        if (plan.Event.When is not { } when || (when.Latest ?? when.Earliest) is not { } last) return null;
        var first = when.Earliest ?? last;
        var says = Told(Happening.Of(plan.Event), $"plan-{plan.Event.Id}", day);
        if (when.Latest is null || last.DayNumber - first.DayNumber >= DaysOfEvent)
        {
            var task = new Todo { Start = new CalDateTime(first), Status = plan.Status switch { PlanStatus.Happened => TodoStatus.Completed, PlanStatus.Dropped => TodoStatus.Cancelled, _ => TodoStatus.NeedsAction } };
            if (when.Latest is { } end && end < DateOnly.MaxValue) task.Due = new CalDateTime(end.AddDays(1));
            return says.In(task);
        }

        return says.In(new CalendarEvent
        {
            Start = new CalDateTime(first),
            End = new CalDateTime(last < DateOnly.MaxValue ? last.AddDays(1) : last),
            Status = plan.Status switch { PlanStatus.Happened => EventStatus.Confirmed, PlanStatus.Dropped => EventStatus.Cancelled, _ => EventStatus.Tentative },
            Transparency = TransparencyType.Transparent,
        });
    }

    private Todo Of(Decision decision, DateOnly day)
    {
        var asked = new Happening(decision.Id, decision.Type, [decision.Asker], [decision.Asked], Reality.Actual, decision.Claims, decision.Sources);
        var task = new Todo { Status = TodoStatus.NeedsAction };
        if (decision.Since is { } since) task.Start = new CalDateTime(since);
        var summary = $"{view.T["Decision"]}: {view.Name(decision.Asker.ToString())} → {view.Name(decision.Asked.ToString())} ({view.State($"{decision.Asked()}, not answered")})";
        return (Todo)(Told(asked, $"decision-{decision.Id}", day) with { Summary = summary }).In(task);
    }

    private Entry Told(Happening told, string id, DateOnly day)
    {
        var words = ToldWords.Of(map, told);
        var mode = told.Mode is null ? "" : $" ({string.Join(", ", told.Mode.Split(' ').Select(m => view.T.Label("mode", m)))})";
        var towards = told.Recipients.IsEmpty ? "" : $" {(told.Type.IsMutual() ? "–" : "→")} {Names(told.Recipients)}";
        var source = words.Source is { } article ? $"\n{article.Title} ({string.Join(", ", new[] { article.Outlet, article.Published?.ToString() }.Where(s => !string.IsNullOrEmpty(s)))})" : "";
        return new(id, $"{Names(told.Actors)}{towards}: {view.T.Label("type", told.Type.Label())}{mode}",
            $"{(told.Time is { } time ? $"{time}. " : "")}“{words.Quote}”{source}", view.T.Label("type", told.Type.Label()), words.Source?.Url, day);
    }

    private string Names(IEnumerable<Actors.ActorCode> actors) => string.Join(", ", actors.Select(a => view.Name(a.ToString())));

    private sealed record Entry(string Id, string Summary, string Description, string Category, string? Url, DateOnly Day)
    {
        public RecurringComponent In(RecurringComponent component)
        {
            component.Uid = $"{Id}@entente";
            component.DtStamp = new CalDateTime(Day.Year, Day.Month, Day.Day, 0, 0, 0, "UTC");
            component.Summary = Clean(Summary);
            component.Description = Clean(Description);
            component.Categories = [Category];
            if (Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") component.Url = url;
            return component;
        }

        // A calendar holds no control characters but the ends of lines.
        private static string Clean(string words) => string.Concat(words.EnumerateRunes().Select(r => System.Text.Rune.IsControl(r) && r.Value != '\n' ? " " : r.ToString()));
    }
}
