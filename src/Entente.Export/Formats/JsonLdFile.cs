using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Export.Content;
using Entente.Export.Tables;
using Entente.Map;
using Entente.Text;
using Entente.Views;

namespace Entente.Export.Formats;

/// <summary>The map as linked data: claims are PROV entities derived from articles, and each is annotated onto the words that say it.</summary>
/// <remarks>The context stands in the file, so that reading it needs no network.</remarks>
internal sealed class JsonLdFile : IDisposable
{
    private const string Reading = "entente:reading";
    private const int Around = 32;

    private readonly JsonLdNodes _nodes;

    public JsonLdFile(Stream stream, string reader)
    {
        _nodes = new(stream);
        var agent = JsonLdNodes.Id("reader", reader.Length > 0 ? reader : "unknown");
        _nodes.Begin(agent, "prov:SoftwareAgent");
        _nodes.Text("name", $"Entente {Exporter.Version}");
        _nodes.End();
        _nodes.Begin(Reading, "prov:Activity");
        _nodes.Text("wasAssociatedWith", agent);
        _nodes.End();
    }

    /// <summary>Nodes so far.</summary>
    public long Count => _nodes.Count;

    public void Write(ExportArticle article)
    {
        var (source, points) = (article.Article, new CodePoints(article.Article.Text));
        var id = JsonLdNodes.Id("article", source.Id);
        _nodes.Begin(id, "NewsArticle", "Entity");
        _nodes.Text("headline", article.Title);
        _nodes.Time("datePublished", source.Published);
        _nodes.Text("publisher", source.Outlet);
        _nodes.Text("url", source.Url);
        _nodes.Text("echo", JsonLdNodes.Id("source", article.Echo));
        _nodes.Text("hash", article.Hash);
        _nodes.End();
        foreach (var claim in article.Claims)
        {
            Write(claim.Sighting, id);
            Annotate("claim", claim.Sighting.Claim, id, source.Text, points, claim.Evidence);
        }

        foreach (var statement in article.Statements)
        {
            var (said, about) = statement;
            var name = ArticleTables.StatementId(source.Id, points.Of(said.Evidence.Start), points.Of(said.Evidence.End));
            _nodes.Begin(JsonLdNodes.Id("statement", name), "Statement", "Entity");
            _nodes.Text("speakerName", said.SpeakerName);
            _nodes.Text("person", JsonLdNodes.Id("person", PersonJudgements.IdOf(statement.Person)));
            _nodes.Text("speaker", Actor(said.Speaker));
            _nodes.Texts("about", about.Select(Actor));
            From(id);
            _nodes.End();
            Annotate("statement", name, id, source.Text, points, said.Evidence);
        }
    }

    public void Write(MapContent map)
    {
        foreach (var actor in map.Actors)
        {
            _nodes.Begin(Actor(actor.Code), "Actor", "prov:Agent");
            _nodes.Text("code", actor.Code.ToString());
            _nodes.Text("kind", MapTables.Label(actor.Kind));
            _nodes.Labels("label", ("vi", actor.Vietnamese), ("en", actor.English));
            _nodes.End();
        }

        foreach (var e in map.Events) Write(e);
        foreach (var tie in map.Ties) Write(tie);
        foreach (var agreement in map.Agreements) Write(agreement, map);
    }

    public void Dispose() => _nodes.Dispose();

    private void Write(Sighting s, string article)
    {
        _nodes.Begin(JsonLdNodes.Id("claim", s.Claim), "Claim", "Entity");
        What(s.Type, s.Mode, s.Actors, s.Recipients);
        _nodes.Text("reality", s.Reality.Label());
        if (s.Speaker is { } speaker) _nodes.Text("wasAttributedTo", Actor(speaker));
        _nodes.Time("time", s.Time);
        _nodes.Text("place", s.Place);
        _nodes.Text("instrument", s.Instrument);
        From(article);
        _nodes.End();
    }

    private void Write(MapEvent e)
    {
        _nodes.Begin(JsonLdNodes.Id("event", e.Id), "Event", "Entity");
        What(e.Type, e.Mode, e.Actors, e.Recipients);
        _nodes.Text("reality", e.Reality.Label());
        _nodes.Time("time", e.When);
        _nodes.Text("place", e.Place);
        _nodes.Text("instrument", e.Instrument);
        _nodes.Day("firstReported", e.FirstReported);
        _nodes.Day("lastReported", e.LastReported);
        _nodes.Number("sources", e.Sources);
        _nodes.Texts("contradicts", e.Contradicts.Select(c => JsonLdNodes.Id("event", c)));
        _nodes.Texts("wasDerivedFrom", Claims(e.Claims));
        _nodes.End();
    }

