using System.Text;
using Entente.App.Web.Api.Reference;
using Entente.App.Web.Drawing;
using Entente.App.Web.Maps;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>The pictures of a dossier as files: <c>/api/actors/{name}/timeline.svg</c>, <c>balance.svg</c>, and the same between two.</summary>
internal static class PicturesApi
{
    private static readonly (string Name, string Summary, Func<DossierPictures, string?> Draw)[] All =
    [
        ("timeline", "What happened along time, as a picture: ties as bars, events as dots.", p => p.Timeline()),
        ("balance", "How cooperation and conflict moved over time, as a picture.", p => p.Balance()),
    ];

    /// <summary>Maps their addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        foreach (var (kind, summary, draw) in All)
        {
            Mark(summary, api.MapGet($"/actors/{{name}}/{kind}.svg", (string name, ViewState view, MapSession map) =>
                Sides.Of([("name", name)], s => Picture(DossierPictures.Of(map.Content, view, Chronicle.Of(map.Content, s[0], view.Scope), isAlone: true), draw, $"{s[0].Actor.Code}-{kind}"))));
            Mark(summary, api.MapGet($"/between/{{one}}/{{other}}/{kind}.svg", (string one, string other, ViewState view, MapSession map) =>
                Sides.Of([("one", one), ("other", other)], s =>
                    Picture(DossierPictures.Of(map.Content, view, Chronicle.Between(map.Content, s[0], s[1], view.Scope), isAlone: true), draw, $"{s[0].Actor.Code}-{s[1].Actor.Code}-{kind}"))));
        }
    }

    private static void Mark(string summary, RouteHandlerBuilder address) =>
        address.WithSummary(summary).WithTags("pictures").WithMetadata(new Filtered(), new Worded()).Produces<string>(StatusCodes.Status200OK, "image/svg+xml");

    // A picture of nothing is none, and the address of it leads nowhere.
    private static IResult Picture(DossierPictures pictures, Func<DossierPictures, string?> draw, string name) =>
        draw(pictures) is { } svg
            ? Results.File(Encoding.UTF8.GetBytes(svg), "image/svg+xml", $"{name}.svg")
            : new Problem(StatusCodes.Status404NotFound, "nothing in the map that the filters leave has a day, so there is nothing to draw").Result();
}
