using System.Collections.Immutable;
using Entente.Export.Formats;
using Entente.Export.Tables;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>Writes an answer for spreadsheets: UTF-8 with a byte order mark, cells that no program takes for formulas.</summary>
/// <remarks>
/// The columns are the keys of <see cref="AnswerJson"/>. All tables of an answer make one, whose first column names the table;
/// a table that has no such column leaves the cell empty. Lists are joined by ';'.
/// </remarks>
internal static class AnswerCsv
{
    private const string Claims = "claims";

    /// <summary>The keys of an answer's tables.</summary>
    public static IEnumerable<string> Tables(Answer answer) => answer.Tables.Select(t => AnswerJson.Key(t.Title));

    /// <summary>Writes the tables, or the one of that key.</summary>
    public static byte[] Write(Answer answer, string? only)
    {
        var tables = answer.Tables.Where(t => only is null || AnswerJson.Key(t.Title) == only).ToList();
        string[] first = only is null ? ["table"] : [];
        var columns = first.Concat(tables.SelectMany(t => t.Columns).Select(AnswerJson.Key)).Append(Claims).Distinct(StringComparer.Ordinal).ToList();
        using var stream = new MemoryStream();
        using (var csv = new CsvTable(stream, new("answer", "line", [.. columns.Select(c => new Column(c))]), ',', mark: true))
        {
            foreach (var table in tables)
                foreach (var row in table.Rows) csv.Write(Line(answer, table, row, columns));
        }

        return stream.ToArray();
    }

    private static object?[] Line(Answer answer, AnswerTable table, ImmutableArray<Cell> row, List<string> columns)
    {
        var line = new object?[columns.Count];
        if (columns[0] == "table") line[0] = AnswerJson.Key(table.Title);
        for (var i = 0; i < row.Length; i++)
        {
            line[columns.IndexOf(AnswerJson.Key(table.Columns[i]))] = Value(answer, row[i]);
            if (row[i].Kind == CellKind.Sources && !row[i].Codes.IsEmpty) line[columns.IndexOf(Claims)] = row[i].Codes;
        }

        return line;
    }

    private static object? Value(Answer answer, Cell cell) => cell.Kind switch
    {
        CellKind.Number => (long)cell.Numbers[0],
        CellKind.Sources => cell.Numbers.Select(n => answer.Sources[n - 1].Id).ToImmutableArray(),
        _ => cell.Text.Length > 0 ? AnswerJson.Unmarked(cell.Text) : null,
    };
}
