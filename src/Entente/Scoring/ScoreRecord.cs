using System.Collections.Immutable;
using System.Text.Json;
using Entente.Claims;
using Entente.Views;

namespace Entente.Scoring;

/// <summary>A record of an annotation or of a reading, as the JSON lines write it; what is unknown is "" or empty.</summary>
public sealed record ScoreRecord
{
    /// <summary>claim, statement, person or instrument.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The article's name, where the line gives it.</summary>
    public string Doc { get; init; } = "";

    /// <summary>A claim's type, in capitals.</summary>
    public string Type { get; init; } = "";

    /// <summary>A claim's actors.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>A claim's recipients.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>A claim's reality.</summary>
    public string Reality { get; init; } = "actual";

    /// <summary>The actor whose words a claim or statement carries.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>The name of a statement's speaker.</summary>
    public string SpeakerName { get; init; } = "";

    /// <summary>When, as EDTF.</summary>
    public string Time { get; init; } = "";

    /// <summary>The words of the article that support it.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The name of a person or instrument.</summary>
    public string Name { get; init; } = "";

    /// <summary>The actor that a person stands for.</summary>
    public string Actor { get; init; } = "";

    /// <summary>An instrument's parties.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>True for a claim that fair readers would dispute: neither finding nor missing it counts.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Reads one line; null, with the reason, for what is no record.</summary>
    public static ScoreRecord? Parse(string line, out string? fault)
    {
        fault = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && Text(root, "kind") is { Length: > 0 } kind)
                return new()
                {
                    Kind = kind,
                    Doc = Text(root, "doc"),
                    Type = Text(root, "type"),
                    Actors = Codes(root, "actors"),
                    Recipients = Codes(root, "recipients"),
                    Reality = Text(root, "reality") is { Length: > 0 } reality ? reality : "actual",
                    Speaker = Text(root, "speaker"),
                    SpeakerName = Text(root, "speaker_name"),
                    Time = Text(root, "time"),
                    Quote = Text(root, "quote"),
                    Name = Text(root, "name"),
                    Actor = Text(root, "actor"),
                    Parties = Codes(root, "parties"),
                    IsOptional = root.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True,
                };
            fault = "no record: an object with a field 'kind' is expected";
        }
        catch (JsonException e)
        {
            fault = $"no JSON: {e.Message}";
        }

        return null;
    }

    /// <summary>The records of a reading.</summary>
    public static IEnumerable<ScoreRecord> Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var text = reading.Article.Text;
        foreach (var claim in reading.Claims) yield return Of(claim, text);
        foreach (var said in reading.Statements)
            yield return new() { Kind = "statement", SpeakerName = said.SpeakerName, Speaker = said.Speaker.ToString(), Quote = said.Evidence.In(text) };
        foreach (var person in reading.People) yield return new() { Kind = "person", Name = person.Name, Actor = person.Actor.ToString() };
        foreach (var instrument in reading.Instruments)
            yield return new() { Kind = "instrument", Name = instrument.Name, Parties = [.. instrument.Parties.Select(p => p.ToString())] };
    }

    /// <summary>The record of a claim in an article with this text.</summary>
    public static ScoreRecord Of(Claim claim, string text)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new()
        {
            Kind = "claim",
            Type = claim.Type.Label(),
            Actors = [.. claim.Actors.Select(a => a.ToString())],
            Recipients = [.. claim.Recipients.Select(a => a.ToString())],
            Reality = claim.Reality.Label(),
            Speaker = claim.Speaker?.ToString() ?? "",
            Time = claim.Time?.ToString() ?? "",
            Quote = claim.Evidence.In(text),
        };
    }

    private static string Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static ImmutableArray<string> Codes(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
            : [];
}
