using Entente.Time;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Dates as the map's day numbers, so that bounds compare in SQL.</summary>
internal static class Days
{
    public static object? First(Edtf? date) => (long?)date?.Earliest?.DayNumber;

    public static object? Last(Edtf? date) => (long?)date?.Latest?.DayNumber;

    public static object? Of(DateOnly? day) => (long?)day?.DayNumber;

    public static DateOnly? Day(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : DateOnly.FromDayNumber(row.GetInt32(at));

    public static Edtf? Date(string? written) => Edtf.TryParse(written, out var date) ? date : null;
}
