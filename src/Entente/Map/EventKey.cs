using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Map;

/// <summary>What claims must share before they can be one event: type, reality, and who stands on which side.</summary>
/// <remarks>Events of one key never depend on claims of another, so a store need regroup only the keys that an article touches.</remarks>
public readonly record struct EventKey : IComparable<EventKey>
{
    private readonly string? _text;

    private EventKey(string text) => _text = text;

    /// <summary>The key of a claim; the order of actors does not matter, nor which side they stand on where the type is mutual.</summary>
    public static EventKey Of(Sighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        var sides = sighting.Type.IsMutual()
            ? Side([.. sighting.Actors, .. sighting.Recipients])
            : $"{Side(sighting.Actors)}>{Side(sighting.Recipients)}";
        return new($"{sighting.Type.Label()} {sides} {sighting.Reality}");
    }

    /// <inheritdoc/>
    public int CompareTo(EventKey other) => string.CompareOrdinal(_text, other._text);

    /// <summary>As a store may keep it.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Orders by text.</summary>
    public static bool operator <(EventKey left, EventKey right) => left.CompareTo(right) < 0;

    /// <summary>Orders by text.</summary>
    public static bool operator >(EventKey left, EventKey right) => left.CompareTo(right) > 0;

    /// <summary>Orders by text.</summary>
    public static bool operator <=(EventKey left, EventKey right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by text.</summary>
    public static bool operator >=(EventKey left, EventKey right) => left.CompareTo(right) >= 0;

    private static string Side(ImmutableArray<ActorCode> actors) => actors.Length switch
    {
        0 => "-",
        1 => actors[0].ToString(),
        _ => string.Join('+', actors.Distinct().Order()),
    };
}
