using Entente.Claims;
using Entente.Time;

namespace Entente.Map;

/// <summary>Parts the claims of one key by when: what is dated finely makes the events, what is dated coarsely or not joins one that fits.</summary>
/// <remarks>
/// Claims dated to the day are one event when they name the same day or days of one stated interval. A month or year joins the
/// nearest event that lies in it. A claim without time joins an event of the week before its article, else claims without time
/// that were printed within <see cref="ReportDays"/> days of one another are one event. Claims of which not even the article has
/// a date are one event of unknown time.
/// </remarks>
internal static class EventTimes
{
    private const int ReportDays = 3, PlanReportDays = 14, BackDays = 7, AheadDays = 120, CoarseDays = 100;

    /// <summary>The clusters of claims of one key, which stand in <see cref="Dated.Compare"/> order.</summary>
    public static List<Cluster> Part(List<Sighting> sightings)
    {
        var clusters = Fine(sightings);
        var fine = clusters.ToList();
        Coarse(sightings, clusters, fine, days => days <= CoarseDays);
        Coarse(sightings, clusters, [.. clusters], days => days > CoarseDays);
        HalfOpen(sightings, clusters);
        Undated(sightings, clusters, fine);
        return clusters;
    }

    private static List<Cluster> Fine(List<Sighting> sightings)
    {
        var spans = new List<(int First, int Last)>();
        foreach (var span in sightings.Select(s => Dated.Days(s.Time)).Where(d => d is { } x && x.First < x.Last).Select(d => d!.Value).Order())
        {
            if (spans is [.., var last] && span.First <= last.Last && Math.Max(last.Last, span.Last) - last.First < Dated.LongestEvent)
                spans[^1] = (last.First, Math.Max(last.Last, span.Last));
            else spans.Add(span);
        }

        var byFirst = new SortedDictionary<(int First, int Last), Cluster>();
        foreach (var sighting in sightings)
        {
            if (Dated.Days(sighting.Time) is not { } days) continue;
            var span = spans.Find(s => s.First <= days.First && days.Last <= s.Last);
            if (span == default) span = days;
            if (!byFirst.TryGetValue(span, out var cluster))
                byFirst[span] = cluster = new(Edtf.Interval(Day(span.First), Day(span.Last)), span);
            cluster.Sightings.Add(sighting);
        }

        return [.. byFirst.Values];
    }

    private static void Coarse(List<Sighting> sightings, List<Cluster> clusters, List<Cluster> hosts, Func<int, bool> fits)
    {
        var own = new Dictionary<(int First, int Last), Cluster>();
        var within = new Dictionary<(int First, int Last), List<Cluster>>();
        foreach (var sighting in sightings)
        {
            if (Dated.Days(sighting.Time) is not null || Dated.Bounds(sighting.Time) is not { } bounds || !fits(bounds.Last - bounds.First)) continue;
            if (!within.TryGetValue(bounds, out var inside))
            {
                within[bounds] = inside = hosts.FindAll(c => c.Bounds is { } b && bounds.First <= b.First && b.Last <= bounds.Last);
                if (inside.Count > 1 && bounds.Last - bounds.First > CoarseDays) inside.Clear();
            }

            if (inside.Count == 0 && !own.TryGetValue(bounds, out _))
                clusters.Add(own[bounds] = new(sighting.Time!.Value.Unqualified(), null));
            (inside.Count == 0 ? own[bounds] : Nearest(inside, Dated.Reported(sighting) ?? bounds.Last)).Sightings.Add(sighting);
        }
    }

    // A period that is open on one side names its own event, told apart by its text.
    private static void HalfOpen(List<Sighting> sightings, List<Cluster> clusters)
    {
        foreach (var group in sightings.Where(s => IsHalfOpen(s.Time)).GroupBy(s => s.Time!.Value.Unqualified()))
            clusters.Add(new(group.Key, null) { Sightings = [.. group] });
    }

    private static void Undated(List<Sighting> sightings, List<Cluster> clusters, List<Cluster> fine)
    {
        Cluster? current = null;
        var since = 0;
        var unknown = new List<Sighting>();
        foreach (var sighting in sightings)
        {
            if (sighting.Time is { } time && time != default) continue;
            if (Dated.Reported(sighting) is not { } reported)
            {
                unknown.Add(sighting);
                continue;
            }

            var planned = sighting.Reality is Reality.Planned or Reality.Hypothetical;
            if (Host(fine, reported, planned) is { } host) host.Sightings.Add(sighting);
            else
            {
                if (current is null || reported - since > (planned ? PlanReportDays : ReportDays))
                {
                    clusters.Add(current = new(null, null));
                    since = reported;
                }

                current.Sightings.Add(sighting);
            }
        }

        if (unknown.Count > 0) clusters.Add(new(null, null) { Sightings = unknown });
    }

    private static Cluster? Host(List<Cluster> fine, int reported, bool planned)
    {
        if (planned)
        {
            var ahead = fine.FindAll(c => c.Days is { } d && d.Last >= reported && d.First <= reported + AheadDays);
            return ahead is [var one] ? one : null;
        }

        // The list is in order of first days: the last that fits is the nearest before the report.
        var (low, high) = (0, fine.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (fine[middle].Days!.Value.First <= reported + 1) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= 0 && fine[i].Days!.Value.First >= reported - BackDays - Dated.LongestEvent; i--)
            if (fine[i].Days!.Value.Last >= reported - BackDays) return fine[i];
        return null;
    }

    private static Cluster Nearest(List<Cluster> clusters, int day) =>
        clusters.MinBy(c => c.Bounds is not { } b ? int.MaxValue : b.First <= day ? day - Math.Min(day, b.Last) : 1000 + b.First - day)!;

    private static bool IsHalfOpen(Edtf? time) => time is { } t && t != default && (t.Earliest is null || t.Latest is null);

    private static Edtf Day(int number) => Edtf.Day(DateOnly.FromDayNumber(number));
}
