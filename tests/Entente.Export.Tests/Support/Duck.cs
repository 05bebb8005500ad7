using DuckDB.NET.Data;

namespace Entente.Export.Tests.Support;

/// <summary>Asks DuckDB, a reader that is not ours.</summary>
internal static class Duck
{
    public static List<object?[]> Rows(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var list = new List<object?[]>();
        while (rows.Read())
        {
            var row = new object?[rows.FieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = rows.IsDBNull(i) ? null : rows.GetValue(i);
            list.Add(row);
        }

        return list;
    }

    /// <summary>A CSV file, every cell as it is written; an empty cell is null.</summary>
    public static string Csv(string path) => $"read_csv('{path}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', strict_mode = true)";
}
