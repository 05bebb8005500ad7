using System.ComponentModel;
using System.Security.Cryptography;
using System.Text;
using Entente.App.Web.Adding;
using Entente.App.Web.Api.Reference;
using Entente.App.Web.Guard;
using Entente.App.Web.Maps;
using Entente.Sources;
using Entente.Store;
using Entente.Time;

namespace Entente.App.Web.Api;

/// <summary>The articles and what each says: <c>/api/articles</c>.</summary>
internal static class ArticlesApi
{
    private const int MostBytes = 8 * 1024 * 1024, LongestId = 200;

    /// <summary>Maps its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/articles", (string? cursor, ViewState view, MapSession map) => List(cursor, view, map.Store))
            .WithSummary("Articles, the newest first; with actors, types or realities those that make such a claim.").WithTags("articles").WithMetadata(new Filtered())
            .Produces<PartOf<ListedRecord>>();
        api.MapGet("/articles.csv", (ViewState view, MapSession map) => ListCsv.Articles(map.Store.ArticleList(view.Scope, null, view.MostOfList).Items))
            .WithSummary("Articles, the newest first; for spreadsheets.").WithTags("articles").WithMetadata(new Filtered()).Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapGet("/articles/{id}/claims.csv", (string id, MapSession map) =>
                map.Store.Articles(new() { Article = id }).Any() ? ListCsv.Claims(map.Store.Sightings(new() { Article = id }), "claims") : Missing(id))
            .WithSummary("The claims of an article; for spreadsheets.").WithTags("articles").Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapGet("/articles/{id}", (string id, MapSession map) => ReadingRecord.Of(map.Store, id) is { } found ? Results.Json(found) : Missing(id))
            .WithSummary("An article with its text and all that was read of it.").WithTags("articles").Produces<ReadingRecord>();
        api.MapPost("/articles", (Delegate)Add).Accepts<NewArticle>("application/json", "text/plain")
            .WithSummary("Reads an article and keeps it: as JSON, or as plain text with the rest in the address. Adding again changes nothing.").WithTags("articles")
            .WithMetadata(new RequestSize(MostBytes)).Produces<AddedRecord>().Produces<AddedRecord>(StatusCodes.Status201Created);
    }

    private static IResult List(string? cursor, ViewState view, MapStore store)
    {
        if (!Cursor.TryRead(cursor, out var place)) return Cursor.Refused(cursor!);
        var part = store.ArticleList(view.Scope, place, view.Scope.Most);
        return Results.Json(new PartOf<ListedRecord>([.. part.Items.Select(ListedRecord.Of)]) { Next = Cursor.Of(part.Next) });
    }

    private static async Task<IResult> Add(
        HttpContext context, Intake intake,
        [Description("For plain text: the article's id; left out for one made of the text.")] string? id,
        [Description("For plain text: when it was published.")] string? published,
        [Description("For plain text: who published it.")] string? outlet,
        [Description("For plain text: where it was published.")] string? url)
    {
        NewArticle asked;
        if (context.Request.HasJsonContentType())
        {
            if (await context.Request.ReadFromJsonAsync<NewArticle>(context.RequestAborted).ConfigureAwait(false) is not { } given) return Problem.Of("text", null, "there is no article").Result();
            asked = given;
        }
        else
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
            if (!ArticleText.TryDecode(body.GetBuffer().AsSpan(0, (int)body.Length), out var text, out var why)) return Problem.Of("text", null, why!).Result();
            asked = new(text) { Id = id, Published = published, Outlet = outlet, Url = url };
        }

        if (Fault(asked) is { } fault) return fault.Result();
        Edtf? day = Edtf.TryParse(asked.Published, out var known) ? known : null;
        var article = new Article(asked.Id ?? IdOf(asked.Text), asked.Text) { Published = day, Outlet = Known(asked.Outlet), Url = Known(asked.Url) };
        var added = intake.Take([(article.Id, article, null)])[0];
        if (added.Problem is { } problem) return Problem.Of("text", null, problem).Result();
        context.Response.Headers.Location = $"/api/articles/{Uri.EscapeDataString(article.Id)}";
        return Results.Json(new AddedRecord(article.Id, added.IsNew, added.Claims), statusCode: added.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static Problem? Fault(NewArticle asked)
    {
        if (string.IsNullOrWhiteSpace(asked.Text)) return Problem.Of("text", null, "the article has no text");
        if (asked.Text.Contains('\0', StringComparison.Ordinal)) return Problem.Of("text", null, $"binary, not text: a zero character at unit {asked.Text.IndexOf('\0', StringComparison.Ordinal)}");
        if (asked.Id is { } id && (id.Length is 0 or > LongestId || id.Any(char.IsControl) || string.IsNullOrWhiteSpace(id)))
            return Problem.Of("id", id, $"an id has 1 to {LongestId} characters and no control characters");
        return Known(asked.Published) is { } day && !Edtf.TryParse(day, out _) ? Problem.Of("published", day, $"'{day}' is no date: write 2024-07-11, 2024-07 or 2024") : null;
    }

    private static string? Known(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private static IResult Missing(string id) => Problem.NotFound($"the map holds no article '{id}'");
}

/// <summary>An article to be added.</summary>
internal sealed record NewArticle([property: Description("The text, title first.")] string Text)
{
    [Description("A name that is unique in the map; left out for one made of the text.")]
    public string? Id { get; init; }

    [Description("When it was published: 2024-07-11, 2024-07 or 2024.")]
    public string? Published { get; init; }

    [Description("Who published it.")]
    public string? Outlet { get; init; }

    [Description("Where it was published.")]
    public string? Url { get; init; }
}

/// <summary>What became of an article that was sent in.</summary>
internal sealed record AddedRecord(
    [property: Description("The article's id.")] string Id, [property: Description("False when the map held it as it is, and nothing was done.")] bool IsNew, [property: Description("How many claims it makes.")] int Claims);

/// <summary>An article in a list.</summary>
internal sealed record ListedRecord(string Id, string Title, [property: Description("The independent source: the group of near-copies that it belongs to.")] string Source)
{
    public string? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    [Description("How many claims it makes.")]
    public int Claims { get; init; }

    [Description("True when an analyst marked it as retracted: nothing in it counts.")]
    public bool IsRetracted { get; init; }

    public static ListedRecord Of(ListedArticle listed) => Of(listed.Article) with { Claims = listed.Claims };

    private static ListedRecord Of(KeptArticle article) => new(article.Id, article.Title, article.Echo)
    {
        Published = article.Published?.ToString(),
        Outlet = article.Outlet,
        Url = article.Url,
        IsRetracted = article.IsRetracted,
    };
}
