using Entente.Actors;
using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Rows back to what has several: ties with their spans, agreements with their steps.</summary>
internal static class TieRow
{
    /// <summary>The tie of a row, or the one it goes on with, with the row's span.</summary>
    public static Tie Tie(SqliteDataReader r, Tie? tie)
    {
        tie ??= new(r.GetString(1), Parsed.Type(r.GetString(2)), new ActorCode(r.GetString(3)), new ActorCode(r.GetString(4)), Enum.Parse<TieStatus>(r.GetString(5)), [], r.GetInt32(6))
        {
            Modes = Lists.Words(r.GetString(7)),
            Prospects = Lists.Words(r.GetString(8)),
            Denials = Lists.Words(r.GetString(9)),
            IsContradicted = r.GetInt32(10) != 0,
            FirstTold = Days.Day(r, 17),
            LastTold = Days.Day(r, 18),
            EndTold = Days.Day(r, 19),
        };
        return r.IsDBNull(14) ? tie : tie with
        {
            Spans = tie.Spans.Add(new(
                Days.Date(SightingRow.Text(r, 11)), Days.Date(SightingRow.Text(r, 12)), Days.Day(r, 13), Lists.Words(r.GetString(14)), Lists.Words(r.GetString(15)), Lists.Words(r.GetString(16)))),
        };
    }

    /// <summary>The agreement of a row, or the one it goes on with, with the row's step.</summary>
    public static InstrumentLife Agreement(SqliteDataReader r, InstrumentLife? life)
    {
        life ??= new(r.GetString(1), r.GetString(2), Lists.Actors(r.GetString(4)), Parsed.Status(r.GetString(5)), [], r.GetInt32(6))
        {
            OtherNames = Lists.Words(r.GetString(3), '\n'),
            IsContradicted = r.GetInt32(7) != 0,
        };
        return r.IsDBNull(8) ? life : life with
        {
            Steps = life.Steps.Add(new(
                Parsed.Status(r.GetString(8)), Days.Date(SightingRow.Text(r, 9)), Days.Day(r, 10), Lists.Words(r.GetString(11), '\n'), r.GetInt32(12), r.GetInt32(13) != 0)),
        };
    }

    /// <summary>A decision, without the positions around it.</summary>
    public static Decision Decision(SqliteDataReader r) => new(
        r.GetString(0), new ActorCode(r.GetString(1)), new ActorCode(r.GetString(2)), Parsed.Type(r.GetString(3)), Enum.Parse<DecisionStatus>(r.GetString(4)),
        Lists.Words(r.GetString(5)), Lists.Words(r.GetString(6)), [])
    {
        Since = Days.Day(r, 7),
        LastAsked = Days.Day(r, 8),
        Sources = r.GetInt32(9),
    };
}
