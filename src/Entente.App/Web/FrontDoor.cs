namespace Entente.App.Web;

/// <summary>Sends who comes without a language to the one that their browser asks for, and keeps what they chose.</summary>
internal static class FrontDoor
{
    /// <summary>Maps <c>/</c> and the choice of a theme.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/", (HttpRequest request) => Results.Redirect("/" + LanguageOf(request))).ExcludeFromDescription();
        app.MapPost("/theme", (HttpContext context, [Microsoft.AspNetCore.Mvc.FromForm] string theme, [Microsoft.AspNetCore.Mvc.FromForm] string back) =>
        {
            context.Response.Cookies.Append("theme", theme is "light" or "dark" ? theme : "auto", new() { SameSite = SameSiteMode.Strict, HttpOnly = true, MaxAge = TimeSpan.FromDays(365), Path = "/" });
            return Results.LocalRedirect(Local(back));
        }).ExcludeFromDescription();
    }

    /// <summary>The language that a request is in: its path's, the one that it asks for as <c>lang</c>, or what its browser likes best.</summary>
    public static string LanguageOf(HttpRequest request) =>
        request.Query["lang"].ToString() is { Length: > 0 } asked && Phrases.Phrases.Languages.Contains(asked) && request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? asked
        : (request.Path.Value ?? "").Split('/', 3) is [_, var first, ..] && Phrases.Phrases.Languages.Contains(first) ? first
        : request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value?.Split('-')[0]).FirstOrDefault(l => Phrases.Phrases.Languages.Contains(l)) ?? "vi";

    /// <summary>The address if it is one of ours; else the first page.</summary>
    public static string Local(string? address) => address is not null && IsLocal(address) ? address : "/";

    /// <summary>True for an address of this server, without its name.</summary>
    public static bool IsLocal(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
}
