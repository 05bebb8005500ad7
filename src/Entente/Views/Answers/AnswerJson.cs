using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Views.Answers;

/// <summary>Writes an answer as one JSON object for programs.</summary>
/// <remarks>
/// A key a table, named after its heading in lower case with underscores, each a list of objects with a key a column.
/// Actors and sources are lists, numbers are numbers, what is unknown is left out; sources are ids of articles.
/// </remarks>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes the object and a line break.</summary>
    public static void Write(Answer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("answer"u8, answer.Title);
            foreach (var table in answer.Tables) Write(json, answer, table);
            WriteSources(json, answer);
            json.WriteString("question"u8, answer.Foot.ToString());
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Answer answer, AnswerTable table)
    {
        json.WriteStartArray(Key(table.Title));
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                var cell = row[i];
                var key = Key(table.Columns[i]);
                switch (cell.Kind)
                {
                    case CellKind.Number:
                        json.WriteNumber(key, cell.Numbers[0]);
                        break;
                    case CellKind.Sources:
                        Write(json, key, cell.Numbers.Select(n => answer.Sources[n - 1].Id));
                        Write(json, "claims", cell.Codes, isWanted: !cell.Codes.IsEmpty);
                        break;
                    case CellKind.Who:
                        if (cell.Text.Length > 0) json.WriteString(key, cell.Text);
                        Write(json, "actors", cell.Codes, isWanted: row.Take(i).All(c => c.Kind != CellKind.Who));
                        break;
                    default:
                        if (cell.Text.Length > 0) json.WriteString(key, Unmarked(cell.Text));
                        break;
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("sources"u8);
        foreach (var source in answer.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, source.Id);
            json.WriteString("title"u8, source.Title);
            if (source.Published is { } published) json.WriteString("published"u8, published.ToString());
            if (!string.IsNullOrEmpty(source.Outlet)) json.WriteString("outlet"u8, source.Outlet);
            if (!string.IsNullOrEmpty(source.Url)) json.WriteString("url"u8, source.Url);
            if (source.IsRetracted) json.WriteBoolean("is_retracted"u8, true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string key, IEnumerable<string> values, bool isWanted = true)
    {
        if (!isWanted) return;
        json.WriteStartArray(key);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Words of an article without the marks of a search: a match stands between brackets.</summary>
    public static string Unmarked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace(Snippet.Open, '[').Replace(Snippet.Close, ']');
    }

    /// <summary>The key of a heading: 'Strongest links (the first 20 of 31)' is strongest_links, 'The articles' words' is words.</summary>
    public static string Key(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        if (heading.EndsWith(" words", StringComparison.Ordinal)) return "words";
        var end = heading.IndexOf(" (", StringComparison.Ordinal);
        var key = new StringBuilder();
        foreach (var c in end < 0 ? heading : heading[..end])
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (c == ' ') key.Append('_');
        }

        return key.ToString();
    }
}
