using System.Collections.Immutable;
using Entente.Export.Content;
using Entente.Export.Formats;
using Entente.Export.Tables;

namespace Entente.Export;

/// <summary>Tables that are written side by side, each to its file, or several to one.</summary>
internal sealed class TableSet : IDisposable
{
    private readonly ExportFolder _files;
    private readonly SortedDictionary<string, (Stream Stream, long Rows)> _open = new(StringComparer.Ordinal);
    private readonly List<(Table Table, string File, ITableWriter Writer)> _tables = [];

    public TableSet(ExportFolder files, ImmutableArray<Table> tables, Func<Table, string> name, Func<Stream, Table, ITableWriter> writer)
    {
        _files = files;
        foreach (var table in tables)
        {
            var file = name(table);
            if (!_open.ContainsKey(file)) _open[file] = (files.Create(file), 0);
            _tables.Add((table, file, writer(_open[file].Stream, table)));
        }
    }

    public void Write(ExportArticle article)
    {
        foreach (var (table, file, writer) in _tables)
            if (table.OfArticle is { } rows) Write(file, writer, rows(article));
    }

    public void Write(MapContent map)
    {
        foreach (var (table, file, writer) in _tables)
            if (table.OfMap is { } rows) Write(file, writer, rows(map));
    }

    /// <summary>Ends all tables and gives the files their names.</summary>
    public ImmutableArray<ExportFile> Keep()
    {
        Close();
        return [.. _open.Select(f => _files.Keep(f.Key, f.Value.Rows))];
    }

    public void Dispose() => Close();

    private void Write(string file, ITableWriter writer, IEnumerable<object?[]> rows)
    {
        var (stream, count) = _open[file];
        foreach (var row in rows)
        {
            writer.Write(row);
            count++;
        }

        _open[file] = (stream, count);
    }

    private void Close()
    {
        foreach (var (_, _, writer) in _tables) writer.Dispose();
        _tables.Clear();
        foreach (var (stream, _) in _open.Values) stream.Dispose();
    }
}
