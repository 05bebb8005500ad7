using Entente.App.Web.Parts;
using Entente.Store;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Entente.App.Web.Adding;

/// <summary>Takes articles from the form of the page 'add': answers a script with lines that say what came of each, and sends others to where they see it.</summary>
internal static class AddDoor
{
    private static readonly FormOptions Limits = new() { MultipartBodyLengthLimit = UploadLimits.BytesTogether, ValueLengthLimit = UploadLimits.BytesOfFile, ValueCountLimit = 64 };

    /// <summary>Maps the door.</summary>
    public static void Map(WebApplication app) => app.MapPost("/{language:regex(^(vi|en)$)}/add/articles", Add).DisableAntiforgery().ExcludeFromDescription();

    // The token is looked at here and not on the way, so that a form which is too large gets an answer too.
    private static async Task<IResult> Add(string language, HttpContext context, IAntiforgery antiforgery, Intake intake, Receipts receipts)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = UploadLimits.BytesTogether;
        var isScript = context.Request.Headers["Prefer"] == "return=representation";
        IReadOnlyList<Added> added;
        try
        {
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, Limits));
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
            var incoming = await Uploads.Read(form);
            added = incoming.Count == 0 ? [Added.Not("", "there is no text and no file")] : intake.Take(incoming);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            added = [Added.Not("", $"too large: at most {UploadLimits.BytesOfFile} bytes a file and {UploadLimits.BytesTogether} together")];
        }
        catch (MapException e)
        {
            added = [Added.Not("", e.Message)];
        }

        if (isScript)
            return new RazorComponentResult<AddedList>(new { Added = added }) { StatusCode = added.All(a => a.Problem is not null) ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
        return added is [{ Article: not null } one] ? Results.LocalRedirect(Href(language, one)!) : Results.LocalRedirect($"/{language}/add?receipt={receipts.Keep(added)}");
    }

    private static string? Href(string language, Added added) => added.Article is { } article ? $"/{language}/article/{Uri.EscapeDataString(article)}" : null;
}
