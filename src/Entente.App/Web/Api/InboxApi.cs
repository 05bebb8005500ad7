using System.ComponentModel;
using Entente.App.Web.Api.Reference;
using Entente.App.Web.Maps;
using Entente.Store;
using Entente.Text;

namespace Entente.App.Web.Api;

/// <summary>Claims that nobody has judged, those first that most ask to be looked at: <c>/api/inbox</c>.</summary>
internal static class InboxApi
{
    /// <summary>Maps its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/inbox", (string? cursor, ViewState view, MapSession map) => List(cursor, view, map.Store))
            .WithSummary("Claims that nobody has judged: those first of which the reader is least sure and which weigh most.").WithTags("claims").WithMetadata(new Filtered()).Produces<PartOf<WaitingRecord>>();
        api.MapGet("/inbox.csv", (ViewState view, MapSession map) => ListCsv.Claims(map.Store.Unjudged(view.Scope, null, view.MostOfList).Items.Select(c => c.Said), "inbox"))
            .WithSummary("Claims that nobody has judged; for spreadsheets.").WithTags("claims").WithMetadata(new Filtered()).Produces<string>(StatusCodes.Status200OK, "text/csv");
    }

    private static IResult List(string? cursor, ViewState view, MapStore store)
    {
        if (!Cursor.TryRead(cursor, out var place)) return Cursor.Refused(cursor!);
        var part = store.Unjudged(view.Scope, place, view.Scope.Most);
        var points = new Dictionary<string, CodePoints>(StringComparer.Ordinal);
        var waiting = part.Items.Select(c => new WaitingRecord(c.Said.Article, c.Sources, ClaimRecord.Of(c.Said, new(c.Evidence, c.Cue, c.Frame), PointsOf(c.Said.Article))));
        return Results.Json(new PartOf<WaitingRecord>([.. waiting]) { Next = Cursor.Of(part.Next) });

        CodePoints PointsOf(string article) => points.TryGetValue(article, out var known) ? known : points[article] = new(store.TextOf(article) ?? "");
    }
}

/// <summary>A claim that waits to be judged.</summary>
internal sealed record WaitingRecord(
    [property: Description("The article that makes it.")] string Article, [property: Description("Independent sources of the event or tie that it tells of.")] int Sources, ClaimRecord Claim);
