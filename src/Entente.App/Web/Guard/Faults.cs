using System.Data.Common;
using System.Text.Json;
using Entente.App.Web.Api;
using Entente.App.Web.Pages;
using Entente.Store;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Entente.App.Web.Guard;

/// <summary>Turns whatever went wrong into words: problem details for programs, a page for people. Nothing of the program's inside is told; the log has it.</summary>
internal static partial class Faults
{
    /// <summary>Watches over all that comes behind it.</summary>
    public static void Use(WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Entente");
        app.Use(async (context, next) =>
        {
            string? detail = null;
            try
            {
                await next(context).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever it was, the visitor gets an answer and the log the reason.
            catch (Exception e) when (!context.Response.HasStarted)
#pragma warning restore CA1031
            {
                context.Response.Clear();
                Headers.Set(context.Response);
                (context.Response.StatusCode, detail) = Told(e);
                if (context.Response.StatusCode >= 500) Failed(log, context.Request.Method, context.Request.Path, e);
            }

            if (IsBare(context.Response)) await Tell(context, detail).ConfigureAwait(false);
        });
    }

    /// <summary>Lets through what is no form, or one with the secret of this server; behind it forms are read without looking.</summary>
    public static Task PassForm(HttpContext context, RequestDelegate next) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } ? Tell(context, StatusCodes.Status400BadRequest, "the form has not the secret of this server") : next(context);

    /// <summary>Answers with a fault: as problem details under <c>/api</c>, as a page elsewhere.</summary>
    public static Task Tell(HttpContext context, int status, string detail)
    {
        context.Response.StatusCode = status;
        return Tell(context, detail);
    }

    /// <summary>True for what programs ask.</summary>
    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && request.Path.Value!.Length > "/api/".Length;

    private static Task Tell(HttpContext context, string? detail)
    {
        var status = context.Response.StatusCode;
        if (IsApi(context.Request)) return new Problem(status, detail ?? Usual(context)).Result().ExecuteAsync(context);
        var isOld = status == StatusCodes.Status400BadRequest && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false };
        return Show(context, new RazorComponentResult<FaultPage>(new { Status = status, IsOldForm = isOld }) { StatusCode = status });
    }

    // The page that failed may have left services half used, so the fault is shown with new ones.
    private static async Task Show(HttpContext context, RazorComponentResult<FaultPage> page)
    {
        var services = context.RequestServices;
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        await page.ExecuteAsync(context).ConfigureAwait(false);
        context.RequestServices = services;
    }

    private static string Usual(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => $"there is no '{context.Request.Path}'; /api lists what there is",
        StatusCodes.Status405MethodNotAllowed => $"'{context.Request.Path}' does not take {context.Request.Method}, but {context.Response.Headers.Allow}",
        StatusCodes.Status415UnsupportedMediaType => $"'{context.Request.ContentType}' is not taken here; /api says what is",
        _ => "the request could not be answered",
    };

    private static (int Status, string Detail) Told(Exception e) => e switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, "the body is larger than is taken here"),
        BadHttpRequestException { InnerException: JsonException json } => (StatusCodes.Status400BadRequest, Told(json)),
        BadHttpRequestException bad => (bad.StatusCode, bad.Message),
        JsonException json => (StatusCodes.Status400BadRequest, Told(json)),
        MapException or DbException => (StatusCodes.Status503ServiceUnavailable, "the map cannot be used now; where it is served, the log says why"),
        _ => (StatusCodes.Status500InternalServerError, "something went wrong here; where the map is served, the log says what"),
    };

    private static string Told(JsonException json) =>
        $"the body is not the JSON that is taken here: {(json.Path is { } path ? $"'{path}', " : "")}line {json.LineNumber + 1}, byte {json.BytePositionInLine + 1}; /api says how it is written";

    private static bool IsBare(HttpResponse response) => response is { HasStarted: false, StatusCode: >= 400, ContentLength: null } && string.IsNullOrEmpty(response.ContentType);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    private static partial void Failed(ILogger log, string method, PathString path, Exception fault);
}
