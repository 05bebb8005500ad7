using System.Collections.Immutable;
using Entente.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace Entente.Export.Formats;

/// <summary>A table as Parquet: texts, 64-bit numbers, booleans and dates, each of which may be null; lists are joined by ';'.</summary>
internal sealed class ParquetTable : ITableWriter
{
    private const int RowsAGroup = 50_000;

    private readonly Table _table;
    private readonly DataField[] _fields;
    private readonly ParquetWriter _writer;
    private readonly List<object?[]> _rows = [];

    public ParquetTable(Stream stream, Table table)
    {
        _table = table;
        _fields = [.. table.Columns.Select(Field)];
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_fields), stream, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Fastest }).GetAwaiter().GetResult();
    }

    public void Write(object?[] row)
    {
        _rows.Add(row);
        if (_rows.Count == RowsAGroup) Flush();
    }

    public void Dispose()
    {
        Flush();
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static DataField Field(Column column) => column.Kind switch
    {
        ColumnKind.Number => new DataField(column.Name, typeof(long?)),
        ColumnKind.Fraction => new DataField(column.Name, typeof(double?)),
        ColumnKind.Flag => new DataField(column.Name, typeof(bool?)),
        ColumnKind.Day => new DataField(column.Name, typeof(DateOnly?)),
        _ => new DataField(column.Name, typeof(string), isNullable: true),
    };

    private void Flush()
    {
        if (_rows.Count == 0) return;
        using (var group = _writer.CreateRowGroup())
        {
            for (var i = 0; i < _fields.Length; i++) Write(group, i).GetAwaiter().GetResult();
            group.CompleteValidate();
        }

        _rows.Clear();
    }

    private Task Write(ParquetRowGroupWriter group, int at) => _table.Columns[at].Kind switch
    {
        ColumnKind.Number => group.WriteAsync<long>(_fields[at], Values<long>(at)),
        ColumnKind.Fraction => group.WriteAsync<double>(_fields[at], _rows.Select(r => (double?)(decimal?)r[at]).ToArray()),
        ColumnKind.Flag => group.WriteAsync<bool>(_fields[at], Values<bool>(at)),
        ColumnKind.Day => group.WriteAsync<DateOnly>(_fields[at], Values<DateOnly>(at)),
        _ => group.WriteAsync(_fields[at], Texts(at)),
    };

    private ReadOnlyMemory<T?> Values<T>(int at) where T : struct => _rows.Select(r => (T?)r[at]).ToArray();

    private string[] Texts(int at) => [.. _rows.Select(r => r[at] switch
    {
        null => null!,
        ImmutableArray<string> list => Clean.Text(string.Join(';', list)),
        var text => Clean.Text((string)text),
    })];
}
