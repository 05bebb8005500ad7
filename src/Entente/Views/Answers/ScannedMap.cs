using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>Answers what is asked of a part of a map by looking through the whole: right for every map, quick for a small one. A store does better where it can.</summary>
public abstract class ScannedMap : IMapContent
{
    /// <inheritdoc/>
    public virtual bool IsUpToDate => true;

    /// <inheritdoc/>
    public abstract int CountArticles(Scope scope);

    /// <inheritdoc/>
    public abstract DateOnly? Newest(Scope scope);

    /// <inheritdoc/>
    public abstract SourceArticle? Article(string id);

    /// <inheritdoc/>
    public abstract IReadOnlyList<MapEvent> Events(Scope scope);

    /// <inheritdoc/>
    public abstract IReadOnlyList<Tie> Ties(Scope scope);

    /// <inheritdoc/>
    public abstract IReadOnlyList<InstrumentLife> Agreements(Scope scope);

    /// <inheritdoc/>
    public abstract IReadOnlyList<Sighting> Sightings(Scope scope);

    /// <inheritdoc/>
    public abstract IReadOnlyList<Sighting> SightingsOf(IEnumerable<string> claims);

    /// <inheritdoc/>
    public abstract IReadOnlyList<Sighting> ClaimsOf(string article);

    /// <inheritdoc/>
    public abstract IReadOnlyList<SourceStatement> Statements(Scope scope);

    /// <inheritdoc/>
    public abstract IReadOnlyList<SourceStatement> StatementsIn(string article);

    /// <inheritdoc/>
    public abstract string? WordsOf(string record);

    /// <inheritdoc/>
    public virtual IReadOnlyList<ChangedArticle> ChangedSince(DateOnly day) => [];

    /// <inheritdoc/>
    public abstract string? RoleOf(SourceStatement statement);

    /// <inheritdoc/>
    public abstract IReadOnlyList<SourceMatch> Search(string words, Scope scope);

    /// <inheritdoc/>
    public virtual Page<MapEvent> LatestEvents(Scope scope) => Latest(Events(scope), scope);

    /// <inheritdoc/>
    public virtual Page<MapEvent> UnnamedSteps(Scope scope) => Latest(Events(scope).Where(IsUnnamedStep), scope);

    /// <inheritdoc/>
    public virtual IReadOnlyList<PairCount> PairCounts(Scope scope) => [.. Events(scope).SelectMany(PairCount.Of), .. SoFar(Ties(scope), scope).SelectMany(PairCount.Of)];

    /// <inheritdoc/>
    public virtual IReadOnlyDictionary<Dyad, PairTold> LastTold(IReadOnlyCollection<Dyad> pairs, Scope scope)
    {
        var told = pairs.ToDictionary(p => p, _ => new List<Happening>());
        foreach (var e in Events(scope))
            foreach (var pair in e.Pairs)
                if (told.TryGetValue(pair, out var list)) list.Add(Happening.Of(e));
        foreach (var tie in SoFar(Ties(scope), scope))
            if (told.TryGetValue(new Dyad(tie.Actor, tie.Recipient).Unordered(), out var list)) list.Add(Happening.Of(tie));
        return told.ToDictionary(t => t.Key, t => PairTold.Of(t.Value));
    }

    /// <inheritdoc/>
    public virtual MapSums Sums(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return MapSums.Of(PairCounts(scope), scope.Most, pairs => LastTold(pairs, scope));
    }

    /// <inheritdoc/>
    public virtual Page<Plan> Plans(Scope scope, DateOnly day, bool open)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Map.Plans.Of(Events(scope with { Since = null, Until = null, ToldSince = null, Types = [], Realities = [], Actors = [], Others = [] }), day)
            .Where(p => p.Event.Mode != "invite" && p.IsOpen == open && (scope with { Realities = [] }).Holds(p))
            .OrderBy(p => p.Event.When is null).ThenBy(p => p.Event.Day).ThenBy(p => p.Event.Id, StringComparer.Ordinal).Page(scope.Most);
    }

    /// <inheritdoc/>
    public virtual Page<Decision> Decisions(Scope scope, DateOnly day, bool open)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Map.Decisions.Of(Sightings(scope with { Since = null, Until = null, ToldSince = null, Types = [], Realities = [], Actors = [], Others = [] }), day)
            .Where(d => d.Status == DecisionStatus.Open == open && scope.Holds(d))
            .OrderByDescending(d => d.Type == ClaimType.Consult).ThenByDescending(d => d.Since).ThenBy(d => d.Id, StringComparer.Ordinal).Page(scope.Most);
    }

    /// <inheritdoc/>
    public virtual Page<Tie> NewestTies(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return SoFar(Ties(scope), scope).Where(t => t.Status is TieStatus.Holds or TieStatus.Ended)
            .OrderByDescending(t => t.Begun).ThenByDescending(t => t.Sources).ThenBy(t => t.Id, StringComparer.Ordinal).Page(scope.Most);
    }

    /// <inheritdoc/>
    public virtual Page<InstrumentLife> LatestAgreements(Scope scope, int steps)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Agreements(scope).Where(l => l.Steps.Length >= steps)
            .OrderByDescending(l => l.LastStep?.Day).ThenBy(l => l.Name, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal).Page(scope.Most);
    }

    /// <inheritdoc/>
    public virtual Page<Spokesperson> SpokeFor(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Statements(scope).NewestFirst().Where(s => scope.Actors.Contains(s.Speaker)).GroupBy(s => s.Person ?? new(s.SpeakerName, s.Speaker))
            .Select(g => new Spokesperson(g.Key, [.. g.Select(s => s.Speaker).Distinct().Order()], g.Count(), [.. g.Take(Spokesperson.Few)]))
            .OrderByDescending(p => p.Count).ThenBy(p => p.Person.Name, StringComparer.Ordinal).ThenBy(p => p.Person.Actor).Page(scope.Most);
    }

    /// <inheritdoc/>
    public virtual Page<SourceStatement> Said(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Statements(scope).Where(s => Says(s, scope)).NewestFirst().Page(scope.Most);
    }

    /// <summary>True for a step of an agreement that no claim names.</summary>
    protected static bool IsUnnamedStep(MapEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.Instrument is null && (e.Type, e.Mode) is (ClaimType.Agree, "sign") or (ClaimType.Consult, "negotiate") or (ClaimType.Sanction, "withdraw" or "suspend");
    }

    /// <summary>The ties of the scope's realities: ties have a status, and which reality that is is a matter of showing them.</summary>
    protected static IEnumerable<Tie> SoFar(IEnumerable<Tie> ties, Scope scope) => ties.Where(t => scope.Realities.IsEmpty || scope.Realities.Contains(Happening.Of(t).Reality));

    private static bool Says(SourceStatement s, Scope scope) => scope.Others.IsEmpty
        ? scope.Actors.Contains(s.Speaker)
        : scope.Actors.Contains(s.Speaker) && s.About.Any(scope.Others.Contains) || scope.Others.Contains(s.Speaker) && s.About.Any(scope.Actors.Contains);

    private static Page<MapEvent> Latest(IEnumerable<MapEvent> events, Scope scope) =>
        events.OrderByDescending(e => e.Day ?? DateOnly.MinValue).ThenByDescending(e => e.Sources).ThenBy(e => e.Id, StringComparer.Ordinal).Page(scope.Most);
}
