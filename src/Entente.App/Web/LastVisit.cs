using System.Globalization;
using Entente.Time;

namespace Entente.App.Web;

/// <summary>Up to which article's day somebody had seen the changes when they were here before, kept in a cookie of their own.</summary>
/// <remarks>A visit lasts an hour: looking again within it is no new visit, so what is new stays new while it is read.</remarks>
internal static class LastVisit
{
    private const string Name = "seen";

    private static readonly TimeSpan Visit = TimeSpan.FromHours(1);

    /// <summary>The day, or null at the first visit; notes that <paramref name="newest"/> is seen now.</summary>
    public static DateOnly? Of(HttpContext context, DateOnly? newest, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var (before, seen, at) = Read(context.Request.Cookies[Name]);
        if (now - at >= Visit) (before, at) = (seen, now);
        if (newest is { } day)
        {
            var value = string.Create(CultureInfo.InvariantCulture, $"{Written(before)}_{Written(day)}_{at.ToUnixTimeSeconds()}");
            context.Response.Cookies.Append(Name, value, new() { SameSite = SameSiteMode.Strict, HttpOnly = true, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        }

        return before;
    }

    private static (DateOnly? Before, DateOnly? Seen, DateTimeOffset At) Read(string? value) =>
        value?.Split('_') is [var before, var seen, var at] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? (Day(before), Day(seen), DateTimeOffset.FromUnixTimeSeconds(seconds))
            : (null, null, DateTimeOffset.MinValue);

    private static DateOnly? Day(string written) => Edtf.TryParse(written, out var date) ? date.Earliest : null;

    private static string Written(DateOnly? day) => day is { } known ? Edtf.Day(known).ToString() : "";
}
