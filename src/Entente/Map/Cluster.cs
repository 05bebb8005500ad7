using Entente.Time;

namespace Entente.Map;

/// <summary>Claims that are taken for one event while events are being made.</summary>
internal sealed class Cluster(Edtf? when, (int First, int Last)? days)
{
    /// <summary>When, as its finest claims say; null for what nobody dates.</summary>
    public Edtf? When { get; } = when;

    /// <summary>First and last day when known to the day.</summary>
    public (int First, int Last)? Days { get; } = days;

    /// <summary>First and last day when bounded on both sides.</summary>
    public (int First, int Last)? Bounds { get; } = Dated.Bounds(when);

    /// <summary>What tells it from another event of its key and time: a place, an agreement, a mode.</summary>
    public string Apart { get; init; } = "";

    /// <summary>Its claims, in <see cref="Dated.Compare"/> order once events are made.</summary>
    public List<Sighting> Sightings { get; init; } = [];

    /// <summary>The same time with other claims.</summary>
    public Cluster With(IEnumerable<Sighting> sightings, string apart) => new(When, Days) { Sightings = [.. sightings], Apart = Apart + '|' + apart };
}
