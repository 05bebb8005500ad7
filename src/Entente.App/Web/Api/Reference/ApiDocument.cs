using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Entente.App.Web.Api.Reference;

/// <summary>The OpenAPI document of the addresses, <c>/api/openapi.json</c>: made of the addresses themselves, of the types they give and of what they answer over the samples.</summary>
internal static class ApiDocument
{
    /// <summary>Its name among documents; there is one.</summary>
    public const string Name = "v1";

    private const string Token = "token";

    private static readonly (string Name, string Description, JsonNode? Example)[] Filters =
    [
        ("actor", "Only what names one of these actors: codes or names as people write them, several parted by commas.", null),
        ("type", "Only these types, parted by commas: CONSULT, ALLY ...", null),
        ("reality", "Only these realities, parted by commas: actual, planned, hypothetical, negated.", null),
        ("area", "Only claims about these issue areas, parted by commas: cyber, climate, maritime ...", null),
        ("source", "Only articles of these outlets, parted by commas.", null),
        ("since", "Only what happened, holds or was told on this day or later: 2024-07-11, 2024-07 or 2024.", "2024-07"),
        ("until", "Only what happened, holds or was told on this day or before.", "2024-12-31"),
        ("as-of", "Only what was known on this day: articles published later do not count.", "2024-12-31"),
        ("min-confidence", "Only claims that the reader holds to be as likely right as this, from 0 to 1, and what those tell.", "0.8"),
    ];

    /// <summary>The names of the filters that many addresses take.</summary>
    public static IEnumerable<string> FilterNames => Filters.Select(f => f.Name);

    /// <summary>Adds what makes it.</summary>
    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, o =>
    {
        o.ShouldInclude = d => d.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        o.AddOperationTransformer(Complete);
        o.AddDocumentTransformer((document, context, _) =>
        {
            document.Info = new()
            {
                Title = "Entente",
                Version = typeof(ApiDocument).Assembly.GetName().Version!.ToString(3),
                Description = "The map for programs: the questions of the command line, articles with what each says, claims with the reasons, and judgements. "
                    + "Every answer to GET has an ETag; every error is a problem as RFC 9457 has it. Spans count Unicode code points.",
            };
            var needsToken = context.ApplicationServices.GetRequiredService<WorkbenchOptions>().Token is not null;
            if (!needsToken) return Task.CompletedTask;
            document.AddComponent<IOpenApiSecurityScheme>(Token, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token that 'entente serve' printed." });
            document.Security = [new() { [new OpenApiSecuritySchemeReference(Token, document)] = [] }];
            return Task.CompletedTask;
        });
    });

    /// <summary>Maps the document.</summary>
    public static void Map(WebApplication app)
    {
        app.MapOpenApi("/api/openapi.json");
        app.MapGet("/api", (HttpRequest request) => Results.Redirect($"/{FrontDoor.LanguageOf(request)}/api")).ExcludeFromDescription();
    }

    private static async Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var document = context.Document!;
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>()) Describe(parameter);
        var answered = metadata.OfType<Answered>().FirstOrDefault();
        if (answered is not null) Answer(operation, document, answered);
        if (answered is not null || metadata.OfType<Filtered>().Any()) AddFilters(operation, answered?.Question.Needed ?? Needed.Nothing);
        if (metadata.OfType<Worded>().Any()) operation.Parameters.Add(Query("lang", "The language of the words: vi or en; what 'Accept-Language' likes best when left out.", "en", isNeeded: false));
        if (answered is not null || operation.Parameters.Any(p => p.Name == "cursor")) operation.Parameters.Add(Most());
        operation.Responses ??= [];
        if (context.Description.HttpMethod == "GET") operation.Responses["304"] = new OpenApiResponse { Description = "Nothing has changed since the answer with that ETag." };
        if (context.Description.RelativePath == "api/articles" && context.Description.HttpMethod == "POST") PlainText(operation);
        var problem = await context.GetOrCreateSchemaAsync(typeof(Problem), null, cancel).ConfigureAwait(false);
        document.Components ??= new();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        document.Components.Schemas.TryAdd(nameof(Problem), problem);
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "What was wrong.",
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [Problem.MediaType] = new()
                {
                    Schema = new OpenApiSchemaReference(nameof(Problem), document),
                    Example = new JsonObject
                    {
                        ["type"] = "about:blank",
                        ["title"] = "Bad Request",
                        ["status"] = 400,
                        ["detail"] = "'2024-13' is no date: write 2024-07-11, 2024-07 or 2024",
                        ["parameter"] = "since",
                        ["value"] = "2024-13",
                    },
                },
            },
        };
    }

    private static void Answer(OpenApiOperation operation, OpenApiDocument document, Answered answered)
    {
        var name = $"{answered.Question.Name}_answer";
        document.Components ??= new();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        document.Components.Schemas.TryAdd(name, SampleAnswers.Schema(answered.Question.Name));
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        var json = new OpenApiMediaType { Schema = new OpenApiSchemaReference(name, document), Example = SampleAnswers.Example(answered.Question.Name) };
        var content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        if (answered.Form == "page") (content["text/markdown"], content["text/html"]) = (new() { Schema = text }, new() { Schema = text });
        if (answered.Form != "csv") content["application/json"] = json;
        if (answered.Form != "json") content["text/csv"] = new() { Schema = text };
        operation.Responses ??= [];
        operation.Responses["200"] = new OpenApiResponse { Description = "The answer, with the articles it rests on.", Content = content };
    }

    private static void AddFilters(OpenApiOperation operation, Needed needed)
    {
        if (needed == Needed.Words) operation.Parameters!.Add(Query("q", "Words, with or without diacritics.", "hiep uoc", isNeeded: true));
        foreach (var (name, description, example) in Filters)
            operation.Parameters!.Add(Query(name, description, example?.DeepClone(), isNeeded: name == "since" && needed == Needed.Since));
    }

    private static OpenApiParameter Most() => new()
    {
        Name = "most",
        In = ParameterLocation.Query,
        Description = "Lines in a table or in a part of a list; 20 when left out.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{ViewState.Most}" },
    };

    private static OpenApiParameter Query(string name, string description, JsonNode? example, bool isNeeded) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Required = isNeeded,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };

    private static void Describe(OpenApiParameter parameter)
    {
        var (description, example) = parameter.Name switch
        {
            "name" or "one" => ("An actor: its code, or a name as people write it.", "JPN"),
            "other" => ("The other actor.", "NATO"),
            "table" => ("Only the table of this key; all tables make one when left out.", null),
            "format" => ("json, markdown, html or csv; else what 'Accept' likes best, else markdown.", "markdown"),
            "id" => ("The id of an article, a claim or a judgement.", null),
            "cursor" => ("Where a long list goes on: 'next' of the part before.", null),
            _ => (parameter.Description, (string?)null),
        };
        parameter.Description ??= description;
        parameter.Example ??= example;
    }

    private static void PlainText(OpenApiOperation operation)
    {
        if (operation.RequestBody?.Content is not { } content || !content.TryGetValue("text/plain", out var plain)) return;
        plain.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
    }
}
