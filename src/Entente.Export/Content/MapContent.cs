using System.Collections.Immutable;
using Entente.Actors;
using Entente.Language;
using Entente.Map;

namespace Entente.Export.Content;

/// <summary>What is told of an article beside events.</summary>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="People">The persons it names.</param>
public sealed record ArticleFacts(string? Outlet, ImmutableArray<string> People);

/// <summary>What all articles say together, in order: events, ties, agreements and who takes part.</summary>
public sealed class MapContent
{
    private MapContent(MapFindings findings, Collector articles, LanguagePack pack)
    {
        Events = [.. findings.Events.OrderBy(e => e.Id, StringComparer.Ordinal)];
        Ties = [.. findings.Ties.OrderBy(t => t.Id, StringComparer.Ordinal)];
        Agreements = [.. findings.Agreements.OrderBy(a => a.Id, StringComparer.Ordinal)];
        (Articles, ArticleOf) = (articles.Facts, articles.ArticleOf);
        var codes = articles.Actors
            .Concat(Events.SelectMany(e => e.Actors.Concat(e.Recipients))).Concat(Ties.SelectMany(t => new[] { t.Actor, t.Recipient })).Concat(Agreements.SelectMany(a => a.Parties));
        Actors = [.. codes.Distinct().Order().Select(c => pack.Actors.Find(c) ?? new Actor(c, ActorKind.Group, "", ""))];
    }

    /// <summary>Events by id.</summary>
    public ImmutableArray<MapEvent> Events { get; }

    /// <summary>Ties by id.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>Agreements by id.</summary>
    public ImmutableArray<InstrumentLife> Agreements { get; }

    /// <summary>Everyone who takes part, by code.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The articles, by id.</summary>
    public IReadOnlyDictionary<string, ArticleFacts> Articles { get; }

    /// <summary>The article of each claim.</summary>
    public IReadOnlyDictionary<string, string> ArticleOf { get; }

    /// <summary>The articles that tell of something, by id.</summary>
    public IEnumerable<ArticleFacts> ArticlesOf(MapEvent e) =>
        e.Claims.Where(ArticleOf.ContainsKey).Select(c => ArticleOf[c]).Distinct().Order(StringComparer.Ordinal).Select(a => Articles[a]);

    /// <summary>Notes what the whole needs of each article while articles pass by; their words are let go.</summary>
    internal sealed class Collector
    {
        private readonly HashSet<string> _sources = new(StringComparer.Ordinal);

        public Dictionary<string, ArticleFacts> Facts { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> ArticleOf { get; } = new(StringComparer.Ordinal);

        public HashSet<ActorCode> Actors { get; } = [];

        public int Sources => _sources.Count;

        public void Add(ExportArticle article)
        {
            var id = article.Article.Id;
            Facts[id] = new(article.Article.Outlet, [.. article.People.Select(p => p.Person.Name).Distinct(StringComparer.Ordinal)]);
            _sources.Add(article.Echo);
            foreach (var claim in article.Claims)
            {
                ArticleOf[claim.Sighting.Claim] = id;
                Actors.UnionWith(claim.Sighting.Actors);
                Actors.UnionWith(claim.Sighting.Recipients);
            }
        }

        public MapContent With(MapFindings findings, LanguagePack pack) => new(findings, this, pack);
    }
}
