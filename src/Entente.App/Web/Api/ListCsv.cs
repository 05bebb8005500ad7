using System.Collections.Immutable;
using Entente.Claims;
using Entente.Export.Formats;
using Entente.Export.Tables;
using Entente.Map;
using Entente.Store;
using Entente.Views;

namespace Entente.App.Web.Api;

/// <summary>Lists for spreadsheets: UTF-8 with a byte order mark, cells that no program takes for formulas, names as the records have them.</summary>
internal static class ListCsv
{
    private static readonly string[] OfClaims =
        ["id", "article", "type", "mode", "actors", "recipients", "reality", "speaker", "time", "place", "instrument", "areas", "confidence", "published", "outlet", "quote"];

    /// <summary>Claims.</summary>
    public static IResult Claims(IEnumerable<Sighting> claims, string name) => Write(name, OfClaims, claims.Select(c => new object?[]
    {
        c.Claim, c.Article, c.Type.Label(), c.Mode, Codes(c.Actors), Codes(c.Recipients), c.Reality.Label(), c.Speaker?.ToString(), c.Time?.ToString(), c.Place, c.Instrument,
        c.Areas, c.Confidence, c.Published?.ToString(), c.Outlet, c.Quote,
    }));

    /// <summary>Articles.</summary>
    public static IResult Articles(IEnumerable<ListedArticle> articles) => Write("articles", ["id", "title", "published", "outlet", "url", "source", "claims", "copies", "is_retracted"], articles.Select(a => new object?[]
    {
        a.Article.Id, a.Article.Title, a.Article.Published?.ToString(), a.Article.Outlet, a.Article.Url, a.Article.Echo, (long)a.Claims, (long)a.Copies, a.Article.IsRetracted,
    }));

    /// <summary>Judgements.</summary>
    public static IResult Judgements(IEnumerable<Judgement> judgements) => Write("judgements", ["id", "kind", "subject", "other", "field", "value", "who", "at", "why", "undone"], judgements.Select(j => new object?[]
    {
        j.Id, j.Kind, j.Subject, j.Other, j.Field, j.Value, j.Who, j.At, j.Why, j.Undone,
    }));

    /// <summary>The steps of an agreement, a line for each claim behind one.</summary>
    public static IResult Steps(InstrumentLife life) => Write("agreement", ["agreement", "parties", "status", "is_denied", "time", "reported", "claim"],
        life.Steps.SelectMany(s => s.Claims.DefaultIfEmpty().Select(claim => new object?[]
        {
            life.Name, Codes(life.Parties), s.Status.Label(), s.IsDenied, s.When?.ToString(), s.Reported?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), claim,
        })));

    private static ImmutableArray<string> Codes(ImmutableArray<Actors.ActorCode> codes) => [.. codes.Select(c => c.ToString())];

    private static IResult Write(string name, string[] columns, IEnumerable<object?[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = new CsvTable(stream, new(name, "line", [.. columns.Select(c => new Column(c))]), ',', mark: true))
            foreach (var row in rows) csv.Write(row);
        return Results.Bytes(stream.ToArray(), "text/csv; charset=utf-8", $"{name}.csv");
    }
}
