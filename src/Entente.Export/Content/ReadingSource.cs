using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Entente.Actors;
using Entente.Claims;
using Entente.Language;
using Entente.Map;

namespace Entente.Export.Content;

/// <summary>Readings in memory, for tests and for programs that keep no map.</summary>
public sealed class ReadingSource : IExportSource
{
    private readonly ImmutableArray<ExportArticle> _articles;

    /// <summary>A source of readings in any order, with near-copies found among them.</summary>
    public ReadingSource(IEnumerable<Reading> readings, string reader = "")
    {
        var byId = readings.OrderBy(r => r.Article.Id, StringComparer.Ordinal).ToList();
        var echoes = Echoes.Of(byId.Select(r => (r.Article.Id, r.Article.Text)));
        _articles = [.. byId.Select(r => Of(r, echoes[r.Article.Id]))];
        Reader = reader;
    }

    /// <inheritdoc/>
    public string Reader { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Question { get; } = ImmutableDictionary<string, string>.Empty;

    /// <inheritdoc/>
    public IEnumerable<ExportArticle> Articles() => _articles;

    /// <inheritdoc/>
    public MapFindings Findings()
    {
        var sightings = _articles.SelectMany(a => a.Claims).Select(c => c.Sighting).ToList();
        var instruments = sightings.Select(InstrumentSighting.Of).OfType<InstrumentSighting>().Concat(_articles.SelectMany(Mentions));
        return new(Events.Of(sightings), Ties.Of(sightings, TieWords.Of(LanguagePack.Default)), Instruments.Of(instruments));
    }

    private static IEnumerable<InstrumentSighting> Mentions(ExportArticle article) => article.Instruments.Select((named, i) =>
        new InstrumentSighting($"{article.Article.Id}#{i}", article.Article.Id, article.Echo, named.Name, named.Parties, named.Status)
        {
            Time = named.Time,
            Published = article.Article.Published,
            Quote = named.Name,
        });

    private static ExportArticle Of(Reading reading, string echo)
    {
        var (article, text) = (reading.Article, reading.Article.Text);
        return new(article, echo, Title(text))
        {
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)),
            Claims = [.. reading.Claims.Select(c => Of(article, echo, c)).DistinctBy(c => c.Sighting.Claim).OrderBy(c => c.Sighting.Claim, StringComparer.Ordinal)],
            Statements = [.. reading.Statements.Select(s => new ExportStatement(s, About(reading, s)))],
            People = [.. reading.People.OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Actor).Select(p => new ExportPerson(p, new(p.Name, p.Actor)))],
            Instruments = reading.Instruments,
        };
    }

    private static ExportClaim Of(Article article, string echo, Claim claim) =>
        new(Sighting.Of(article, claim, echo), claim.Evidence, claim.Why.Cue, claim.Why.Frame);

    private static ImmutableArray<ActorCode> About(Reading reading, Statement statement) =>
        [.. reading.Mentions.Where(m => m.First < m.End && statement.Evidence.Contains(reading.Document.Span(m.First, m.End))).SelectMany(m => m.Actors).Distinct().Order()];

    private static string Title(string text) => text.AsSpan().TrimStart() is var rest && rest.IndexOfAny('\n', '\r') is >= 0 and var end ? rest[..end].Trim().ToString() : rest.Trim().ToString();
}
