using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Time;
using Entente.Views;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The fields of a claim that can be corrected.</summary>
internal sealed record ClaimFields(ClaimType Type, ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients, Reality Reality)
{
    public string? Mode { get; init; }

    public ActorCode? Speaker { get; init; }

    public Edtf? Time { get; init; }

    public string? Place { get; init; }

    public string? Instrument { get; init; }

    public static ClaimFields Of(SqliteDataReader r) => new(Parsed.Type(r.GetString(0)), Lists.Actors(r.GetString(2)), Lists.Actors(r.GetString(3)), Parsed.Reality(r.GetString(4)))
    {
        Mode = SightingRow.Text(r, 1),
        Speaker = SightingRow.Text(r, 5) is { } speaker ? new ActorCode(speaker) : null,
        Time = Days.Date(SightingRow.Text(r, 6)),
        Place = SightingRow.Text(r, 7),
        Instrument = SightingRow.Text(r, 8),
    };

    /// <summary>With one field otherwise.</summary>
    /// <exception cref="MapException">There is no such field, or it cannot have that value.</exception>
    public ClaimFields With(string? field, string? value)
    {
        var text = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        return field switch
        {
            "type" => this with { Type = Enum.GetValues<ClaimType>().Where(t => t.Label() == text).Select(t => (ClaimType?)t).FirstOrDefault() ?? throw Bad(field, value) },
            "reality" => this with { Reality = Enum.GetValues<Reality>().Where(r => r.Label() == text).Select(r => (Reality?)r).FirstOrDefault() ?? throw Bad(field, value) },
            "actors" => this with { Actors = Codes(field, text) is { IsEmpty: false } codes ? codes : throw Bad(field, value) },
            "recipients" => this with { Recipients = Codes(field, text) },
            "speaker" => this with { Speaker = text is null ? null : ActorCode.IsWellFormed(text) ? new ActorCode(text) : throw Bad(field, value) },
            "time" => this with { Time = text is null ? null : Edtf.TryParse(text, out var time) ? time : throw Bad(field, value) },
            "mode" => this with { Mode = text },
            "place" => this with { Place = text },
            "instrument" => this with { Instrument = text },
            _ => throw new MapException($"a claim has no field '{field}': type, mode, actors, recipients, reality, speaker, time, place and instrument can be corrected"),
        };
    }

    /// <summary>As the map's algorithms see it, for its knots.</summary>
    public Sighting Sighting(string id, string article) =>
        new(id, article, "", Type, Actors, Recipients, Reality) { Mode = Mode, Instrument = Instrument, Speaker = Speaker };

    private static ImmutableArray<ActorCode> Codes(string field, string? text)
    {
        var codes = (text ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(codes, ActorCode.IsWellFormed) ? [.. codes.Select(c => new ActorCode(c))] : throw Bad(field, text);
    }

    private static MapException Bad(string field, string? value) => new($"'{value}' is no {field}");
}
