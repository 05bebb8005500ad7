using System.Net;

namespace Entente.App.Web.Guard;

/// <summary>Turns away what other sites make a browser do here: names that were bent to this address, and requests that change something.</summary>
/// <remarks>A name that an attacker owns never reads as an address, and never is this machine's own.</remarks>
internal static class Neighbours
{
    /// <summary>Checks each request's host and, where it would change something, where it comes from.</summary>
    public static void Use(WebApplication app, WorkbenchOptions options)
    {
        var names = options.Hosts.Concat(["localhost", Environment.MachineName]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (!IsOurs(request.Host.Host, names))
                return Faults.Tell(context, StatusCodes.Status421MisdirectedRequest, $"'{request.Host.Host}' is no name of this server; 'entente serve --host NAME' makes it one");
            return IsSafe(request.Method) || IsFromHere(request) ? next(context) : Faults.Tell(context, StatusCodes.Status403Forbidden, "another site asked for this; only pages of this server may change something");
        });
    }

    private static bool IsOurs(string host, HashSet<string> names) => names.Contains(host) || IPAddress.TryParse(host.Trim('[', ']'), out _);

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    // Browsers tell where a request comes from and pages cannot lie about it; what tells nothing is no browser.
    private static bool IsFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
