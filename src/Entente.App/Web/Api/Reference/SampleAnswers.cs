using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Entente.Language;
using Entente.Views.Answers;
using Microsoft.OpenApi;
using Scope = Entente.Views.Answers.Scope;

namespace Entente.App.Web.Api.Reference;

/// <summary>What the questions answer over the samples: the reference takes its examples and the shapes of answers from there, so that it cannot tell what is not so.</summary>
internal static class SampleAnswers
{
    private static readonly Lazy<MemoryMap> Map = new(() =>
    {
        var reader = new Reader();
        return new(App.Samples.All().Select(reader.Read));
    });

    // A table without rows shares its columns with one that has some.
    private static readonly Lazy<FrozenDictionary<string, CellKind>> Kinds = new(() =>
        (from question in new[] { "map", "agreements", "calendar", "search", "changes", "actors", "between" }
         from table in Of(question, Scope.All).Tables
         from row in table.Rows
         from i in Enumerable.Range(0, row.Length)
         select (Key: AnswerJson.Key(table.Columns[i]), row[i].Kind)).DistinctBy(c => c.Key).ToFrozenDictionary(c => c.Key, c => c.Kind, StringComparer.Ordinal));

    /// <summary>The answer to a question, a line a table.</summary>
    public static JsonNode Example(string question)
    {
        using var stream = new MemoryStream();
        AnswerJson.Write(Of(question, Scope.All with { Most = 1 }), stream);
        return JsonNode.Parse(stream.ToArray())!;
    }

    /// <summary>The shape of the answers to a question. Further tables may stand in an answer where there is more to tell.</summary>
    public static OpenApiSchema Schema(string question)
    {
        var properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["answer"] = Text("What the answer is about."),
            ["question"] = Text("Which question it answers over how many articles."),
            ["sources"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Source(), Description = "The articles that the lines rest on." },
        };
        foreach (var table in Of(question, Scope.All).Tables)
            properties[AnswerJson.Key(table.Title)] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Line(table) };
        return new() { Type = JsonSchemaType.Object, Properties = properties, Required = new HashSet<string>(StringComparer.Ordinal) { "answer", "question", "sources" } };
    }

    private static Answer Of(string question, Scope scope)
    {
        var catalogue = LanguagePack.Default.Actors;
        return question switch
        {
            "map" => MapQuestion.Ask(Map.Value, scope),
            "agreements" => AgreementsQuestion.Ask(Map.Value, scope),
            "calendar" => CalendarQuestion.Ask(Map.Value, scope),
            "search" => SearchQuestion.Ask(Map.Value, "hiep uoc", scope),
            "changes" => ChangesQuestion.Ask(Map.Value, scope with { Since = new DateOnly(2024, 1, 1) }),
            "actors" => ActorQuestion.Ask(Map.Value, SideOf("JPN"), catalogue, scope),
            "between" => BetweenQuestion.Ask(Map.Value, SideOf("JPN"), SideOf("NATO"), catalogue, scope),
            "brief" => BriefQuestion.Ask(Map.Value, SideOf("JPN"), SideOf("NATO"), catalogue, scope),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "no question of that name"),
        };
    }

    private static Side SideOf(string code) => Side.Of(LanguagePack.Default.Actors.Find(code)!, LanguagePack.Default.Actors);

    private static OpenApiSchema Line(AnswerTable table)
    {
        var properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["actors"] = List("Codes of the actors."), ["claims"] = List("Ids of claims that say so.") };
        foreach (var column in table.Columns)
        {
            var key = AnswerJson.Key(column);
            properties[key] = !Kinds.Value.TryGetValue(key, out var kind) ? new OpenApiSchema() : kind switch
            {
                CellKind.Number => new OpenApiSchema { Type = JsonSchemaType.Integer },
                CellKind.Sources => List("Ids of articles."),
                _ => Text(null),
            };
        }

        return new() { Type = JsonSchemaType.Object, Properties = properties, AdditionalPropertiesAllowed = false };
    }

    private static OpenApiSchema Source() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["id"] = Text(null),
            ["title"] = Text(null),
            ["published"] = Text("EDTF."),
            ["outlet"] = Text(null),
            ["url"] = Text(null),
        },
        Required = new HashSet<string>(StringComparer.Ordinal) { "id", "title" },
        AdditionalPropertiesAllowed = false,
    };

    private static OpenApiSchema Text(string? description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema List(string description) => new() { Type = JsonSchemaType.Array, Items = Text(null), Description = description };
}
