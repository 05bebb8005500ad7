using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Where others stand towards a matter between two actors, by what they say of the two: deeds may have other reasons.</summary>
public static class Positions
{
    /// <summary>The positions of all but the two, by code, from claims that concern at least one of them; who both backs and opposes has two.</summary>
    public static ImmutableArray<Position> Around(IEnumerable<Sighting> sightings, Dyad matter)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var said = new SortedDictionary<(ActorCode Actor, Stance Stance), SortedSet<string>>();
        foreach (var sighting in sightings)
        {
            if (!Concerns(sighting, matter)) continue;
            foreach (var actor in Voices(sighting))
            {
                if (matter.Has(actor)) continue;
                var key = (actor, StanceOf(sighting, actor));
                if (key.Item2 == Stance.Neutral && sighting.Speaker != actor) continue;
                if (!said.TryGetValue(key, out var claims)) said[key] = claims = new(StringComparer.Ordinal);
                claims.Add(sighting.Claim);
            }
        }

        return [.. said.Where(s => s.Key.Stance != Stance.Neutral || !HasSide(said, s.Key.Actor)).Select(s => new Position(s.Key.Actor, s.Key.Stance, [.. s.Value]))];
    }

    private static bool HasSide(SortedDictionary<(ActorCode, Stance), SortedSet<string>> said, ActorCode actor) =>
        said.ContainsKey((actor, Stance.For)) || said.ContainsKey((actor, Stance.Against));

    private static bool Concerns(Sighting s, Dyad matter) => s.Actors.Any(matter.Has) || s.Recipients.Any(matter.Has);

    // Who speaks, and who acts where the other side is one of the two.
    private static IEnumerable<ActorCode> Voices(Sighting s) => s.Speaker is { } speaker ? s.Actors.Append(speaker).Distinct() : s.Actors;

    private static Stance StanceOf(Sighting s, ActorCode actor)
    {
        if (!s.Actors.Contains(actor) || s.Reality is Reality.Negated or Reality.Hypothetical) return Stance.Neutral;
        return s.Type switch
        {
            ClaimType.Support => Stance.For,
            ClaimType.Reject or ClaimType.Accuse or ClaimType.Threaten or ClaimType.Protest or ClaimType.Sanction => Stance.Against,
            _ => Stance.Neutral,
        };
    }
}
