using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.App.Web.Api.Reference;
using Entente.App.Web.Drawing;
using Entente.App.Web.Maps;
using Entente.Claims;
using Entente.Views;
using Entente.Views.Pictures;

namespace Entente.App.Web.Api;

/// <summary>The picture for scripts and programs: <c>/api/network</c>, the same as CSV, and the newest words between two actors.</summary>
internal static class NetworkApi
{
    private const int MostWords = 4;

    /// <summary>Maps its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/network", (ViewState view, MapSession map, PictureShelf shelf) =>
                Json(j => PictureJson.Write(j, Seen(view, map, shelf), view.Value("most") is null ? PictureState.All : view.Scope.Most)))
            .WithSummary("The map as a network: actors, and a line for each pair, pull and reality with what stands behind it by month.").WithTags("network")
            .WithMetadata(new Filtered()).Produces<JsonElement>();
        api.MapGet("/network.csv", (ViewState view, MapSession map, PictureShelf shelf) => Results.Text(Csv(Seen(view, map, shelf)), "text/csv", Encoding.UTF8))
            .WithSummary("The lines of the network as a table.").WithTags("network").WithMetadata(new Filtered()).Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapGet("/network/{one}/{other}", (string one, string other, ViewState view, MapSession map) =>
                Sides.Of([("one", one), ("other", other)], s => Json(j => Write(j, ToldWords.Newest(map.Content, s[0], s[1], view.Scope with { Actors = [], Others = [] }, MostWords)))))
            .WithSummary("The newest words of each kind between two actors.").WithTags("network").WithMetadata(new Filtered()).Produces<JsonElement>();
    }

    private static Picture Seen(ViewState view, MapSession map, PictureShelf shelf)
    {
        var state = new PictureState(view);
        return shelf.Of(map, state.Asked).Within(state.Filter);
    }

    private static IResult Json(Action<Utf8JsonWriter> write) => Results.Stream(
        async stream =>
        {
            await using var json = new Utf8JsonWriter(stream);
            write(json);
            await json.FlushAsync().ConfigureAwait(false);
        },
        "application/json; charset=utf-8");

    private static void Write(Utf8JsonWriter json, IEnumerable<ToldWords> all)
    {
        json.WriteStartArray();
        foreach (var words in all)
        {
            json.WriteStartObject();
            json.WriteString("type", words.Told.Type.Label());
            if (words.Told.Mode is { } mode) json.WriteString("mode", mode);
            json.WriteString("reality", words.Told.Reality.Label());
            json.WriteString("state", words.Told.State);
            json.WriteString("time", words.Told.Time?.ToString() ?? (words.Told.Told is { } told ? Time.Edtf.Day(told).ToString() : null));
            json.WriteBoolean("is_dated", words.Told.Time is not null);
            json.WriteNumber("sources", words.Told.Sources);
            json.WriteString("quote", words.Quote);
            json.WriteString("claim", words.Claim);
            json.WriteString("article", words.Source?.Id);
            json.WriteString("title", words.Source?.Title);
            json.WriteString("outlet", words.Source?.Outlet);
            json.WriteString("published", words.Source?.Published?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Codes, numbers and days only: nothing that would have to be quoted.
    private static string Csv(Picture picture)
    {
        var csv = new StringBuilder("one,other,pull,reality,types,count,reports,first_month,last_month,told\r\n");
        foreach (var s in picture.Strands)
        {
            var types = string.Join(';', s.Parts.Select(p => p.Type).Distinct().Select(ClaimTypes.Label));
            csv.Append(CultureInfo.InvariantCulture, $"{s.One},{s.Other},{s.Pull.Label()},{s.Reality.Label()},{types},{s.Count},{s.Reports},{Month(s.Parts.Min(p => p.First))},{Month(s.Parts.Max(p => p.Last))},{s.Told:O}\r\n");
        }

        return csv.ToString();
    }

    private static string Month(int? month) => month is { } known ? Months.Name(known) : "";
}
