using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Things of which each takes several rows: those that follow one another with the same number in the first column.</summary>
internal static class Gathered
{
    /// <summary>The things with their numbers, one at a time; <paramref name="add"/> makes a thing of its first row and adds the others.</summary>
    public static IEnumerable<(long Row, T Thing)> Of<T>(SqliteDataReader rows, Func<SqliteDataReader, T?, T> add) where T : class
    {
        var (current, last) = ((T?)null, 0L);
        while (rows.Read())
        {
            if (current is not null && rows.GetInt64(0) != last)
            {
                yield return (last, current);
                current = null;
            }

            (current, last) = (add(rows, current), rows.GetInt64(0));
        }

        if (current is not null) yield return (last, current);
    }
}
