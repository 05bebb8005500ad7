namespace Entente.Time;

/// <summary>How fine a date is; a finer one is greater.</summary>
public enum EdtfPrecision : byte
{
    /// <summary>Open on both sides: nothing is known.</summary>
    None,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season of a year; its bounds are the year's, for seasons begin at other times in other places.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}
