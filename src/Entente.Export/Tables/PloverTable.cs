using System.Globalization;
using Entente.Actors;
using Entente.Claims;
using Entente.Export.Content;
using Entente.Map;
using Entente.Time;
using Entente.Views;
using static Entente.Export.Tables.ColumnKind;

namespace Entente.Export.Tables;

/// <summary>Events as PLOVER tells them: POLECAT's columns in its order, a row for each pair of actors, and our own columns behind.</summary>
/// <remarks>What is not known stays empty. Ties are no events and are left out. <c>docs/export.md</c> says how each column is made.</remarks>
internal static class PloverTable
{
    private static readonly string[] Polecat =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
        "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
        "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
        "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ];

    private static readonly string[] Own =
    [
        "Future", "Hypothetical", "Negated", "Entente Event", "Entente Type", "Entente Mode", "Actor Code", "Recipient Code",
        "Event Time", "Date Basis", "Sources", "Articles", "Instrument", "Claims",
    ];

    public static Table Of(string version) => new("plover", "event", [.. Polecat.Concat(Own).Select(c => new Column(c, KindOf(c)))])
    {
        OfMap = m => Rows(m, version),
    };

    private static ColumnKind KindOf(string column) => column switch
    {
        "Sources" or "Articles" or "Future" or "Hypothetical" or "Negated" => Number,
        "Intensity" => Fraction,
        "Claims" => List,
        _ => ColumnKind.Text,
    };

    private static IEnumerable<object?[]> Rows(MapContent map, string version)
    {
        var actors = map.Actors.ToDictionary(a => a.Code);
        foreach (var e in map.Events)
        {
            var number = 0;
            foreach (var (actor, recipient) in Pairs(e)) yield return Row(map, e, $"{e.Id}-{++number}", actors[actor], recipient is { } r ? actors[r] : null, version);
        }
    }

    // What one does without a recipient has a row for each actor; what is mutual has a row for each pair, once.
    private static IEnumerable<(ActorCode Actor, ActorCode? Recipient)> Pairs(MapEvent e)
    {
        var any = false;
        foreach (var pair in Dyad.Of(e.Type, e.Actors, e.Recipients))
        {
            any = true;
            yield return (pair.Actor, pair.Recipient);
        }

        if (any) yield break;
        foreach (var actor in e.Actors.Distinct()) yield return (actor, null);
    }

    private static object?[] Row(MapContent map, MapEvent e, string id, Actor actor, Actor? recipient, string version)
    {
        var words = PloverWords.Default;
        var (date, basis) = DateOf(e);
        var articles = map.ArticlesOf(e).ToList();
        return
        [
            id, Day(date), words.Type(e.Type, e.Mode), words.Mode(e.Type, e.Mode), words.Score(e.Type), words.Quad(e.Type), null,
            actor.English, Country(actor), null, null, null, null, null, null,
            recipient?.English, Country(recipient), null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, e.Place, null,
            Joined(articles.Select(a => a.Outlet)), Day(e.FirstReported), Joined(articles.SelectMany(a => a.People)), null, null, "vi", version,
            Flag(e, Reality.Planned), Flag(e, Reality.Hypothetical), Flag(e, Reality.Negated), e.Id, e.Type.Label(), e.Mode, actor.Code.ToString(), recipient?.Code.ToString(),
            e.When?.ToString(), basis, (long)e.Sources, (long)e.Articles, e.Instrument, e.Claims,
        ];
    }

    // POLECAT wants a day. A time that is not known to the day takes the day of the first report where that lies in it, and none otherwise.
    private static (DateOnly? Date, string? Basis) DateOf(MapEvent e)
    {
        if (e.When is { Earliest: { } first } when && (when.Latest == first || when.IsInterval && when.Precision == EdtfPrecision.Day)) return (first, "event");
        if (e.FirstReported is { } day && (e.When is not { } time || time.Contains(Edtf.Day(day)))) return (day, "report");
        return (null, null);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Flag(MapEvent e, Reality reality) => e.Reality == reality ? 1 : 0;

    private static string? Country(Actor? actor) => actor?.Kind switch
    {
        ActorKind.State => actor.Code.ToString(),
        ActorKind.Organisation or ActorKind.Alliance => "IGO",
        _ => null,
    };

    private static string? Joined(IEnumerable<string?> parts) =>
        string.Join(';', parts.OfType<string>().Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : null;
}
