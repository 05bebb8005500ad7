using System.Globalization;
using Entente.Actors;
using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Rows back to the values that the map's algorithms take.</summary>
internal static class SightingRow
{
    /// <summary>A claim, its columns in the order that all statements of <c>Sql/</c> keep.</summary>
    public static Sighting Sighting(SqliteDataReader r) => Member(r) with
    {
        Outlet = Text(r, 13),
        Quote = r.GetString(14),
        Confidence = r.GetDouble(15),
        Areas = Lists.Words(r.GetString(16)),
    };

    /// <summary>A claim without the last of those columns, of which nothing is derived.</summary>
    public static Sighting Member(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), r.GetString(2), Parsed.Type(r.GetString(3)), Lists.Actors(r.GetString(4)), Lists.Actors(r.GetString(5)), Parsed.Reality(r.GetString(6)))
    {
        Mode = Text(r, 7),
        Speaker = Text(r, 8) is { } speaker ? new ActorCode(speaker) : null,
        Time = Days.Date(Text(r, 9)),
        Published = Days.Date(Text(r, 10)),
        Place = Text(r, 11),
        Instrument = Text(r, 12),
    };

    /// <summary>A mention of an agreement.</summary>
    public static InstrumentSighting Instrument(SqliteDataReader r) => new(
        RecordId(r.GetString(0), r.GetInt32(1)), r.GetString(0), r.GetString(2), r.GetString(3), Lists.Actors(r.GetString(4)), Parsed.Status(r.GetString(5)))
    {
        Time = Days.Date(Text(r, 6)),
        Published = Days.Date(Text(r, 7)),
        Quote = r.GetString(3),
    };

    /// <summary>The id of an article's n-th record of an agreement: the article's id, a hash sign, and the number.</summary>
    public static string RecordId(string doc, int number) => $"{doc}#{number}";

    /// <summary>The article and number of such an id; a number that no record has when it is the id of something else.</summary>
    public static (string Article, long Number) RecordOf(string id) =>
        id.LastIndexOf('#') is > 0 and var end && long.TryParse(id.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (id[..end], number) : ("", -1);

    public static string? Text(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);
}
