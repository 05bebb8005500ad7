using Entente.App.Commands;
using Entente.Claims;
using Entente.Views;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>Says what was wrong with the filters of a request. Pages leave out what they do not understand and say so; programs are refused.</summary>
internal static class Refusals
{
    /// <summary>Refuses a request whose filters are not all understood.</summary>
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var view = context.HttpContext.RequestServices.GetRequiredService<ViewState>();
        return view.Misunderstood is [var (name, value), ..] ? Of(name, value).Result() : await next(context).ConfigureAwait(false);
    }

    private static Problem Of(string name, string value)
    {
        if (name != "actor") return Problem.Of(name, value, $"'{value}' is no {What(name)}: {Expected(name)}");
        var found = Named.Names.Find(value);
        return Problem.Of(name, value, Named.Told(value, found)) with { Meant = [.. found.Suggestions.Select(a => a.Code.ToString())] };
    }

    private static string What(string name) => name switch
    {
        "type" or "reality" => name,
        "area" => "issue area",
        "most" => "number of lines",
        "min-confidence" => "confidence",
        _ => "date",
    };

    private static string Expected(string name) => name switch
    {
        "type" => $"a type is one of {string.Join(", ", Enum.GetValues<ClaimType>().Select(t => t.Label()))}",
        "reality" => $"a reality is one of {string.Join(", ", Enum.GetValues<Reality>().Select(r => r.Label()))}",
        "area" => $"an issue area is one of {string.Join(", ", IssueAreas.All)}",
        "min-confidence" => "write a number from 0 to 1, 0.8",
        "most" => $"write a whole number from 1 to {ViewState.Most}",
        _ => "write 2024-07-11, 2024-07 or 2024",
    };
}
