using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.App.Tests.Support;

/// <summary>Checks JSON against the part of JSON Schema that an OpenAPI document of ours uses; a keyword that is not understood is a fault too.</summary>
internal static class JsonShape
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "description", "example", "examples", "format", "title", "default" };

    /// <summary>What does not fit, each with where it stands.</summary>
    public static IEnumerable<string> Faults(JsonNode? value, JsonNode schema, JsonNode document, string at = "")
    {
        foreach (var (keyword, rule) in schema.AsObject())
        {
            var faults = keyword switch
            {
                "$ref" => Faults(value, Found(document, (string)rule!), document, at),
                "type" => Fits(value, rule!) ? [] : [$"{at}: {value?.ToJsonString() ?? "null"} is no {rule!.ToJsonString()}"],
                "required" => rule!.AsArray().Select(r => (string)r!).Where(r => value is JsonObject o && !o.ContainsKey(r)).Select(r => $"{at}: '{r}' is missing"),
                "properties" => value is not JsonObject all ? [] : rule!.AsObject().Where(p => all.ContainsKey(p.Key)).SelectMany(p => Faults(all[p.Key], p.Value!, document, $"{at}/{p.Key}")),
                "additionalProperties" => value is JsonObject whole && rule!.GetValueKind() == JsonValueKind.False
                    ? whole.Where(p => schema["properties"]?[p.Key] is null).Select(p => $"{at}: '{p.Key}' is not documented") : [],
                "items" => value is not JsonArray list ? [] : list.SelectMany((item, i) => Faults(item, rule!, document, $"{at}/{i}")),
                "oneOf" or "anyOf" => rule!.AsArray().Any(r => !Faults(value, r!, document, at).Any()) ? [] : [$"{at}: none of {keyword} fits"],
                "minimum" => (double)value! >= double.Parse(rule!.ToString(), System.Globalization.CultureInfo.InvariantCulture) ? [] : [$"{at}: too small"],
                _ => Words.Contains(keyword) ? [] : new[] { $"{at}: '{keyword}' is not understood" },
            };
            foreach (var fault in faults) yield return fault;
        }
    }

    private static JsonNode Found(JsonNode document, string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (node, name) => node[name] ?? throw new InvalidOperationException($"'{reference}' leads nowhere"));

    private static bool Fits(JsonNode? value, JsonNode type) => type is JsonArray several ? several.Any(t => Fits(value, t!)) : (string)type! switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && !value.ToJsonString().Contains('.', StringComparison.Ordinal),
        _ => false,
    };
}
