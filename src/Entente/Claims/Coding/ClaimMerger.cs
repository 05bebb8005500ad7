using System.Collections.Immutable;

namespace Entente.Claims.Coding;

/// <summary>Makes one claim of those of an article that say the same, and keeps every place where it is said.</summary>
internal static class ClaimMerger
{
    /// <summary>The merged claims in the order of their evidence; the first evidence is the one shown.</summary>
    public static ImmutableArray<Claim> Merge(List<Claim> claims)
    {
        var merged = new List<Claim>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var key = Key(claim);
            if (!seen.TryGetValue(key, out var at))
            {
                seen[key] = merged.Count;
                merged.Add(claim);
                continue;
            }

            var first = merged[at];
            if (first.Evidence == claim.Evidence) continue;
            merged[at] = first with { Repeats = first.Repeats.Add(claim.Evidence), Time = first.Time ?? claim.Time, Mode = first.Mode ?? claim.Mode };
        }

        merged.Sort((a, b) => a.Evidence.Start != b.Evidence.Start ? a.Evidence.Start.CompareTo(b.Evidence.Start) : a.Evidence.End.CompareTo(b.Evidence.End));
        return [.. merged];
    }

    private static string Key(Claim claim)
    {
        var actors = claim.Actors.AsEnumerable();
        var recipients = claim.Recipients.AsEnumerable();
        if (claim.Type.IsMutual() && !claim.Recipients.IsEmpty && claim.Recipients.Min() < claim.Actors.Min()) (actors, recipients) = (recipients, actors);
        return $"{claim.Type}|{claim.Reality}|{string.Join('+', actors.Order())}|{string.Join('+', recipients.Order())}";
    }
}
