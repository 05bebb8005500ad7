namespace Entente.App.Web.Judging;

/// <summary>Who judges: the name that somebody gave once, kept in a cookie, or else the machine's user.</summary>
internal static class Who
{
    private const string Cookie = "who";

    private const int Longest = 80;

    /// <summary>The name.</summary>
    public static string Of(HttpRequest request) => Given(request) ?? Environment.UserName;

    /// <summary>True when somebody gave it.</summary>
    public static bool IsGiven(HttpRequest request) => Given(request) is not null;

    /// <summary>Keeps a name; an empty one forgets it.</summary>
    public static void Keep(HttpContext context, string name)
    {
        name = new(name.Trim().Where(c => !char.IsControl(c)).Take(Longest).ToArray());
        var options = new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, MaxAge = TimeSpan.FromDays(365), Path = "/" };
        if (name.Length == 0) context.Response.Cookies.Delete(Cookie, options);
        else context.Response.Cookies.Append(Cookie, name, options);
    }

    private static string? Given(HttpRequest request) => request.Cookies[Cookie] is { Length: > 0 and <= 4 * Longest } name ? name : null;
}
