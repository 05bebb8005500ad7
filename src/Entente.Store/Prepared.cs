using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>A prepared statement whose values are given in the order in which its parameters first stand in it.</summary>
internal sealed class Prepared : IDisposable
{
    private readonly SqliteCommand _command;

    public Prepared(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var name in Names(sql)) _command.Parameters.Add(new SqliteParameter(name, null));
    }

    /// <summary>Runs it and returns the number of rows that changed.</summary>
    public int Run(params ReadOnlySpan<object?> values) => With(values).ExecuteNonQuery();

    /// <summary>The first value of the first row, or null.</summary>
    public object? Value(params ReadOnlySpan<object?> values) => With(values).ExecuteScalar() is var value && value is DBNull ? null : value;

    /// <summary>The first value of the first row, which is a number; 0 when there is no row.</summary>
    public long Number(params ReadOnlySpan<object?> values) => Value(values) is long number ? number : 0;

    /// <summary>The rows.</summary>
    public SqliteDataReader Rows(params ReadOnlySpan<object?> values) => With(values).ExecuteReader();

    public void Dispose() => _command.Dispose();

    private SqliteCommand With(ReadOnlySpan<object?> values)
    {
        if (values.Length != _command.Parameters.Count)
            throw new ArgumentException($"{_command.Parameters.Count} values are wanted, {values.Length} given: {_command.CommandText}");
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command;
    }

    private static List<string> Names(string sql)
    {
        var names = new List<string>();
        for (var at = sql.IndexOf('$', StringComparison.Ordinal); at >= 0; at = sql.IndexOf('$', at + 1))
        {
            var end = at + 1;
            while (end < sql.Length && (char.IsAsciiLetterOrDigit(sql[end]) || sql[end] == '_')) end++;
            if (!names.Contains(sql[at..end])) names.Add(sql[at..end]);
        }

        return names;
    }
}
