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
        if (claims is [var only]) return Made(key, cluster, only);
        Dated.Sort(claims);
        claims = [.. claims.OrderBy(Unclear)];
        var first = claims[0];
        var reported = claims.Select(Dated.Reported).Where(d => d is not null).Select(d => d!.Value).ToList();
        DateOnly? firstReported = reported.Count == 0 ? null : DateOnly.FromDayNumber(reported.Min());
        return new(IdOf(key, cluster, firstReported), first.Type, first.Actors, first.Recipients, first.Reality, [.. claims.Select(c => c.Claim)], Count(claims, c => c.Article), Count(claims, c => c.Echo))
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

    // Most events are told of by one claim, and need no counting.
    private static MapEvent Made(EventKey key, Cluster cluster, Sighting only)
    {
        DateOnly? reported = Dated.Reported(only) is { } day ? DateOnly.FromDayNumber(day) : null;
        return new(IdOf(key, cluster, reported), only.Type, only.Actors, only.Recipients, only.Reality, [only.Claim], 1, 1)
        {
            When = cluster.When,
            FirstReported = reported,
            LastReported = reported,
            Mode = only.Mode,
            Place = only.Place,
            Instrument = only.Instrument,
            Speakers = only.Speaker is { } speaker ? [speaker] : [],
            IsStated = only.Speaker is null,
        };
    }

    private static string IdOf(EventKey key, Cluster cluster, DateOnly? firstReported) =>
        StableId.Of(key.ToString(), cluster.When?.ToString() ?? "~" + firstReported?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), cluster.Apart);

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
