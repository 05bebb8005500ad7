using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Map;

/// <summary>What stands around a decision: where others stand, and what others answered who were asked the same.</summary>
public static class Surroundings
{
    /// <summary>The decision with all that stands around it.</summary>
    /// <param name="decision">A decision.</param>
    /// <param name="asks">The claims that say it was asked.</param>
    /// <param name="told">All claims of the articles that tell so.</param>
    /// <param name="asked">The decisions of another who was asked by the same; of those the one with a claim of this counts.</param>
    public static Decision Of(Decision decision, IReadOnlyCollection<Sighting> asks, IReadOnlyCollection<Sighting> told, Func<ActorCode, IEnumerable<Decision>> asked)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(asks);
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(asked);
        // Who seeks membership asks for itself alone.
        ImmutableArray<OtherAnswer> others = decision.Type is ClaimType.Consult or ClaimType.Request ? [.. Answers(decision, asks, told, asked).Select(a => a.Value)] : [];
        var answers = others.SelectMany(o => o.Claims).ToHashSet(StringComparer.Ordinal);
        return decision with { Positions = Positions.Around(told.Where(s => !answers.Contains(s.Claim)), new(decision.Asker, decision.Asked)), Others = others };
    }

    private static SortedDictionary<ActorCode, OtherAnswer> Answers(Decision decision, IReadOnlyCollection<Sighting> asks, IReadOnlyCollection<Sighting> told, Func<ActorCode, IEnumerable<Decision>> asked)
    {
        var answers = new SortedDictionary<ActorCode, OtherAnswer>();
        foreach (var other in asks.SelectMany(Answering.Asked).Where(p => p.Actor == decision.Asker).Select(p => p.Recipient).Distinct())
            if (other != decision.Asked && asked(other).FirstOrDefault(d => d.Type == decision.Type && d.Claims.Any(decision.Claims.Contains)) is { } own)
                answers[other] = new(other, own.Status, own.Answers);

        var besides = new SortedDictionary<ActorCode, List<Sighting>>();
        foreach (var sighting in told)
            foreach (var other in sighting.Actors)
            {
                if (other == decision.Asker || other == decision.Asked || answers.ContainsKey(other)) continue;
                if (!Answering.IsBeside(sighting, new(decision.Asker, other), decision.Type, decision.Since?.DayNumber)) continue;
                if (!besides.TryGetValue(other, out var list)) besides[other] = list = [];
                list.Add(sighting);
            }

        foreach (var (other, list) in besides)
        {
            Dated.Sort(list);
            var (status, claims) = Answering.Sum(list, new(decision.Asker, other), decision.Type);
            answers[other] = new(other, status, [.. claims.Select(c => c.Claim).Distinct()]);
        }

        return answers;
    }
}
