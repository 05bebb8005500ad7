using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Rows back to events, their columns in the order that all statements of <c>Sql/derived.sql</c> keep.</summary>
internal static class EventRow
{
    /// <summary>How many columns an event takes.</summary>
    public const int Columns = 17;

    public static MapEvent Event(SqliteDataReader r) => new(
        r.GetString(0), Parsed.Type(r.GetString(1)), Lists.Actors(r.GetString(2)), Lists.Actors(r.GetString(3)), Parsed.Reality(r.GetString(4)),
        Lists.Words(r.GetString(5)), r.GetInt32(6), r.GetInt32(7))
    {
        When = Days.Date(SightingRow.Text(r, 8)),
        FirstReported = Days.Day(r, 9),
        LastReported = Days.Day(r, 10),
        Mode = SightingRow.Text(r, 11),
        Place = SightingRow.Text(r, 12),
        Instrument = SightingRow.Text(r, 13),
        Speakers = Lists.Actors(r.GetString(14)),
        IsStated = r.GetInt32(15) != 0,
        Contradicts = Lists.Words(r.GetString(16)),
    };
}
