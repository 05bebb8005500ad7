using System.Collections.Immutable;
using System.Globalization;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Finds what was invited, asked or proposed, whether it was answered, and where others stand.</summary>
public static class Decisions
{
    // Asked again within so many days it is the same question.
    private const int AskDays = 90;

    /// <summary>The decisions by day and id, as they stood on <paramref name="asOf"/>. The order of the claims does not matter.</summary>
    public static ImmutableArray<Decision> Of(IEnumerable<Sighting> sightings, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var known = new List<Sighting>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var byPair = new Dictionary<Dyad, List<Sighting>>();
        var byArticle = new Dictionary<string, List<Sighting>>(StringComparer.Ordinal);
        var asks = new SortedDictionary<(Dyad Pair, ClaimType Type), List<Sighting>>();
        foreach (var sighting in sightings)
        {
            if (Dated.Reported(sighting) > asOf.DayNumber) continue;
            known.Add(sighting);
            if (!Answering.IsAsk(sighting) || !seen.Add(sighting.Claim)) continue;
            byArticle.TryAdd(sighting.Article, []);
            foreach (var pair in Answering.Asked(sighting))
            {
                byPair.TryAdd(pair.Unordered(), []);
                if (!asks.TryGetValue((pair, sighting.Type), out var list)) asks[(pair, sighting.Type)] = list = [];
                list.Add(sighting);
            }
        }

        // Of all the rest only what stands beside an ask, or between those who ask and are asked, is looked at again.
        seen.Clear();
        foreach (var sighting in known)
        {
            var around = byArticle.GetValueOrDefault(sighting.Article);
            var between = Answering.CanAnswer(sighting) ? Answering.Crossed(sighting).Select(p => p.Unordered()).Distinct().Where(byPair.ContainsKey).ToList() : [];
            if (around is null && between.Count == 0 || !seen.Add(sighting.Claim)) continue;
            around?.Add(sighting);
            foreach (var pair in between) byPair[pair].Add(sighting);
        }

        foreach (var list in asks.Values.Concat(byPair.Values)) Dated.Sort(list);
        var decisions = new List<(Decision Alone, List<Sighting> Asks)>();
        foreach (var (key, list) in asks)
            foreach (var ask in Rounds(list)) decisions.Add((Make(key.Pair, key.Type, ask, byPair), ask));
        var ofPair = decisions.Select(d => d.Alone).ToLookup(d => new Dyad(d.Asker, d.Asked));
        return
        [
            .. decisions.Select(d => Surroundings.Of(d.Alone, d.Asks, TellingOf(d.Asks, byArticle), other => ofPair[new(d.Alone.Asker, other)]))
                .OrderBy(d => d.Since ?? DateOnly.MaxValue).ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The pairs between which a claim asks, or may answer what was asked; a store need look again only at those.</summary>
    public static IEnumerable<Dyad> KeysOf(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        var pairs = Answering.IsAsk(sighting) ? Answering.Asked(sighting) : Answering.CanAnswer(sighting) ? Answering.Crossed(sighting) : [];
        return pairs.Select(p => p.Unordered()).Distinct();
    }

    private static Decision Make(Dyad pair, ClaimType type, List<Sighting> ask, Dictionary<Dyad, List<Sighting>> byPair)
    {
        var since = Dated.Reported(ask[0]);
        var (status, answers) = Answering.Sum(byPair[pair.Unordered()].FindAll(s => Answering.IsOf(s, pair, type, ask, since)), pair, type);
        DateOnly? day = since is { } number ? DateOnly.FromDayNumber(number) : null;
        return new(
            StableId.Of("decision", type.Label(), pair.ToString(), day?.ToString("o", CultureInfo.InvariantCulture)), pair.Actor, pair.Recipient, type, status,
            Ids(ask), Ids(answers), [])
        {
            Since = day,
            LastAsked = ask.Max(Dated.Reported) is { } last ? DateOnly.FromDayNumber(last) : null,
            Sources = ask.Select(s => s.Echo).Distinct(StringComparer.Ordinal).Count(),
        };
    }

    private static List<Sighting> TellingOf(List<Sighting> asks, Dictionary<string, List<Sighting>> byArticle) =>
        [.. asks.Select(s => s.Article).Distinct(StringComparer.Ordinal).SelectMany(a => byArticle[a])];

    private static IEnumerable<List<Sighting>> Rounds(List<Sighting> asks)
    {
        var round = new List<Sighting>();
        foreach (var ask in asks)
        {
            if (round.Count > 0 && Dated.Reported(ask) - Dated.Reported(round[^1]) > AskDays)
            {
                yield return round;
                round = [];
            }

            round.Add(ask);
        }

        yield return round;
    }

    private static ImmutableArray<string> Ids(List<Sighting> sightings) => [.. sightings.Select(s => s.Claim).Distinct()];
}
