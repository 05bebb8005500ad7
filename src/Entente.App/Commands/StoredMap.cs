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

    public IReadOnlyList<Sighting> ClaimsOf(string article) => [.. store.Sightings(new() { Article = article })];

    public IReadOnlyList<SourceStatement> Statements(Scope scope) =>
    [
        .. Filters(scope).SelectMany(store.Statements).Where(s => scope.Holds(s.Published, s.Outlet)).DistinctBy(s => (s.Article, s.Evidence))
            .Select(s => new SourceStatement(s.Article, s.SpeakerName, s.Speaker, s.Quote) { About = s.About, At = s.Evidence.Start, Published = s.Published }),
    ];

    public string? RoleOf(SourceStatement statement) =>
        store.People(new() { Article = statement.Article }).FirstOrDefault(p => p.Name == statement.SpeakerName)?.Role;

    public IReadOnlyList<SourceInstrument> Instruments(Scope scope) =>
    [
        .. Filters(scope).SelectMany(store.Instruments).Where(i => scope.Holds(i.Published, i.Outlet)).DistinctBy(i => (i.Article, i.Evidence))
            .Select(i => new SourceInstrument(i.Article, i.Name, i.Parties, i.Status) { Time = i.Time, Published = i.Published }),
    ];

    public IReadOnlyList<SourceMatch> Search(string words, Scope scope) =>
    [
        .. store.Search(words, 4 * scope.Most)
            .Where(f => Article(f.Article) is { } a && scope.Holds(a.Published, a.Outlet) && scope.InTime(a.Published))
            .Select(f => new SourceMatch(f.Article, f.Claim, Marked(f), f.Score)),
    ];

    // Every pair of one side's actors and the other's, since the store asks for all actors of a filter at once.
    private static IEnumerable<MapFilter> Filters(Scope scope)
    {
        var plain = Plain(scope);
        if (scope.Actors.IsEmpty) return [plain];
        return scope.Others.IsEmpty
            ? scope.Actors.Select(a => plain with { Actors = [a] })
            : scope.Actors.SelectMany(a => scope.Others.Where(b => b != a).Select(b => plain with { Actors = [a, b] }));
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
