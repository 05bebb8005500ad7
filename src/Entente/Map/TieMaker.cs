using System.Collections.Immutable;
using Entente.Claims;
using Entente.Time;

namespace Entente.Map;

/// <summary>Makes the tie of one pair from what its claims say, in order of time.</summary>
internal static class TieMaker
{
    // A denial counts as the end of a tie only when nobody confirms it for so long around it.
    private const int DoubtDays = 30;

    /// <summary>The tie; <paramref name="signs"/> is not empty.</summary>
    public static Tie Make(ClaimType type, Dyad pair, List<TieSign> signs)
    {
        signs.Sort(static (a, b) => Compare(a.Sighting, b.Sighting));
        var holds = signs.FindAll(s => s.Kind == TieSignKind.Holds);
        var denials = signs.FindAll(s => s.Kind == TieSignKind.Denied);
        var ends = signs.FindAll(s => s.Kind == TieSignKind.Ends || s.Kind == TieSignKind.Denied && Closes(s, holds, denials));
        denials.RemoveAll(ends.Contains);
        var spans = Spans(holds, ends);
        var prospects = signs.FindAll(s => s.Kind is TieSignKind.Planned or TieSignKind.Possible);
        var status = spans is [.., var last] ? last.Until is null && last.Closed.IsEmpty ? TieStatus.Holds : TieStatus.Ended
            : prospects.Exists(s => s.Kind == TieSignKind.Planned) ? TieStatus.Planned
            : prospects.Count > 0 ? TieStatus.Possible : TieStatus.Denied;
        return new(StableId.Of(type.Label(), pair.ToString()), type, pair.Actor, pair.Recipient, status, spans, Sources(signs))
        {
            Modes = [.. holds.Select(s => s.Sighting).Where(s => s.Type == type && s.Mode is not null).Select(s => s.Mode!).Distinct().Order(StringComparer.Ordinal)],
            Prospects = Ids(prospects),
            Denials = Ids(denials),
            IsContradicted = denials.Count > 0 && holds.Count > 0,
            FirstTold = Told(signs) is var told && told.Contains(null) ? null : told.Min(),
            LastTold = Told(signs).Max(),
            EndTold = Told(ends.FindAll(e => spans.Any(s => s.Closed.Contains(e.Sighting.Claim)))).Max(),
        };
    }

    private static ImmutableArray<TieSpan> Spans(List<TieSign> holds, List<TieSign> ends)
    {
        var spans = ImmutableArray.CreateBuilder<TieSpan>();
        var rest = holds;
        foreach (var end in ends)
        {
            var before = rest.FindAll(s => Begin(s.Sighting) <= Begin(end.Sighting));
            if (before.Count == 0)
            {
                // A second report of the same end adds its voice to it.
                if (spans.Count > 0) spans[^1] = spans[^1] with { Closed = spans[^1].Closed.Add(end.Sighting.Claim) };
                continue;
            }

            spans.Add(Span(before, Dated.When(end.Sighting) is { } when ? when.Start ?? when : null, [end.Sighting.Claim]));
            rest = rest.FindAll(s => Begin(s.Sighting) > Begin(end.Sighting));
        }

        if (rest.Count > 0) spans.Add(Span(rest, Until(rest), []));
        return spans.ToImmutable();
    }

    private static TieSpan Span(List<TieSign> holds, Edtf? until, ImmutableArray<string> closed)
    {
        var since = holds.Where(s => Since(s) is not null).Select(s => Since(s)!.Value).Order().Select(e => (Edtf?)e).FirstOrDefault();
        var opened = since is null ? [holds[0]] : holds.FindAll(s => Since(s) == since);
        var days = holds.Select(s => s.Sighting.Published?.Latest ?? s.Sighting.Time?.Latest).Where(d => d is not null).ToList();
        var confirmed = days.Count == 0 ? null : days.Max();
        if (until?.Latest is { } end && confirmed > end) confirmed = end;
        return new(since, until, confirmed, Ids(opened), closed, Ids(holds));
    }

    // A tie claim's time says when it held: from its start. An agreement's says when it was signed.
    private static Edtf? Since(TieSign sign) => sign.Sighting.Time is { } time && time != default ? time.Start : null;

    // 'Was an ally from 1961 to 1991' ends by itself, unless somebody says that it held later.
    private static Edtf? Until(List<TieSign> holds)
    {
        var closed = holds.Where(s => s.Sighting.Time is { IsInterval: true, End: not null } t && t.Latest < s.Sighting.Published?.Earliest).ToList();
        if (closed.Count == 0) return null;
        var end = closed.Max(s => s.Sighting.Time!.Value.End!.Value);
        return holds.TrueForAll(s => closed.Contains(s) || s.Sighting.Time?.Latest is { } t && t <= end.Latest) ? end : null;
    }

    // One denial without a time may be loose talk; a dated one, or that of a second source, is news.
    private static bool Closes(TieSign denial, List<TieSign> holds, List<TieSign> denials)
    {
        if (denial.Sighting.Speaker is { } speaker && !denial.Pair.Has(speaker)) return false;
        if (denial.Sighting.Time is null && denials.TrueForAll(d => d.Sighting.Echo == denial.Sighting.Echo)) return false;
        var at = Begin(denial.Sighting);
        if (at == int.MaxValue) return false;
        return holds.Exists(s => Begin(s.Sighting) < at) && !holds.Exists(s => Math.Abs((long)Begin(s.Sighting) - at) <= DoubtDays);
    }

    private static int Begin(Sighting sighting) => Dated.When(sighting) is { } when
        ? (when.Earliest ?? when.Latest)?.DayNumber ?? int.MaxValue : int.MaxValue;

    private static int Compare(Sighting left, Sighting right)
    {
        var order = Begin(left).CompareTo(Begin(right));
        return order == 0 ? Dated.Compare(left, right) : order;
    }

    private static List<DateOnly?> Told(List<TieSign> signs) =>
        signs.ConvertAll(s => Dated.Reported(s.Sighting) is { } day ? DateOnly.FromDayNumber(day) : (DateOnly?)null);

    private static int Sources(List<TieSign> signs) => signs.Select(s => s.Sighting.Echo).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<string> Ids(List<TieSign> signs) => [.. signs.Select(s => s.Sighting.Claim).Distinct()];
}
