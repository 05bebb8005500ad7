using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>Makes one claim of those of an article that say the same, and keeps every place where it is said.</summary>
/// <remarks>
/// A headline leaves out who says so: there the first repeat in the body gives the speaker. Claims of different times or
/// modes are different events: two summits three weeks apart stay two.
/// </remarks>
internal static class ClaimMerger
{
    private const int MaxAlike = 64;

    /// <summary>The merged claims in the order of their evidence; the first evidence is the one shown.</summary>
    /// <param name="claims">All claims, in the order they were read.</param>
    /// <param name="headlineEnd">Where the headline ends in the source, 0 when there is none.</param>
    public static ImmutableArray<Claim> Merge(IReadOnlyList<Claim> claims, int headlineEnd)
    {
        var merged = new List<Claim>();
        var repeats = new List<List<TextSpan>?>();
        var alike = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var key = Key(claim);
            if (!alike.TryGetValue(key, out var places)) alike[key] = places = [];
            var at = Find(merged, places, claim);
            if (at < 0)
            {
                places.Add(merged.Count);
                merged.Add(claim);
                repeats.Add(null);
                continue;
            }

            var first = merged[at];
            merged[at] = first with
            {
                Time = first.Time ?? claim.Time,
                Mode = first.Mode ?? claim.Mode,
                Instrument = first.Instrument ?? claim.Instrument,
                Confidence = Math.Max(first.Confidence, claim.Confidence),
                Why = claim.Confidence > first.Confidence ? first.Why with { Features = claim.Why.Features } : first.Why,
                Speaker = first.Speaker ?? (repeats[at] is null && first.Evidence.Start < headlineEnd ? claim.Speaker : null),
            };
            if (first.Evidence != claim.Evidence) (repeats[at] ??= []).Add(claim.Evidence);
        }

        for (var i = 0; i < merged.Count; i++)
            if (repeats[i] is { } places) merged[i] = merged[i] with { Repeats = [.. places] };
        return [.. merged.OrderBy(c => c.Evidence.Start).ThenBy(c => c.Evidence.End)];
    }

    // Looks back a bounded way, so that an article of many like events stays linear.
    private static int Find(List<Claim> merged, List<int> places, Claim claim)
    {
        for (var i = 0; i < Math.Min(places.Count, MaxAlike); i++)
            if (IsSameEvent(merged[places[i]], claim)) return places[i];
        return -1;
    }

    private static bool IsSameEvent(Claim first, Claim other) =>
        (first.Mode is null || other.Mode is null || first.Mode == other.Mode)
        && (first.Time is not { } a || other.Time is not { } b || a.MayCoincide(b));

    private static string Key(Claim claim)
    {
        var actors = claim.Actors.Order();
        var recipients = claim.Recipients.Order();
        var sides = claim.Type.IsMutual() && claim.Actors.Length + claim.Recipients.Length == 2
            ? string.Join('+', claim.Actors.Concat(claim.Recipients).Order())
            : $"{string.Join('+', actors)}>{string.Join('+', recipients)}";
        return $"{claim.Type}|{claim.Reality}|{sides}";
    }
}
