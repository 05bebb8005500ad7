using System.Globalization;
using System.Text;
using Entente.Map;
using Entente.Store;
using Entente.Views.Answers;

namespace Entente.App.Commands;

/// <summary>A map in a database, as questions see it.</summary>
internal sealed class StoredMap(MapStore store) : IMapContent
{
    private readonly Dictionary<string, SourceArticle?> _articles = new(StringComparer.Ordinal);

    public int CountArticles(Scope scope) =>
        scope is { Since: null, Until: null, AsOf: null, Outlets.IsEmpty: true }
            ? (int)store.Status().Articles
            : Filters(scope).SelectMany(store.Articles).Where(a => scope.Holds(a.Published, a.Outlet)).Select(a => a.Id).Distinct(StringComparer.Ordinal).Count();

    public DateOnly? Newest(Scope scope) => store.Articles(Plain(scope) with { Limit = 1 }).FirstOrDefault()?.Published?.Latest;

    public SourceArticle? Article(string id)
    {
        if (_articles.TryGetValue(id, out var known)) return known;
        var article = store.Articles(new() { Article = id }).FirstOrDefault();
        return _articles[id] = article is null ? null : new(article.Id, article.Title, article.Published, article.Outlet, article.Url);
    }

    public IReadOnlyList<Sighting> Sightings(Scope scope) =>
        [.. Filters(scope).SelectMany(f => store.Sightings(f with { Types = scope.Types, Realities = scope.Realities })).Where(scope.Holds).DistinctBy(s => s.Claim)];

    public IReadOnlyList<ChangedArticle> ChangedSince(DateOnly day) =>
    [
        .. store.ChangedSince(day).Select(a => store.Snapshots(a)[^1]).Select(s =>
            new ChangedArticle(s.Article, DateOnly.ParseExact(s.Added[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), [.. s.Gone.Select(c => c.Says)], [.. s.New.Select(c => c.Says)])),
    ];

    public string? WordsOf(string record) => store.WordsOf(record);

    public IReadOnlyList<Sighting> ClaimsOf(string article) => [.. store.Sightings(new() { Article = article })];

    public IReadOnlyList<SourceStatement> Statements(Scope scope) =>
    [
        .. Filters(scope).SelectMany(store.Statements).Where(s => scope.Holds(s.Published, s.Outlet)).DistinctBy(s => (s.Article, s.Evidence))
            .Select(s => new SourceStatement(s.Article, s.SpeakerName, s.Speaker, s.Quote) { About = s.About, At = s.Evidence.Start, Published = s.Published, Person = s.Person }),
    ];

    public string? RoleOf(SourceStatement statement) =>
        store.People(new() { Article = statement.Article }).FirstOrDefault(p => p.Name == statement.SpeakerName)?.Role;

    public IReadOnlyList<MapEvent> Events(Scope scope) => Derived(scope, store.Events, e => e.Id, scope.Holds);

    public IReadOnlyList<Tie> Ties(Scope scope) => Derived(scope, store.Ties, t => t.Id, scope.Holds);

    public IReadOnlyList<InstrumentLife> Agreements(Scope scope) => Derived(scope, store.Agreements, l => l.Id, scope.Holds);

    public IReadOnlyList<Sighting> SightingsOf(IEnumerable<string> claims) => [.. store.SightingsOf(claims)];

    public IReadOnlyList<string> ArticlesSince(DateOnly day, Scope scope) =>
        [.. store.Articles(Plain(scope) with { Since = day }).Where(a => scope.Holds(a.Published, a.Outlet) && a.Published?.Latest >= day).Select(a => a.Id).Order(StringComparer.Ordinal)];

    public IReadOnlyList<SourceMatch> Search(string words, Scope scope) =>
    [
        .. store.Search(words, 4 * scope.Most)
            .Where(f => Article(f.Article) is { } a && scope.Holds(a.Published, a.Outlet) && scope.InTime(a.Published))
            .Select(f => new SourceMatch(f.Article, f.Claim, Marked(f), f.Score)),
    ];

    private static IReadOnlyList<T> Derived<T>(Scope scope, Func<MapFilter, IEnumerable<T>> of, Func<T, string> id, Func<T, bool> holds) =>
        [.. Filters(scope).SelectMany(f => of(f with { Types = scope.Types, Realities = scope.Realities })).Where(holds).DistinctBy(id)];

    // Every outlet, and every pair of one side's actors and the other's: the store asks for one outlet, and for all actors of a filter at once.
    private static IEnumerable<MapFilter> Filters(Scope scope)
    {
        foreach (var plain in scope.Outlets.IsEmpty ? [Plain(scope)] : scope.Outlets.Select(o => Plain(scope) with { Outlet = o }))
        {
            if (scope.Actors.IsEmpty) yield return plain;
            foreach (var actor in scope.Actors)
            {
                if (scope.Others.IsEmpty) yield return plain with { Actors = [actor] };
                foreach (var other in scope.Others.Where(o => o != actor)) yield return plain with { Actors = [actor, other] };
            }
        }
    }

    private static MapFilter Plain(Scope scope) => new() { Since = scope.Since, Until = scope.Until, AsOf = scope.AsOf };

    private static string Marked(Finding finding)
    {
        var marked = new StringBuilder();
        var last = 0;
        foreach (var mark in finding.Marks)
        {
            marked.Append(finding.Snippet.AsSpan(last, mark.Start - last)).Append(Snippet.Open).Append(finding.Snippet.AsSpan(mark.Start, mark.Length)).Append(Snippet.Close);
            last = mark.End;
        }

        return marked.Append(finding.Snippet.AsSpan(last)).ToString();
    }
}
