using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.App.Tests.Support;
using Entente.Store;
using Xunit;

namespace Entente.App.Tests.Web;

/// <summary>The OpenAPI document against the server that it tells of.</summary>
public class DocumentTests(Served served)
{
    private static readonly Dictionary<string, string> Given = new(StringComparer.Ordinal)
    {
        ["name"] = "JPN",
        ["one"] = "JPN",
        ["other"] = "NATO",
    };

    [Fact]
    public async Task Every_documented_address_answers_with_a_documented_status_and_type_and_JSON_of_its_schema()
    {
        var document = (await served.Get("/api/openapi.json")).Json;
        var tried = 0;
        foreach (var (path, methods) in document["paths"]!.AsObject())
        {
            if (methods!["get"] is not { } operation) continue;
            foreach (var query in new[] { Query(operation), "since=soon" })
            {
                var reply = await served.Get($"{await Filled(path)}?{query}");
                Check(document, operation, reply, $"{path}?{query}");
                tried++;
            }
        }

        Assert.True(tried > 30);
    }

    [Fact]
    public async Task Every_documented_change_answers_so_too()
    {
        await using var own = await Served.New();
        var document = (await own.Get("/api/openapi.json")).Json;
        var claim = (string)(await own.Get("/api/articles/04-tap-tran-hokkaido")).Json["claims"]![0]!["id"]!;
        var bodies = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["/api/articles"] = [JsonSerializer.Serialize(new { text = "Mỹ đã gặp Nga." }), JsonSerializer.Serialize(new { text = "Mỹ đã gặp Nga." }), "{}"],
            ["/api/judgements"] = [JsonSerializer.Serialize(new { kind = "accept", subject = claim }), "[]"],
        };
        foreach (var (path, methods) in document["paths"]!.AsObject())
        {
            if (methods!["post"] is { } post)
                foreach (var body in bodies[path]) Check(document, post, await own.Send(HttpMethod.Post, path, body), path);
            if (methods["delete"] is { } delete)
                foreach (var id in new[] { "1", "1" }) Check(document, delete, await own.Send(HttpMethod.Delete, path.Replace("{id}", id, StringComparison.Ordinal)), path);
        }
    }

    [Fact]
    public async Task Every_address_and_parameter_is_told_of()
    {
        var document = (await served.Get("/api/openapi.json")).Json;
        foreach (var (path, methods) in document["paths"]!.AsObject())
        {
            foreach (var (_, operation) in methods!.AsObject())
            {
                Assert.False(string.IsNullOrEmpty((string?)operation!["summary"]), path);
                foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                    Assert.False(string.IsNullOrEmpty((string?)parameter!["description"]), $"{path}: {parameter["name"]}");
            }
        }
    }

    [Theory]
    [InlineData("/api", 302, "")]
    [InlineData("/vi/api", 200, "/api/between/{one}/{other}")]
    [InlineData("/en/api", 200, "/api/judgements")]
    public async Task The_reference_page_shows_the_document(string path, int status, string words)
    {
        var reply = await served.Get(path);
        Assert.Equal(status, reply.Status);
        Assert.Contains(words, reply.Text, StringComparison.Ordinal);
    }

    private async Task<string> Filled(string path)
    {
        foreach (var (name, value) in Given) path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        if (!path.Contains("{id}", StringComparison.Ordinal)) return path;
        const string Article = "04-tap-tran-hokkaido";
        if (path.StartsWith("/api/agreements/", StringComparison.Ordinal))
        {
            using var store = MapStore.Open(served.Map);
            return path.Replace("{id}", store.Agreements(MapFilter.All).First().Id, StringComparison.Ordinal);
        }

        return path.StartsWith("/api/claims", StringComparison.Ordinal)
            ? path.Replace("{id}", (string)(await served.Get($"/api/articles/{Article}")).Json["claims"]![0]!["id"]!, StringComparison.Ordinal)
            : path.Replace("{id}", path.Contains("judgements", StringComparison.Ordinal) ? "1" : Article, StringComparison.Ordinal);
    }

    private static string Query(JsonNode operation) =>
        string.Join('&', (operation["parameters"]?.AsArray() ?? []).Where(p => (string?)p!["in"] == "query" && (bool?)p["required"] == true)
            .Select(p => (string)p!["name"]!).Select(name => $"{name}={(name == "since" ? "2024" : "hiep%20uoc")}"));

    private static void Check(JsonNode document, JsonNode operation, Reply reply, string what)
    {
        var responses = operation["responses"]!.AsObject();
        var response = responses[$"{reply.Status}"] ?? (reply.Status >= 400 ? responses["default"] : null);
        Assert.True(response is not null, $"{what}: {reply.Status} is not documented");
        if (response!["content"] is not { } content)
        {
            Assert.Empty(reply.Bytes);
            return;
        }

        Assert.True(content[reply.Type!] is not null, $"{what}: {reply.Type} is not documented");
        if (!reply.Type!.EndsWith("json", StringComparison.Ordinal)) return;
        Assert.Empty(JsonShape.Faults(reply.Json, content[reply.Type]!["schema"]!, document).Select(f => $"{what}{f}"));
    }
}
