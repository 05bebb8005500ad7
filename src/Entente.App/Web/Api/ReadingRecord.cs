using System.ComponentModel;
using Entente.Claims;
using Entente.Map;
using Entente.Store;
using Entente.Text;
using Entente.Views;

namespace Entente.App.Web.Api;

/// <summary>An article with its text and all that was read of it, named as the records name it.</summary>
internal sealed record ReadingRecord(
    string Id, string Title, [property: Description("The text as it was published; spans point into it.")] string Text,
    [property: Description("Which of its snapshots this is, counted from 1.")] int Snapshot,
    IReadOnlyList<ClaimRecord> Claims, IReadOnlyList<StatementRecord> Statements, IReadOnlyList<PersonRecord> People, IReadOnlyList<InstrumentRecord> Instruments)
{
    public string? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    [Description("True when an analyst marked it as retracted: nothing in it counts, and its claims are left out.")]
    public bool IsRetracted { get; init; }

    /// <summary>The article as it is now, or null when the map does not hold it.</summary>
    public static ReadingRecord? Of(MapStore store, string id)
    {
        var filter = new MapFilter { Article = id };
        if (store.Articles(filter).FirstOrDefault() is not { } article) return null;
        var text = store.TextOf(id) ?? "";
        var (points, places) = (new CodePoints(text), store.PlacesOf(id));
        return new(
            id, article.Title, text, article.Snapshot,
            [.. store.Sightings(filter).Where(s => places.ContainsKey(s.Claim)).OrderBy(s => places[s.Claim].Evidence.Start).ThenBy(s => s.Claim, StringComparer.Ordinal).Select(s => ClaimRecord.Of(s, places[s.Claim], points))],
            [.. store.Statements(filter).Select(s => new StatementRecord(s.SpeakerName, s.Speaker.ToString(), s.Quote, points.Of(s.Evidence.Start), points.Of(s.Evidence.End)))],
            [.. store.People(filter).Select(p => new PersonRecord(p.Name, p.Actor.ToString()) { Role = p.Role })],
            [.. store.Instruments(filter).Select(i => new InstrumentRecord(i.Name, [.. i.Parties.Select(a => a.ToString())], i.Status.Label()) { Time = i.Time?.ToString() })])
        {
            Published = article.Published?.ToString(),
            Outlet = article.Outlet,
            Url = article.Url,
            IsRetracted = article.IsRetracted,
        };
    }
}

/// <summary>A claim.</summary>
internal sealed record ClaimRecord(
    string Id, string Type, IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, [property: Description("actual, planned, hypothetical or negated.")] string Reality,
    [property: Description("The article's own text from start to end.")] string Quote,
    [property: Description("Where the quote begins, in Unicode code points.")] int Start, [property: Description("Where it ends, in Unicode code points.")] int End,
    string Cue, string Frame, [property: Description("How often claims like it are right, from 0 to 1.")] double Confidence)
{
    public string? Mode { get; init; }

    [Description("Whose words carry it; left out when the article says so itself.")]
    public string? Speaker { get; init; }

    [Description("EDTF.")]
    public string? Time { get; init; }

    public string? Place { get; init; }

    public string? Instrument { get; init; }

    /// <summary>As the records write it.</summary>
    public static ClaimRecord Of(Sighting said, ClaimPlace place, CodePoints points) => new(
        said.Claim, said.Type.Label(), [.. said.Actors.Select(a => a.ToString())], [.. said.Recipients.Select(a => a.ToString())], said.Reality.Label(),
        said.Quote, points.Of(place.Evidence.Start), points.Of(place.Evidence.End), place.Cue, place.Frame, Math.Round(said.Confidence, 3))
    {
        Mode = said.Mode,
        Speaker = said.Speaker?.ToString(),
        Time = said.Time?.ToString(),
        Place = said.Place,
        Instrument = said.Instrument,
    };
}

/// <summary>What somebody said.</summary>
internal sealed record StatementRecord(string SpeakerName, string Speaker, string Quote, int Start, int End);

/// <summary>A person.</summary>
internal sealed record PersonRecord(string Name, string Actor)
{
    public string? Role { get; init; }
}

/// <summary>An agreement.</summary>
internal sealed record InstrumentRecord(string Name, IReadOnlyList<string> Parties, string Status)
{
    public string? Time { get; init; }
}
