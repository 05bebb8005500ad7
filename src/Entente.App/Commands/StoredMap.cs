using System.Globalization;
using System.Text;
using Entente.Actors;
using Entente.Map;
using Entente.Store;
using Entente.Views.Answers;

namespace Entente.App.Commands;

/// <summary>A map in a database, as questions see it. Where a scope says which articles count, what they tell is made from their claims alone; else it is there already.</summary>
internal sealed class StoredMap(MapStore store) : ScannedMap
{
    private readonly Dictionary<string, SourceArticle?> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sighting?> _sightings = new(StringComparer.Ordinal);

    public override bool IsUpToDate => !store.IsPending;

    public override int CountArticles(Scope scope) => store.CountArticles(scope);

    public override DateOnly? Newest(Scope scope) => store.Newest(scope);

    public override SourceArticle? Article(string id)
    {
        if (_articles.TryGetValue(id, out var known)) return known;
        var article = store.Article(id);
        return _articles[id] = article is null ? null : new(article.Id, article.Title, article.Published, article.Outlet, article.Url) { IsRetracted = article.IsRetracted };
    }

    public override Page<MapEvent> LatestEvents(Scope scope) => IsWhole(scope) ? store.LatestEvents(scope) : base.LatestEvents(scope);

    public override Page<MapEvent> UnnamedSteps(Scope scope) => IsWhole(scope) ? store.UnnamedSteps(scope) : base.UnnamedSteps(scope);

    public override IReadOnlyList<PairCount> PairCounts(Scope scope) =>
        !IsWhole(scope) || !scope.Actors.IsEmpty ? base.PairCounts(scope)
        : [.. store.EventCounts(scope), .. IsOfAnyTime(scope) ? store.TieCounts(scope) : SoFar(Ties(scope), scope).SelectMany(PairCount.Of)];

    public override IReadOnlyDictionary<Dyad, PairTold> LastTold(IReadOnlyCollection<Dyad> pairs, Scope scope) => IsWhole(scope) ? store.LastTold(pairs, scope) : base.LastTold(pairs, scope);

    public override MapSums Sums(Scope scope) => IsAll(scope) ? store.Sums(scope.Most) : base.Sums(scope);

    public override Page<Plan> Plans(Scope scope, DateOnly day, bool open) => IsWhole(scope) ? store.Plans(scope, day, open) : base.Plans(scope, day, open);

    public override Page<Decision> Decisions(Scope scope, DateOnly day, bool open) => IsWhole(scope) && store.Decisions(scope, day, open) is { } now ? now with { First = [.. now.First.Select(d => Surrounded(d, day))] } : base.Decisions(scope, day, open);

    public override Page<Spokesperson> SpokeFor(Scope scope) => scope is { Actors.IsEmpty: false, Others.IsEmpty: true } && store.SpokeFor(scope) is { } people ? people : base.SpokeFor(scope);

    public override Page<SourceStatement> Said(Scope scope) => scope.Actors.IsEmpty ? base.Said(scope) : store.Said(scope);

    public override IReadOnlyList<SourceStatement> StatementsIn(string article) => store.StatementsIn(article);

    public override IReadOnlyList<Sighting> Sightings(Scope scope) =>
        [.. Filters(scope).SelectMany(f => store.Sightings(f with { Types = scope.Types, Realities = scope.Realities })).Where(scope.Holds).DistinctBy(s => s.Claim)];

