using Entente.Time;

namespace Entente.Map;

/// <summary>Days as numbers, for what is dated finely, coarsely or not at all.</summary>
internal static class Dated
{
    /// <summary>The longest stated interval that is still one event; a longer one is a period.</summary>
    public const int LongestEvent = 31;

    /// <summary>The day an article came out, or null; of an approximate date the middle of nothing, simply its day.</summary>
    public static int? Reported(Sighting sighting) => (sighting.Published?.Latest ?? sighting.Published?.Earliest)?.DayNumber;

    /// <summary>First and last day when both are known to the day and near each other.</summary>
    public static (int First, int Last)? Days(Edtf? time) =>
        time is { Precision: EdtfPrecision.Day, Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < LongestEvent
            ? (first.DayNumber, last.DayNumber) : null;

    /// <summary>First and last day of what is bounded on both sides.</summary>
    public static (int First, int Last)? Bounds(Edtf? time) =>
        time is { Earliest: { } first, Latest: { } last } ? (first.DayNumber, last.DayNumber) : null;

    /// <summary>When a claim holds: its own time, else the day of the article; null when neither is known.</summary>
    public static Edtf? When(Sighting sighting) => sighting.Time is { } time && time != default ? time : sighting.Published;

    /// <summary>The order in which claims are looked at: the same whatever the order in which they came.</summary>
    public static int Compare(Sighting left, Sighting right)
    {
        var order = (Reported(left) ?? int.MaxValue).CompareTo(Reported(right) ?? int.MaxValue);
        return order == 0 ? CompareIds(left, right) : order;
    }

    /// <summary>Puts claims in the order of <see cref="Compare"/>, each date worked out once.</summary>
    public static void Sort(List<Sighting> sightings)
    {
        var keyed = new (int Day, Sighting Sighting)[sightings.Count];
        for (var i = 0; i < keyed.Length; i++) keyed[i] = (Reported(sightings[i]) ?? int.MaxValue, sightings[i]);
        Array.Sort(keyed, static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : CompareIds(a.Sighting, b.Sighting));
        for (var i = 0; i < keyed.Length; i++) sightings[i] = keyed[i].Sighting;
    }

    private static int CompareIds(Sighting left, Sighting right)
    {
        var order = string.CompareOrdinal(left.Article, right.Article);
        return order == 0 ? string.CompareOrdinal(left.Claim, right.Claim) : order;
    }
}
