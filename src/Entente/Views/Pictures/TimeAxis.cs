using System.Collections.Immutable;
using System.Globalization;

namespace Entente.Views.Pictures;

/// <summary>A stretch of time laid along a picture's width, with marks at whole months or years.</summary>
/// <remarks>
/// Where nearly everything lies in a short late part of a long time, the axis shows that part, and what is older stands in a
/// strip of its own at the left end: one treaty of 1951 must not press this year into a line.
/// </remarks>
internal sealed class TimeAxis
{
    private const double OldStrip = 64;
    private const double MostOld = 0.15;
    private const int WorthBreaking = 4;
    private const int MostTicks = 12;

    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    private readonly double _left, _right;
    private readonly DateOnly _first, _last;

    private TimeAxis(DateOnly first, DateOnly last, bool isBroken, double left, double right)
    {
        (_first, _last, IsBroken) = (first, last, isBroken);
        (_left, _right) = (isBroken ? left + OldStrip : left, right);
        Old = left + OldStrip / 2;
    }

    /// <summary>True when something is older than the axis shows, and stands at <see cref="Old"/>.</summary>
    public bool IsBroken { get; }

    /// <summary>Where what is older than the axis stands.</summary>
    public double Old { get; }

    /// <summary>The first day that the axis shows.</summary>
    public DateOnly First => _first;

    /// <summary>An axis from <paramref name="left"/> to <paramref name="right"/> over days; null when there are none.</summary>
    public static TimeAxis? Over(IEnumerable<DateOnly> days, double left, double right)
    {
        var sorted = days.Order().ToArray();
        if (sorted.Length == 0) return null;
        var last = sorted[^1];
        var from = sorted[(int)(sorted.Length * MostOld)];
        var isBroken = last.DayNumber - sorted[0].DayNumber > WorthBreaking * Math.Max(365, last.DayNumber - from.DayNumber);
        var first = isBroken ? from : sorted[0];

        // A month of air at the ends, so that a single day is no line at the edge.
        return new(first.AddDays(-15), last > DateOnly.MaxValue.AddDays(-15) ? last : last.AddDays(15), isBroken, left, right);
    }

    /// <summary>Where a day stands; what is older or newer than the axis stands at its end.</summary>
    public double At(DateOnly day)
    {
        if (day < _first) return IsBroken ? Old : _left;
        if (day > _last) return _right;
        return _left + (_right - _left) * (day.DayNumber - _first.DayNumber) / Math.Max(1, _last.DayNumber - _first.DayNumber);
    }

    /// <summary>Whole months or years, at most a dozen: where they stand and what they are called.</summary>
    public ImmutableArray<(double X, string Name)> Ticks()
    {
        var (first, last) = (Months.Of(_first), Months.Of(_last));
        var months = last - first + 1;
        var step = Array.Find(Steps, s => months / s <= MostTicks) is > 0 and var found ? found : Steps[^1];
        var ticks = ImmutableArray.CreateBuilder<(double, string)>();
        for (var month = (first + step) / step * step; month <= last; month += step)
        {
            var day = Months.First(month);
            ticks.Add((At(day), day.ToString(step >= 12 ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture)));
        }

        return ticks.ToImmutable();
    }
}