    public override IReadOnlyList<ChangedArticle> ChangedSince(DateOnly day) =>
    [
        .. store.ChangedSince(day).Select(a => store.Snapshots(a)[^1]).Select(s =>
            new ChangedArticle(s.Article, DateOnly.ParseExact(s.Added[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), [.. s.Gone.Select(c => c.Says)], [.. s.New.Select(c => c.Says)])),
    ];

    public override string? WordsOf(string record) => store.WordsOf(record);

    public override IReadOnlyList<Sighting> ClaimsOf(string article) => [.. store.Sightings(new() { Article = article })];

    public override IReadOnlyList<SourceStatement> Statements(Scope scope) =>
    [
        .. Filters(scope).SelectMany(store.Statements).Where(s => scope.Holds(s.Published, s.Outlet)).DistinctBy(s => (s.Article, s.Evidence))
            .Select(s => new SourceStatement(s.Article, s.SpeakerName, s.Speaker, s.Quote) { About = s.About, At = s.Evidence.Start, Published = s.Published, Person = s.Person }),
    ];

    public override string? RoleOf(SourceStatement statement) =>
        store.People(new() { Article = statement.Article }).FirstOrDefault(p => p.Name == statement.SpeakerName)?.Role;

    public override IReadOnlyList<MapEvent> Events(Scope scope) => IsWhole(scope) && !scope.Actors.IsEmpty ? store.EventsOf(scope) : Derived(scope, store.Events, e => e.Id, scope.Holds);

    public override IReadOnlyList<Tie> Ties(Scope scope) => IsWhole(scope) ? store.TiesOf(scope) : Derived(scope, store.Ties, t => t.Id, scope.Holds);

    public override Page<Tie> NewestTies(Scope scope) => IsWhole(scope) && IsOfAnyTime(scope) ? store.NewestTies(scope) : base.NewestTies(scope);

    public override IReadOnlyList<InstrumentLife> Agreements(Scope scope) => IsWhole(scope) ? store.AgreementsOf(scope) : Derived(scope, store.Agreements, l => l.Id, scope.Holds);

    public override Page<InstrumentLife> LatestAgreements(Scope scope, int steps) => IsWhole(scope) ? store.LatestAgreements(scope, steps) : base.LatestAgreements(scope, steps);

    public override IReadOnlyList<Sighting> SightingsOf(IEnumerable<string> claims)
    {
        var ids = claims.ToList();
        var missing = ids.FindAll(id => !_sightings.ContainsKey(id));
        foreach (var id in missing) _sightings[id] = null;
        foreach (var sighting in missing.Count == 0 ? [] : store.SightingsOf(missing)) _sightings[sighting.Claim] = sighting;
        return [.. ids.Select(id => _sightings[id]).OfType<Sighting>()];
    }

    public override IReadOnlyList<SourceMatch> Search(string words, Scope scope) =>
    [
        .. store.Search(words, 4 * scope.Most)
            .Where(f => Article(f.Article) is { } a && scope.Holds(a.Published, a.Outlet) && scope.InTime(a.Published))
            .Select(f => new SourceMatch(f.Article, f.Claim, Marked(f), f.Score)),
    ];

    private IReadOnlyList<T> Derived<T>(Scope scope, Func<MapFilter, IEnumerable<T>> of, Func<T, string> id, Func<T, bool> holds) =>
        [.. Filters(scope).SelectMany(f => of(f with { Types = scope.Types, Realities = scope.Realities })).Where(holds).DistinctBy(id)];

    private static bool IsWhole(Scope scope) => !scope.IsOfSome;

    private static bool IsOfAnyTime(Scope scope) => scope is { Since: null, Until: null };

    private static bool IsAll(Scope scope) => IsWhole(scope) && IsOfAnyTime(scope) && scope is { ToldSince: null, Types.IsEmpty: true, Realities.IsEmpty: true, Actors.IsEmpty: true, Others.IsEmpty: true };

    private Decision Surrounded(Decision decision, DateOnly day)
    {
        var asks = SightingsOf(decision.Claims);
        return Surroundings.Of(decision, asks, [.. asks.Select(s => s.Article).Distinct(StringComparer.Ordinal).SelectMany(ClaimsOf)], other => AskedBy(decision.Asker, other, day));
    }

    private IEnumerable<Decision> AskedBy(ActorCode asker, ActorCode asked, DateOnly day)
    {
        var scope = new Scope { Actors = [asker], Others = [asked], Most = int.MaxValue };
        return store.Decisions(scope, day, open: true) is { } open && store.Decisions(scope, day, open: false) is { } closed ? open.First.Concat(closed.First).Where(d => d.Asker == asker) : [];
    }

    // Every pair of one side's actors and the other's: the store asks for all actors of a filter at once.
    private IEnumerable<MapFilter> Filters(Scope scope)
    {
        var plain = Plain(scope) with { Outlets = [.. store.Outlets(scope)] };
        if (plain.Outlets.Length == 0 && scope.Outlets.Length > 0) yield break;
        if (scope.Actors.IsEmpty) yield return plain;
        foreach (var actor in scope.Actors)
        {
            if (scope.Others.IsEmpty) yield return plain with { Actors = [actor] };
            foreach (var other in scope.Others) yield return plain with { Actors = other == actor ? [actor] : [actor, other] };
        }
    }

    private static MapFilter Plain(Scope scope) => new() { Since = scope.Since, Until = scope.Until, AsOf = scope.AsOf, Areas = scope.Areas, MinConfidence = scope.MinConfidence };

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
