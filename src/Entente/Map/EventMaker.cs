using System.Collections.Immutable;
using System.Globalization;
using Entente.Actors;
using Entente.Time;

namespace Entente.Map;

/// <summary>Sums up the claims of one event.</summary>
internal static class EventMaker
{
    /// <summary>The event of a cluster, which is not empty.</summary>
    public static MapEvent Make(EventKey key, Cluster cluster)
    {
        var claims = cluster.Sightings;
        Dated.Sort(claims);
        claims = [.. claims.OrderBy(Unclear)];
        var first = claims[0];
        var reported = claims.Select(Dated.Reported).Where(d => d is not null).Select(d => d!.Value).ToList();
        DateOnly? firstReported = reported.Count == 0 ? null : DateOnly.FromDayNumber(reported.Min());
        var when = cluster.When?.ToString() ?? "~" + firstReported?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = StableId.Of(key.ToString(), when, cluster.Apart);
        return new(id, first.Type, first.Actors, first.Recipients, first.Reality, [.. claims.Select(c => c.Claim)], Count(claims, c => c.Article), Count(claims, c => c.Echo))
        {
            When = cluster.When,
            FirstReported = firstReported,
            LastReported = reported.Count == 0 ? null : DateOnly.FromDayNumber(reported.Max()),
            Mode = Commonest(claims, c => c.Mode),
            Place = Commonest(claims, c => c.Place),
            Instrument = Commonest(claims, c => c.Instrument),
            Speakers = Speakers(claims),
            IsStated = claims.Exists(c => c.Speaker is null),
        };
    }

    private static int Count(List<Sighting> claims, Func<Sighting, string> of) => claims.Select(of).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<ActorCode> Speakers(List<Sighting> claims) =>
        [.. claims.Where(c => c.Speaker is not null).Select(c => c.Speaker!.Value).Distinct().Order()];

    private static string? Commonest(List<Sighting> claims, Func<Sighting, string?> of) =>
        claims.Select(of).Where(v => v is not null).GroupBy(v => v!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    // The article's own voice first, then the finest date, then who names both sides; the earliest of the same.
    private static int Unclear(Sighting s) =>
        (s.Speaker is null ? 0 : 100) + 10 * (EdtfPrecision.Day - (s.Time?.Precision ?? EdtfPrecision.None)) + (s.Recipients.IsEmpty ? 1 : 0);
}
