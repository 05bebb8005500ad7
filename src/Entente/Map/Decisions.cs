using System.Collections.Immutable;
using System.Globalization;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Finds what was invited, asked or proposed, whether it was answered, and where others stand.</summary>
public static class Decisions
{
    private const int AskDays = 90, AnswerDays = 365;

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
            if (!IsAsk(sighting) || !seen.Add(sighting.Claim)) continue;
            byArticle.TryAdd(sighting.Article, []);
            foreach (var pair in Asked(sighting))
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
            var between = CanAnswer(sighting) ? Crossed(sighting).Select(p => p.Unordered()).Distinct().Where(byPair.ContainsKey).ToList() : [];
            if (around is null && between.Count == 0 || !seen.Add(sighting.Claim)) continue;
            around?.Add(sighting);
            foreach (var pair in between) byPair[pair].Add(sighting);
        }

        foreach (var list in asks.Values.Concat(byPair.Values)) Dated.Sort(list);
        var decisions = new List<Decision>();
        foreach (var (key, list) in asks)
            foreach (var ask in Rounds(list)) decisions.Add(Make(key.Pair, key.Type, ask, byPair, byArticle));
        return [.. decisions.OrderBy(d => d.Since ?? DateOnly.MaxValue).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The pairs between which a claim asks, or may answer what was asked; a store need look again only at those.</summary>
    public static IEnumerable<Dyad> KeysOf(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        var pairs = IsAsk(sighting) ? Asked(sighting) : CanAnswer(sighting) ? Crossed(sighting) : [];
        return pairs.Select(p => p.Unordered()).Distinct();
    }

    private static Decision Make(Dyad pair, ClaimType type, List<Sighting> ask, Dictionary<Dyad, List<Sighting>> byPair, Dictionary<string, List<Sighting>> byArticle)
    {
        var since = Dated.Reported(ask[0]);
        var answers = byPair[pair.Unordered()].FindAll(s => Answer(s, pair, type) is not null && (IsToldWith(s, ask) ? Settles(s, type) : InTime(s, since)));
        var said = answers.Count == 0 ? (bool?)null : Answer(answers[^1], pair, type);
        var status = said switch { null => DecisionStatus.Open, true => DecisionStatus.Accepted, _ => DecisionStatus.Declined };
        var around = ask.Select(s => s.Article).Distinct(StringComparer.Ordinal).SelectMany(a => byArticle[a]);
        DateOnly? day = since is { } number ? DateOnly.FromDayNumber(number) : null;
        return new(
            StableId.Of("decision", type.Label(), pair.ToString(), day?.ToString("o", CultureInfo.InvariantCulture)), pair.Actor, pair.Recipient, type, status,
            Ids(ask), Ids(answers), Positions.Around(around, pair))
        {
            Since = day,
            LastAsked = ask.Max(Dated.Reported) is { } last ? DateOnly.FromDayNumber(last) : null,
            Sources = ask.Select(s => s.Echo).Distinct(StringComparer.Ordinal).Count(),
        };
    }

    // Asked again within three months it is the same question.
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

    private static bool IsAsk(Sighting s) => s switch
    {
        { Type: ClaimType.Consult, Mode: "invite" } => s.Reality is Reality.Actual or Reality.Planned,
        { Type: ClaimType.Request } => s.Reality == Reality.Actual,
        { Type: ClaimType.Member } => s.Reality == Reality.Planned,
        _ => false,
    };

    // True for yes, false for no, null for neither. Whoever was asked must be the one who answers.
    private static bool? Answer(Sighting s, Dyad ask, ClaimType type)
    {
        if (IsAsk(s)) return null;
        var byAsked = s.Actors.Contains(ask.Recipient) && (s.Actors.Contains(ask.Actor) || s.Recipients.Contains(ask.Actor));
        return s switch
        {
            { Type: ClaimType.Reject, Reality: Reality.Actual } when byAsked => false,
            { Type: ClaimType.Agree, Reality: Reality.Actual } => true,
            { Type: ClaimType.Consult, Reality: Reality.Actual or Reality.Planned } when type == ClaimType.Consult && byAsked => true,
            { Type: ClaimType.Member, Reality: Reality.Actual } when type == ClaimType.Member => true,
            { Type: ClaimType.Aid or ClaimType.Concede or ClaimType.Retreat, Reality: Reality.Actual } when type == ClaimType.Request && byAsked => true,
            _ => null,
        };
    }

    private static bool IsToldWith(Sighting s, List<Sighting> ask) => ask.Exists(a => a.Article == s.Article);

    // An article that tells of an invitation and of other talks or agreements tells of two things; only who comes, or refuses, has answered.
    private static bool Settles(Sighting s, ClaimType asked) => asked != ClaimType.Consult || s is { Type: ClaimType.Reject } or { Type: ClaimType.Consult, Mode: not ("meet" or "phone" or "negotiate" or "mediate" or "summon") };

    private static bool InTime(Sighting answer, int? since) =>
        since is { } asked && Dated.Reported(answer) is { } told && told >= asked && told <= asked + AnswerDays
            && (answer.Time?.Latest is not { } when || when.DayNumber >= asked - AskDays);

    // Asking has a direction even where the type has none; where all stand on one side the first asks the others.
    private static IEnumerable<Dyad> Asked(Sighting s) => s.Recipients.IsEmpty ? s.Actors.Skip(1).Select(a => new Dyad(s.Actors[0], a)) : Crossed(s);

    // In both directions where all stand on one side.
    private static IEnumerable<Dyad> Crossed(Sighting s) =>
        from actor in s.Actors
        from other in s.Recipients.IsEmpty ? s.Actors : s.Recipients
        where actor != other
        select new Dyad(actor, other);

    private static bool CanAnswer(Sighting s) => s.Reality is Reality.Actual or Reality.Planned && s.Type is
        ClaimType.Reject or ClaimType.Agree or ClaimType.Consult or ClaimType.Member or ClaimType.Aid or ClaimType.Concede or ClaimType.Retreat;

    private static ImmutableArray<string> Ids(List<Sighting> sightings) => [.. sightings.Select(s => s.Claim).Distinct()];
}
