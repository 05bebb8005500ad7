using System.Collections.Immutable;
using Entente.Claims;
using Entente.Map;
using Entente.Time;

namespace Entente.Views.Answers;

/// <summary>Puts claims that say one thing together, whatever their order.</summary>
internal static class Happenings
{
    // News of one event is told within days; without a time of its own a claim is dated by its article.
    private const int DaysApart = 10;

    /// <summary>All events and ties that the claims tell of, the latest first.</summary>
    public static ImmutableArray<Happening> Of(IEnumerable<Sighting> sightings)
    {
        var groups = sightings
            .GroupBy(s => (s.Type, Who: Who(s), s.Reality, Instrument: ""))
            .OrderBy(g => g.Key.Type).ThenBy(g => g.Key.Who, StringComparer.Ordinal).ThenBy(g => g.Key.Reality);
        var all = new List<Happening>();
        foreach (var group in groups)
        {
            var claims = group.OrderBy(Day).ThenBy(s => s.Article, StringComparer.Ordinal).ThenBy(s => s.Claim, StringComparer.Ordinal).ToList();
            if (group.Key.Type.IsTie()) all.Add(Make(claims));
            else all.AddRange(Split(claims).Select(Make));
        }

        return [.. Contested(all).OrderByDescending(h => h.When?.Latest ?? DateOnly.MinValue).ThenByDescending(h => h.Sources).ThenBy(h => h.Sightings[0].Claim, StringComparer.Ordinal)];
    }

    private static string Who(Sighting s) =>
        s.Type.IsMutual()
            ? string.Join(' ', s.Actors.Concat(s.Recipients).Select(a => a.ToString()).Distinct().Order(StringComparer.Ordinal))
            : $"{string.Join(' ', s.Actors.Order())}>{string.Join(' ', s.Recipients.Order())}";

    private static DateOnly Day(Sighting s) => (s.Time ?? s.Published)?.Earliest ?? DateOnly.MinValue;

    private static List<List<Sighting>> Split(List<Sighting> claims)
    {
        var groups = new List<List<Sighting>>();
        foreach (var claim in claims)
        {
            if (groups.Find(g => g.TrueForAll(other => MayBeOne(other, claim))) is { } group) group.Add(claim);
            else groups.Add([claim]);
        }

        return groups;
    }

    private static bool MayBeOne(Sighting a, Sighting b)
    {
        if (a.Mode is not null && b.Mode is not null && a.Mode != b.Mode) return false;
        if (a.Instrument is not null && b.Instrument is not null && !string.Equals(a.Instrument, b.Instrument, StringComparison.OrdinalIgnoreCase)) return false;
        if (a.Time is { } one && b.Time is { } other) return one.MayCoincide(other);
        return Math.Abs(Day(a).DayNumber - Day(b).DayNumber) <= DaysApart;
    }

    private static Happening Make(List<Sighting> claims)
    {
        var clearest = claims[0];
        var byPublication = claims.OrderBy(s => s.Published?.Earliest ?? DateOnly.MinValue).ThenBy(s => s.Article, StringComparer.Ordinal).ThenBy(s => s.Claim, StringComparer.Ordinal);
        return new(clearest.Type, clearest.Actors, clearest.Recipients, clearest.Reality, [.. byPublication])
        {
            Mode = claims.Select(c => c.Mode).FirstOrDefault(m => m is not null),
            Instrument = claims.Select(c => c.Instrument).FirstOrDefault(i => i is not null),
            Time = claims.Select(c => c.Time).Where(t => t is not null).OrderByDescending(t => t!.Value.Precision).FirstOrDefault(),
        };
    }

    // What is said to be so and not to be so stands side by side and is marked.
    private static IEnumerable<Happening> Contested(List<Happening> all)
    {
        var sides = all.Where(h => h.Reality is Reality.Actual or Reality.Negated).ToLookup(h => (h.Type, Who(h.Sightings[0])));
        foreach (var happening in all)
        {
            var opposite = happening.Reality switch { Reality.Actual => Reality.Negated, Reality.Negated => Reality.Actual, _ => Reality.Planned };
            var isContested = sides[(happening.Type, Who(happening.Sightings[0]))]
                .Any(other => other.Reality == opposite && (happening.Type.IsTie() || Near(other.When, happening.When)));
            yield return isContested ? happening with { IsContested = true } : happening;
        }
    }

    private static bool Near(Edtf? a, Edtf? b) =>
        a is not { } one || b is not { } other || one.MayCoincide(other)
        || Math.Abs((one.Earliest ?? DateOnly.MinValue).DayNumber - (other.Earliest ?? DateOnly.MinValue).DayNumber) <= DaysApart;
}
