using System.Globalization;

namespace Entente.App.Web.Guard;

/// <summary>Lets in who knows the token: programs with <c>Authorization: Bearer</c>, people by the login page and a cookie. Without a token it stands open.</summary>
internal static class Gate
{
    private const string Cookie = "entente", Bearer = "Bearer ";

    /// <summary>Stands before all but assets and the login page.</summary>
    public static void Use(WebApplication app, WorkbenchOptions options)
    {
        if (options.Token is not { } token) return;
        var keys = new Keys(token, app.Services.GetRequiredService<TimeProvider>());
        app.Use((context, next) => Pass(keys, context, next));
        app.MapPost("/login", IResult (HttpContext context, [Microsoft.AspNetCore.Mvc.FromForm] string? token, [Microsoft.AspNetCore.Mvc.FromForm] string? back) => Enter(keys, context, token ?? "", back ?? "/"))
            .ExcludeFromDescription();
    }

    private static Task Pass(Keys keys, HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (IsOpen(request) || keys.Knows(request.Cookies[Cookie])) return next(context);
        var given = request.Headers.Authorization.ToString();
        if (given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            switch (keys.Try(given[Bearer.Length..].Trim(), Who(context), out var wait))
            {
                case Trial.Right: return next(context);
                case Trial.TooSoon: return TooSoon(context, wait);
            }
        }

        if (Faults.IsApi(request) || !HttpMethods.IsGet(request.Method))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Faults.Tell(context, StatusCodes.Status401Unauthorized, "a token is needed: send it as 'Authorization: Bearer TOKEN'; 'entente serve' printed it when it started");
        }

        context.Response.Redirect($"/{FrontDoor.LanguageOf(request)}/login?back={Uri.EscapeDataString(request.Path + request.QueryString)}");
        return Task.CompletedTask;
    }

    private static SeeOther Enter(Keys keys, HttpContext context, string token, string back)
    {
        if (!FrontDoor.IsLocal(back)) back = "/";
        var trial = keys.Try(token.Trim(), Who(context), out var wait);
        if (trial != Trial.Right)
        {
            var how = trial == Trial.TooSoon ? $"wait={(int)Math.Ceiling(wait.TotalSeconds)}" : "wrong=1";
            return new SeeOther($"/{FrontDoor.LanguageOf(context.Request)}/login?{how}&back={Uri.EscapeDataString(back)}");
        }

        context.Response.Cookies.Append(Cookie, keys.Open(), new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });
        return new SeeOther(back);
    }

    private static Task TooSoon(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Faults.Tell(context, StatusCodes.Status429TooManyRequests, "too many wrong tokens: wait before the next one");
    }

    private static bool IsOpen(HttpRequest request) =>
        request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) || request.Path.Value is "/login" or "/vi/login" or "/en/login";

    private static string Who(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    // A form that was sent is answered with a page to get, so that going back sends nothing twice.
    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
