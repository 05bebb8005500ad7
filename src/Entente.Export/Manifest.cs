using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Entente.Export.Content;
using Entente.Export.Formats;

namespace Entente.Export;

/// <summary>What an export is: what, when, from how many articles, with which reader.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Reader">What read the articles.</param>
/// <param name="Made">When; the only thing that differs between two exports of the same articles.</param>
/// <param name="Question">What part of the map was asked for.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Sources">How many independent sources: groups of near-copies.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Files">The files beside the manifest.</param>
public sealed record Manifest(
    ExportFormat Format, string Version, string Reader, DateTimeOffset Made, IReadOnlyDictionary<string, string> Question,
    int Articles, int Sources, int Claims, ImmutableArray<ExportFile> Files)
{
    /// <summary>True when an adding went on: near-copies among the newest articles may still count as sources of their own.</summary>
    public bool IsBehind { get; init; }

    /// <summary>The manifest's own name.</summary>
    public const string FileName = "manifest.json";

    internal void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonLinesTable.Options with { Indented = true });
        json.WriteStartObject();
        json.WriteString("what"u8, $"map of claims as {Format.ToString().ToLowerInvariant()}");
        json.WriteString("made"u8, Made.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("entente"u8, Version);
        json.WriteString("reader"u8, Reader);
        json.WriteStartObject("question"u8);
        foreach (var (name, value) in Question.OrderBy(q => q.Key, StringComparer.Ordinal)) json.WriteString(name, Clean.Text(value));
        json.WriteEndObject();
        json.WriteNumber("articles"u8, Articles);
        json.WriteNumber("sources"u8, Sources);
        json.WriteNumber("claims"u8, Claims);
        if (IsBehind) json.WriteBoolean("behind"u8, true);
        json.WriteStartArray("files"u8);
        foreach (var file in Files)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, file.Name);
            json.WriteNumber("rows"u8, file.Rows);
            json.WriteNumber("bytes"u8, file.Bytes);
            json.WriteString("sha256"u8, file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
