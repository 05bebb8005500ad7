using System.Collections.Immutable;

namespace Entente.Map;

/// <summary>What became of something announced.</summary>
public enum PlanStatus : byte
{
    /// <summary>Its time has not passed, or nobody said when.</summary>
    Awaited,

    /// <summary>An article tells that it happened.</summary>
    Happened,

    /// <summary>An article tells that it did not or will not happen.</summary>
    Dropped,

    /// <summary>Its time has passed and no article tells of it.</summary>
    Overdue,
}

/// <summary>A planned event, followed.</summary>
/// <param name="Event">The planned event.</param>
/// <param name="Status">What became of it, as of the day asked for.</param>
/// <param name="Outcomes">The events that tell what became of it, by day.</param>
public sealed record Plan(MapEvent Event, PlanStatus Status, ImmutableArray<MapEvent> Outcomes)
{
    /// <summary>True while no article tells what became of it.</summary>
    public bool IsOpen => Status is PlanStatus.Awaited or PlanStatus.Overdue;
}
