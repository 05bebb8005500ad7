using Entente.Actors;
using Entente.Claims;

namespace Entente.Map;

/// <summary>Two actors that a claim puts in relation.</summary>
/// <param name="Actor">Who does it; of what is mutual the one whose code comes first.</param>
/// <param name="Recipient">To whom.</param>
public readonly record struct Dyad(ActorCode Actor, ActorCode Recipient) : IComparable<Dyad>
{
    /// <summary>All pairs that a claim names: each actor with each recipient, or all actors with one another where there is none and the type is mutual.</summary>
    public static IEnumerable<Dyad> Of(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        return Of(sighting.Type, sighting.Actors, sighting.Recipients);
    }

    /// <summary>The same for any list of actors and recipients; no pair twice, nobody with themselves.</summary>
    public static IEnumerable<Dyad> Of(ClaimType type, IReadOnlyList<ActorCode> actors, IReadOnlyList<ActorCode> recipients)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(recipients);
        var seen = new HashSet<Dyad>();
        for (var i = 0; i < actors.Count; i++)
        {
            var others = recipients.Count > 0 || !type.IsMutual() ? recipients : actors;
            foreach (var other in others)
                if (actors[i] != other && Of(type, actors[i], other) is var dyad && seen.Add(dyad)) yield return dyad;
        }
    }

    /// <summary>The pair as the type orders it.</summary>
    public static Dyad Of(ClaimType type, ActorCode actor, ActorCode recipient) =>
        type.IsMutual() && recipient < actor ? new(recipient, actor) : new(actor, recipient);

    /// <summary>True when <paramref name="code"/> is one of the two.</summary>
    public bool Has(ActorCode code) => Actor == code || Recipient == code;

    /// <summary>The same pair, the smaller code first.</summary>
    public Dyad Unordered() => Recipient < Actor ? new(Recipient, Actor) : this;

    /// <inheritdoc/>
    public int CompareTo(Dyad other)
    {
        var order = Actor.CompareTo(other.Actor);
        return order == 0 ? Recipient.CompareTo(other.Recipient) : order;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Actor}-{Recipient}";

    /// <summary>Orders by code.</summary>
    public static bool operator <(Dyad left, Dyad right) => left.CompareTo(right) < 0;

    /// <summary>Orders by code.</summary>
    public static bool operator >(Dyad left, Dyad right) => left.CompareTo(right) > 0;

    /// <summary>Orders by code.</summary>
    public static bool operator <=(Dyad left, Dyad right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by code.</summary>
    public static bool operator >=(Dyad left, Dyad right) => left.CompareTo(right) >= 0;
}
