using Entente.Map;
using Entente.Views.Answers;

namespace Entente.Store;

/// <content>What is told between all pairs, summed up, of scopes that restrict no articles.</content>
public sealed partial class MapStore
{
    /// <summary>The sums of the whole map with so many links of a kind; read as they were kept where nothing was derived since, else made anew.</summary>
    public MapSums Sums(int most)
    {
        using var kept = new KeptPicture(_connection);
        return kept.Sums(most);
    }

    /// <summary>The same, made of all pairs; what was last told of a pair may be known from before.</summary>
    internal MapSums SummedUp(int most, Func<Dyad, PairTold?>? known = null) =>
        MapSums.Of([.. EventCounts(Scope.All), .. TieCounts(Scope.All)], most, pairs => pairs.ToDictionary(p => p, p => known?.Invoke(p) ?? LastTold(p, Scope.All)));

    /// <summary>What was last told of each of some pairs; of the same scopes, its actors aside.</summary>
    public IReadOnlyDictionary<Dyad, PairTold> LastTold(IReadOnlyCollection<Dyad> pairs, Scope scope) => pairs.ToDictionary(p => p, p => LastTold(p, scope));

    private PairTold LastTold(Dyad pair, Scope scope)
    {
        var (events, last) = LatestBetween(pair, scope);
        var ties = TiesOf(scope with { Actors = [pair.Actor], Others = [pair.Recipient] }).Select(Happening.Of).Where(t => scope.Realities.IsEmpty || scope.Realities.Contains(t.Reality));
        var told = PairTold.Of(events.Select(Happening.Of).Concat(ties));
        return told with { Last = last is null || told.Last > last ? told.Last : last };
    }
}
