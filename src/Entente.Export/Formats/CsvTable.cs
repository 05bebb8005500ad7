using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Export.Tables;

namespace Entente.Export.Formats;

/// <summary>A table as RFC 4180 has it, or with tabs; cells are safe in a spreadsheet, lists are joined by ';'.</summary>
public sealed class CsvTable : ITableWriter
{
    private readonly StreamWriter _out;
    private readonly char _comma;

    /// <summary>Begins the table and writes its first line.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="table">Its columns make the first line.</param>
    /// <param name="comma">What stands between cells.</param>
    /// <param name="mark">True for a byte order mark, without which spreadsheets take UTF-8 for something else.</param>
    public CsvTable(Stream stream, Table table, char comma, bool mark)
    {
        ArgumentNullException.ThrowIfNull(table);
        _out = new(stream, new UTF8Encoding(mark), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        _comma = comma;
        Line([.. table.Columns.Select(c => c.Name)]);
    }

    /// <inheritdoc/>
    public void Write(object?[] row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var cells = new string[row.Length];
        for (var i = 0; i < row.Length; i++) cells[i] = Text(row[i]);
        Line(cells);
    }

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => Clean.Cell(Clean.Text(text)),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ImmutableArray<string> list => Clean.Cell(Clean.Text(string.Join(';', list))),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"no cell: {cell.GetType()}", nameof(cell)),
    };

    private void Line(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) _out.Write(_comma);
            if (cells[i].AsSpan().IndexOfAny(_comma, '"', '\n') < 0 && !cells[i].Contains('\r', StringComparison.Ordinal))
            {
                _out.Write(cells[i]);
                continue;
            }

            _out.Write('"');
            _out.Write(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal));
            _out.Write('"');
        }

        _out.WriteLine();
    }
}
