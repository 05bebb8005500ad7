using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Export.Tables;

namespace Entente.Export.Formats;

/// <summary>A table as JSON lines: an object a row with its <c>kind</c> first, and what is unknown left out. Several may share a stream.</summary>
internal sealed class JsonLinesTable : ITableWriter
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly Stream _stream;
    private readonly Table _table;
    private readonly Utf8JsonWriter _json;

    public JsonLinesTable(Stream stream, Table table)
    {
        (_stream, _table) = (stream, table);
        _json = new(stream, Options);
    }

    public void Write(object?[] row)
    {
        _json.WriteStartObject();
        _json.WriteString("kind"u8, _table.Record);
        for (var i = 0; i < row.Length; i++)
            if (row[i] is { } cell) Write(_table.Columns[i].Name, cell);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _stream.WriteByte((byte)'\n');
    }

    public void Dispose() => _json.Dispose();

    private void Write(string name, object cell)
    {
        switch (cell)
        {
            case string text:
                _json.WriteString(name, Clean.Text(text));
                break;
            case bool flag:
                _json.WriteBoolean(name, flag);
                break;
            case long number:
                _json.WriteNumber(name, number);
                break;
            case decimal fraction:
                _json.WriteNumber(name, fraction);
                break;
            case DateOnly day:
                _json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ImmutableArray<string> list:
                _json.WriteStartArray(name);
                foreach (var item in list) _json.WriteStringValue(Clean.Text(item));
                _json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"no cell: {cell.GetType()}", nameof(cell));
        }
    }
}
