using System.Security.Cryptography;
using System.Text;
using Entente.App.Web.Maps;

namespace Entente.App.Web.Api;

/// <summary>Gives each answer an entity tag made of the map's state and of what was asked, so that nobody is sent twice what did not change.</summary>
internal static class Revalidation
{
    /// <summary>Answers 304 where the tag is still right, without asking the map.</summary>
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return await next(context).ConfigureAwait(false);
        var tag = Tag(http.RequestServices.GetRequiredService<MapStamp>().Now(), http.Request);
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.Vary = "Accept, Accept-Language";
        if (Holds(http.Request.Headers.IfNoneMatch, tag))
        {
            http.Response.Headers.ETag = tag;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var result = await next(context).ConfigureAwait(false);
        if (result is not IStatusCodeHttpResult { StatusCode: >= 400 }) http.Response.Headers.ETag = tag;
        return result;
    }

    private static string Tag(string stamp, HttpRequest request)
    {
        var asked = $"{stamp}\n{request.Path}\n{request.QueryString}\n{request.Headers.Accept}\n{request.Headers.AcceptLanguage}";
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)).AsSpan(0, 12))}\"";
    }

    private static bool Holds(Microsoft.Extensions.Primitives.StringValues tags, string tag) =>
        tags.SelectMany(t => (t ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(t => t == "*" || t == tag || t == "W/" + tag);
}
