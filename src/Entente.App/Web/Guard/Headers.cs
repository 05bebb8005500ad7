namespace Entente.App.Web.Guard;

/// <summary>What every response says of itself: nothing from elsewhere, no script but our own files, no framing, no guessing of types.</summary>
internal static class Headers
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    /// <summary>Adds the headers to each response, errors too.</summary>
    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        Set(context.Response);
        return next(context);
    });

    /// <summary>Sets the headers; what an answer sets otherwise for itself comes after.</summary>
    public static void Set(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }
}