    private void Write(Tie tie)
    {
        _nodes.Begin(JsonLdNodes.Id("tie", tie.Id), "Tie", "Entity");
        What(tie.Type, null, [tie.Actor], [tie.Recipient]);
        _nodes.Texts("mode", tie.Modes);
        _nodes.Text("status", MapTables.Label(tie.Status));
        _nodes.Number("sources", tie.Sources);
        _nodes.BeginList("spans");
        foreach (var span in tie.Spans)
        {
            _nodes.BeginInner(null, "TieSpan");
            _nodes.Time("since", span.Since);
            _nodes.Time("until", span.Until);
            _nodes.Day("confirmed", span.Confirmed);
            _nodes.Texts("opened", Claims(span.Opened));
            _nodes.Texts("closed", Claims(span.Closed));
            _nodes.End();
        }

        _nodes.EndList();
        _nodes.Texts("wasDerivedFrom", Claims(tie.Claims.Order(StringComparer.Ordinal)));
        _nodes.End();
    }

    private void Write(InstrumentLife agreement, MapContent map)
    {
        _nodes.Begin(JsonLdNodes.Id("agreement", agreement.Id), "Agreement", "Entity");
        _nodes.Texts("title", agreement.OtherNames.Insert(0, agreement.Name));
        _nodes.Texts("parties", agreement.Parties.Select(Actor));
        _nodes.Text("status", agreement.Status.Label());
        _nodes.Number("sources", agreement.Sources);
        _nodes.BeginList("steps");
        foreach (var step in agreement.Steps)
        {
            _nodes.BeginInner(null, "AgreementStep");
            _nodes.Text("status", step.Status.Label());
            _nodes.Time("time", step.When);
            _nodes.Day("firstReported", step.Reported);
            _nodes.Flag("denied", step.IsDenied);
            _nodes.Texts("wasDerivedFrom", step.Claims.Select(c => map.ArticleOf.ContainsKey(c) ? JsonLdNodes.Id("claim", c) : JsonLdNodes.Id("article", c[..Math.Max(c.LastIndexOf('#'), 0)])).Distinct());
            _nodes.End();
        }

        _nodes.EndList();
        _nodes.End();
    }

    private void Annotate(string space, string name, string article, string text, CodePoints points, TextSpan span)
    {
        _nodes.Begin(JsonLdNodes.Id("note", name), "Annotation");
        _nodes.Text("body", JsonLdNodes.Id(space, name));
        _nodes.BeginInner("target", "oa:SpecificResource");
        _nodes.Text("on", article);
        _nodes.BeginList("selector");
        _nodes.BeginInner(null, "TextPositionSelector");
        _nodes.Number("start", points.Of(span.Start));
        _nodes.Number("end", points.Of(span.End));
        _nodes.End();
        _nodes.BeginInner(null, "TextQuoteSelector");
        _nodes.Text("exact", span.In(text));
        _nodes.Text("prefix", text[Whole(text, Math.Max(0, span.Start - Around))..span.Start]);
        _nodes.Text("suffix", text[span.End..Whole(text, Math.Min(text.Length, span.End + Around))]);
        _nodes.End();
        _nodes.EndList();
        _nodes.End();
        _nodes.End();
    }

    private void What(ClaimType type, string? mode, ImmutableArray<ActorCode> actors, ImmutableArray<ActorCode> recipients)
    {
        _nodes.Text("what", type.Label());
        _nodes.Text("mode", mode);
        _nodes.Text("quad", PloverWords.Default.Quad(type));
        _nodes.Texts("actors", actors.Select(Actor));
        _nodes.Texts("recipients", recipients.Select(Actor));
    }

    private void From(string article)
    {
        _nodes.Text("wasDerivedFrom", article);
        _nodes.Text("wasGeneratedBy", Reading);
    }

    // Never between the halves of a pair.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static string Actor(ActorCode code) => JsonLdNodes.Id("actor", code.ToString());

    private static IEnumerable<string> Claims(IEnumerable<string> claims) => claims.Select(c => JsonLdNodes.Id("claim", c));
}
