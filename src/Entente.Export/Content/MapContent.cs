using System.Collections.Immutable;
using Entente.Actors;
using Entente.Language;
using Entente.Map;

namespace Entente.Export.Content;

/// <summary>What is told of an article beside events.</summary>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="People">The persons it names.</param>
public sealed record ArticleFacts(string? Outlet, ImmutableArray<string> People);

/// <summary>What the map derives from all articles together: events, ties, agreements and who takes part.</summary>
public sealed class MapContent
{
    private MapContent(IReadOnlyList<Sighting> sightings, IEnumerable<InstrumentSighting> instruments, IReadOnlyDictionary<string, ArticleFacts> articles, EventJudgements? judgements, LanguagePack pack)
    {
        Articles = articles;
        Events = [.. Map.Events.Of(sightings, judgements).OrderBy(e => e.Id, StringComparer.Ordinal)];
        Ties = [.. Map.Ties.Of(sightings, TieWords.Of(pack)).OrderBy(t => t.Id, StringComparer.Ordinal)];
        Agreements = [.. Map.Instruments.Of(instruments).OrderBy(a => a.Id, StringComparer.Ordinal)];
        ArticleOf = sightings.DistinctBy(s => s.Claim).ToDictionary(s => s.Claim, s => s.Article, StringComparer.Ordinal);
        var codes = sightings.SelectMany(s => s.Actors.Concat(s.Recipients)).Concat(Agreements.SelectMany(a => a.Parties));
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

    /// <summary>Collects while articles pass by, and derives when all have passed.</summary>
    public sealed class Collector(EventJudgements? judgements, LanguagePack pack)
    {
        private readonly List<Sighting> _sightings = [];
        private readonly List<InstrumentSighting> _instruments = [];
        private readonly Dictionary<string, ArticleFacts> _articles = new(StringComparer.Ordinal);

        /// <summary>Claims so far.</summary>
        public int Claims => _sightings.Count;

        /// <summary>Articles so far.</summary>
        public int Articles => _articles.Count;

        /// <summary>Groups of near-copies so far.</summary>
        public int Sources => _sources.Count;

        private readonly HashSet<string> _sources = new(StringComparer.Ordinal);

        /// <summary>Takes an article. Its words are let go, so that memory holds claims only.</summary>
        public void Add(ExportArticle article)
        {
            ArgumentNullException.ThrowIfNull(article);
            _articles[article.Article.Id] = new(article.Article.Outlet, [.. article.People.Select(p => p.Name)]);
            _sources.Add(article.Echo);
            foreach (var claim in article.Claims)
            {
                _sightings.Add(claim.Sighting with { Quote = "" });
                if (InstrumentSighting.Of(claim.Sighting) is { } step) _instruments.Add(step with { Quote = "" });
            }

            var source = article.Article;
            foreach (var (i, named) in article.Instruments.Index())
            {
                _instruments.Add(new($"{source.Id}#instrument-{i + 1}", source.Id, article.Echo, named.Name, named.Parties, named.Status)
                {
                    Time = named.Time,
                    Published = source.Published,
                });
            }
        }

        /// <summary>What the articles say together.</summary>
        public MapContent Derive() => new(_sightings, _instruments, _articles, judgements, pack);
    }
}
