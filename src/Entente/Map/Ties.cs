using System.Collections.Immutable;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Derives ties from claims: each pair and type one tie, with the times during which it held.</summary>
/// <remarks>
/// Claims of the five ties open and confirm; a signed agreement opens what its name promises, as far as <see cref="TieWords"/>
/// knows it; a withdrawal and a later 'no longer' close. A denial ends a tie only in an article's own voice or a party's words.
/// </remarks>
public static class Ties
{
    /// <summary>The tie of a pair; claims of other pairs never matter to it, so that a store need derive again only those that an article touches.</summary>
    public static IEnumerable<(ClaimType Type, Dyad Pair)> KeysOf(Sighting sighting, TieWords words)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        ArgumentNullException.ThrowIfNull(words);
        return TieSigns.Of(sighting, words).Select(s => (s.Type, s.Pair)).Distinct();
    }

    /// <summary>The ties that the claims tell of, by type and pair. The order of the claims does not matter.</summary>
    public static ImmutableArray<Tie> Of(IEnumerable<Sighting> sightings, TieWords words)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        ArgumentNullException.ThrowIfNull(words);
        var byPair = new SortedDictionary<(ClaimType Type, Dyad Pair), List<TieSign>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sighting in sightings)
        {
            if (!seen.Add(sighting.Claim)) continue;
            foreach (var sign in TieSigns.Of(sighting, words))
            {
                if (!byPair.TryGetValue((sign.Type, sign.Pair), out var list)) byPair[(sign.Type, sign.Pair)] = list = [];
                list.Add(sign);
            }
        }

        // What only ends cannot make a tie: 'left' without 'was in' is told by the event.
        return [.. byPair.Where(p => p.Value.Exists(s => s.Kind != TieSignKind.Ends)).Select(p => TieMaker.Make(p.Key.Type, p.Key.Pair, p.Value))];
    }
}
