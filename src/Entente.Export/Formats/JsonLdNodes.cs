using System.Globalization;
using System.Text;
using System.Text.Json;
using Entente.Time;

namespace Entente.Export.Formats;

/// <summary>Writes nodes of linked data: an object with an id and types, and properties that are left out when unknown.</summary>
internal sealed class JsonLdNodes : IDisposable
{
    private readonly Utf8JsonWriter _json;

    public JsonLdNodes(Stream stream)
    {
        _json = new(stream, JsonLinesTable.Options);
        _json.WriteStartObject();
        _json.WritePropertyName("@context"u8);
        _json.WriteRawValue(Context());
        _json.WriteStartArray("@graph"u8);
    }

    /// <summary>Nodes so far.</summary>
    public long Count { get; private set; }

    /// <summary>An id in one of the context's spaces: what stands in it is escaped.</summary>
    public static string Id(string space, string id) => $"{space}:{Uri.EscapeDataString(Clean.Text(id))}";

    /// <summary>Begins a node; <see cref="End"/> ends it.</summary>
    public void Begin(string id, params ReadOnlySpan<string> types)
    {
        Begin();
        _json.WriteString("@id"u8, id);
        Types(types);
        Count++;
    }

    /// <summary>Begins a node without an id inside another, as the value of <paramref name="property"/> or in a list.</summary>
    public void BeginInner(string? property, params ReadOnlySpan<string> types)
    {
        if (property is not null) _json.WritePropertyName(property);
        _json.WriteStartObject();
        Types(types);
    }

    public void End()
    {
        _json.WriteEndObject();
        if (_json.CurrentDepth <= 2) _json.Flush();
    }

    public void BeginList(string property) => _json.WriteStartArray(property);

    public void EndList() => _json.WriteEndArray();

    public void Text(string property, string? value)
    {
        if (!string.IsNullOrEmpty(value)) _json.WriteString(property, Clean.Text(value));
    }

    public void Number(string property, long value) => _json.WriteNumber(property, value);

    public void Flag(string property, bool value) => _json.WriteBoolean(property, value);

    public void Time(string property, Edtf? time) => Text(property, time?.ToString());

    public void Day(string property, DateOnly? day) => Text(property, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Texts(string property, IEnumerable<string> values)
    {
        using var items = values.GetEnumerator();
        if (!items.MoveNext()) return;
        _json.WriteStartArray(property);
        do _json.WriteStringValue(Clean.Text(items.Current));
        while (items.MoveNext());
        _json.WriteEndArray();
    }

    /// <summary>Texts by language.</summary>
    public void Labels(string property, params ReadOnlySpan<(string Language, string Text)> labels)
    {
        _json.WriteStartObject(property);
        foreach (var (language, text) in labels) Text(language, text);
        _json.WriteEndObject();
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
    }

    private void Begin() => _json.WriteStartObject();

    private void Types(ReadOnlySpan<string> types)
    {
        _json.WriteStartArray("@type"u8);
        foreach (var type in types) _json.WriteStringValue(type);
        _json.WriteEndArray();
    }

    private static string Context()
    {
        using var stream = typeof(JsonLdNodes).Assembly.GetManifestResourceStream("context.jsonld")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }
}
