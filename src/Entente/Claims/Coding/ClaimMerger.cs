using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>Makes one claim of those of an article that say the same, and keeps every place where it is said.</summary>
/// <remarks>
/// A headline leaves out who says so and when, and tells plans as if they were done: there the body decides, and its words
/// are shown. Claims of different times or modes are different events: two summits three weeks apart stay two. So do the
/// words of two speakers, for neither answers for the other, and so does what is told in quite other words (<see cref="Retelling"/>).
/// </remarks>
internal static class ClaimMerger
{
    private const int MaxAlike = 64;
    private const double FarSurer = 0.1;

    /// <summary>The merged claims in the order of their evidence; of several places in the body the clearest is the one shown.</summary>
    /// <param name="claims">All claims, in the order they were read.</param>
    /// <param name="document">The article that they were read from.</param>
    public static ImmutableArray<Claim> Merge(IReadOnlyList<Claim> claims, Document document)
    {
        var headlineEnd = document.Sentences is [{ Kind: SentenceKind.Title } title, ..] ? document.Tokens[title.End - 1].End : 0;
        var retelling = new Retelling(document);
        var merged = new List<Claim>();
        var repeats = new List<List<TextSpan>?>();
        var alike = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var claim in Sobered(claims, headlineEnd))
        {
            var key = Key(claim);
            if (!alike.TryGetValue(key, out var places)) alike[key] = places = [];
            var at = Find(merged, places, claim, headlineEnd, retelling);
            if (at < 0)
            {
                places.Add(merged.Count);
                merged.Add(claim);
                repeats.Add(null);
                continue;
            }

            var first = merged[at];
            var (shown, other) = IsClearer(claim, first, headlineEnd) ? (claim, first) : (first, claim);
            merged[at] = shown with
            {
                Time = IsFiner(other, shown) ? other.Time : shown.Time,
                Mode = shown.Mode ?? other.Mode,
                Instrument = shown.Instrument ?? other.Instrument,
                Confidence = Math.Max(first.Confidence, claim.Confidence),
                Why = other.Confidence > shown.Confidence ? shown.Why with { Features = other.Why.Features } : shown.Why,
            };
            if (first.Evidence != claim.Evidence) (repeats[at] ??= []).Add(other.Evidence);
        }

        for (var i = 0; i < merged.Count; i++)
            if (repeats[i] is { } places) merged[i] = merged[i] with { Repeats = [.. places] };
        return [.. merged.OrderBy(c => c.Evidence.Start).ThenBy(c => c.Evidence.End)];
    }

    // The body before the headline, a place that says when before one that does not, one that names all parties before one that does not, and else the first unless another is far surer.
    private static bool IsClearer(Claim claim, Claim first, int headlineEnd) =>
        claim.Evidence.Start >= headlineEnd
        && (first.Evidence.Start < headlineEnd || IsFiner(claim, first) || !IsFiner(first, claim) && (claim.IsNamed && !first.IsNamed || claim.IsNamed == first.IsNamed && claim.Confidence > first.Confidence + FarSurer));

    // A day says more than its month, and that more than nothing; a stretch of time says something else.
    private static bool IsFiner(Claim claim, Claim other) =>
        claim.Time is { } time && (other.Time is not { } coarse || !time.IsInterval && !coarse.IsInterval && time.Precision > coarse.Precision && coarse.Contains(time));

    // Looks back a bounded way, so that an article of many like events stays linear.
    private static int Find(List<Claim> merged, List<int> places, Claim claim, int headlineEnd, Retelling retelling)
    {
        for (var i = 0; i < Math.Min(places.Count, MaxAlike); i++)
        {
            var first = merged[places[i]];
            if (IsSameEvent(first, claim) && (first.Speaker == claim.Speaker || first.Speaker is null && first.Evidence.Start < headlineEnd) && retelling.Of(first, claim)) return places[i];
        }

        return -1;
    }

    // 'Tổng thống Mỹ thăm Nhật' over an article that tells of a plan alone; 'chuyến thăm' inside it.
    private static IEnumerable<Claim> Sobered(IReadOnlyList<Claim> claims, int headlineEnd)
    {
        var plans = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var claim in claims)
            if (claim.Evidence.Start >= headlineEnd && !claim.IsTenseless && !claim.Type.IsTie() && !claim.Type.IsVerbal())
                plans[What(claim)] = claim.Reality == Reality.Planned && plans.GetValueOrDefault(What(claim), true);
        foreach (var claim in claims)
            yield return (claim.Evidence.Start < headlineEnd || claim.IsTenseless && claim.Time is null) && claim.Reality == Reality.Actual && plans.GetValueOrDefault(What(claim))
                ? claim with { Reality = Reality.Planned, Time = null, Why = claim.Why.And("planned: so the article itself") } : claim;
    }

    private static bool IsSameEvent(Claim first, Claim other) =>
        (first.Mode is null || other.Mode is null || first.Mode == other.Mode)
        && (first.Time is not { } a || other.Time is not { } b || a.MayCoincide(b));

    private static string Key(Claim claim) => $"{claim.Reality}|{What(claim)}";

    private static string What(Claim claim)
    {
        var actors = claim.Actors.Order();
        var recipients = claim.Recipients.Order();
        var sides = claim.Type.IsMutual() && claim.Actors.Length + claim.Recipients.Length == 2
            ? string.Join('+', claim.Actors.Concat(claim.Recipients).Order())
            : $"{string.Join('+', actors)}>{string.Join('+', recipients)}";
        return $"{claim.Type}|{sides}";
    }
}
