using System.Text.Json;
using Entente.Export.Content;
using Entente.Export.Tests.Support;
using Xunit;

namespace Entente.Export.Tests.Formats;

public class JsonLdTests
{
    [Fact]
    public void Every_claim_is_annotated_onto_the_words_that_say_it()
    {
        using var export = new Exported(ExportFormat.JsonLd);
        using var document = JsonDocument.Parse(export.Text("map.jsonld"));
        var notes = Nodes(document, "Annotation").ToList();
        var bodies = notes.Select(n => n.GetProperty("body").GetString()!).ToHashSet();
        Assert.Equal(export.Manifest.Claims, bodies.Count(b => b.StartsWith("claim:", StringComparison.Ordinal)));
        Assert.All(notes, note =>
        {
            var target = note.GetProperty("target");
            var article = Uri.UnescapeDataString(target.GetProperty("on").GetString()!["article:".Length..]);
            var (position, quote) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            Assert.Equal(Exported.Words(article, position.GetProperty("start").GetInt64(), position.GetProperty("end").GetInt64()), quote.GetProperty("exact").GetString());
            var around = string.Concat(quote.TryGetProperty("prefix", out var before) ? before.GetString() : "", quote.GetProperty("exact").GetString(), quote.TryGetProperty("suffix", out var after) ? after.GetString() : "");
            Assert.Contains(around, Exported.Samples.Single(r => r.Article.Id == article).Article.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Whatever_is_pointed_to_is_there_and_no_id_comes_twice()
    {
        using var export = new Exported(ExportFormat.JsonLd);
        using var document = JsonDocument.Parse(export.Text("map.jsonld"));
        var nodes = document.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var ids = nodes.Select(n => n.GetProperty("@id").GetString()!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        string[] links = ["wasDerivedFrom", "wasGeneratedBy", "wasAssociatedWith", "body", "contradicts"];
        var pointed = nodes.SelectMany(n => n.EnumerateObject()).Where(p => links.Contains(p.Name))
            .SelectMany(p => p.Value.ValueKind == JsonValueKind.Array ? p.Value.EnumerateArray().Select(v => v.GetString()!) : [p.Value.GetString()!]);
        Assert.Empty(pointed.Except(ids));
    }

    [Fact]
    public void Every_term_stands_in_the_context()
    {
        using var export = new Exported(ExportFormat.JsonLd);
        using var document = JsonDocument.Parse(export.Text("map.jsonld"));
        var terms = document.RootElement.GetProperty("@context").EnumerateObject().Select(p => p.Name).ToHashSet();
        var used = document.RootElement.GetProperty("@graph").EnumerateArray().SelectMany(Terms).Where(t => t[0] != '@').Select(t => t.Split(':')[0]);
        Assert.Subset(terms, used.ToHashSet());
    }

    // Property names and types, at any depth; what stands in 'label' are languages.
    private static IEnumerable<string> Terms(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Terms),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(p =>
            p.Name == "@type" ? p.Value.EnumerateArray().Select(t => t.GetString()!) : p.Name == "label" ? [p.Name] : Terms(p.Value).Prepend(p.Name)),
        _ => [],
    };

    private static IEnumerable<JsonElement> Nodes(JsonDocument document, string type) =>
        document.RootElement.GetProperty("@graph").EnumerateArray().Where(n => n.GetProperty("@type").EnumerateArray().Any(t => t.GetString() == type));
}
