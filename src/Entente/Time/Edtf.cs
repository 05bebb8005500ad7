using System.Globalization;

namespace Entente.Time;

/// <summary>
/// A date or interval of the Extended Date/Time Format (ISO 8601-2, level 1): <c>2024</c>, <c>2024-07</c>,
/// <c>2024-07-11</c>, <c>2024-21</c> (a season), <c>a/b</c>, <c>a/..</c>, <c>../b</c>, each date with <c>~</c>
/// (approximate), <c>?</c> (uncertain) or <c>%</c> (both).
/// </summary>
/// <remarks><c>default</c> is the interval that is open on both sides, <c>../..</c>: it says nothing.</remarks>
public readonly record struct Edtf : IComparable<Edtf>
{
    private readonly EdtfDate _start;
    private readonly EdtfDate _end;

    private Edtf(EdtfDate start, EdtfDate end) => (_start, _end) = (start, end);

    /// <summary>The first day that it can mean, or null when it is open at the start.</summary>
    public DateOnly? Earliest => _start.IsOpen ? null : _start.Earliest;

    /// <summary>The last day that it can mean, or null when it is open at the end.</summary>
    public DateOnly? Latest => _end.IsOpen ? null : _end.Latest;

    /// <summary>True when it is written with a slash, so that it lasts from one date to another.</summary>
    public bool IsInterval => _start != _end || _start.IsOpen;

    /// <summary>True when either date carries <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => _start.IsApproximate || _end.IsApproximate;

    /// <summary>True when either date carries <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => _start.IsUncertain || _end.IsUncertain;

    /// <summary>How fine it is: the coarser of its two dates, an open side left out.</summary>
    public EdtfPrecision Precision =>
        _start.IsOpen ? _end.Precision : _end.IsOpen || _start.Precision < _end.Precision ? _start.Precision : _end.Precision;

    /// <summary>The interval's first date, or null when it is open there; the date itself when it is no interval.</summary>
    public Edtf? Start => _start.IsOpen ? null : new(_start, _start);

    /// <summary>The interval's last date, or null when it is open there; the date itself when it is no interval.</summary>
    public Edtf? End => _end.IsOpen ? null : new(_end, _end);

    /// <summary>A day.</summary>
    public static Edtf Day(DateOnly day) => Of(new(day.Year, day.Month, day.Day));

    /// <summary>A day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static Edtf Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Edtf Month(int year, int month) => Of(new(year, new DateOnly(year, month, 1).Month, 0));

    /// <summary>A year from 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside.</exception>
    public static Edtf Year(int year) => Of(new(new DateOnly(year, 1, 1).Year, 0, 0));

    /// <summary>From one date or interval to another; null leaves that side open.</summary>
    /// <returns>The plain date when both are the same, so that <c>a/a</c> never arises.</returns>
    /// <exception cref="ArgumentException">The interval would end before it begins.</exception>
    public static Edtf Interval(Edtf? start, Edtf? end)
    {
        var interval = new Edtf(start?._start ?? default, end?._end ?? default);
        return interval.IsOrdered ? interval : throw new ArgumentException($"An interval cannot run from {start} to {end}.", nameof(end));
    }

    /// <summary>The same with its dates marked as approximate.</summary>
    public Edtf Approximately() => new(_start.Approximately(), _end.Approximately());

    /// <summary>The same without marks for approximate and uncertain.</summary>
    public Edtf Unqualified() => new(_start.Unqualified(), _end.Unqualified());

    /// <summary>The same with no date finer than <paramref name="precision"/>.</summary>
    public Edtf AtMost(EdtfPrecision precision) => new(_start.AtMost(precision), _end.AtMost(precision));

    /// <summary>True when a day can lie in both.</summary>
    public bool Overlaps(Edtf other) =>
        (Earliest ?? DateOnly.MinValue) <= (other.Latest ?? DateOnly.MaxValue)
        && (other.Earliest ?? DateOnly.MinValue) <= (Latest ?? DateOnly.MaxValue);

    /// <summary>True when both may tell of one moment: as <see cref="Overlaps"/>, an approximate side widened by its own length.</summary>
    public bool MayCoincide(Edtf other) => Widened().Overlaps(other.Widened());

    /// <summary>True when every day that <paramref name="other"/> can mean lies in this.</summary>
    public bool Contains(Edtf other) =>
        (Earliest is not { } first || other.Earliest >= first) && (Latest is not { } last || other.Latest <= last);

    /// <summary>By first day, then by last day; open at the start before all, open at the end behind all, ties by text.</summary>
    public int CompareTo(Edtf other)
    {
        var order = (Earliest ?? DateOnly.MinValue).CompareTo(other.Earliest ?? DateOnly.MinValue);
        if (order == 0) order = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        return order == 0 ? string.CompareOrdinal(ToString(), other.ToString()) : order;
    }

    /// <summary>True when the first begins before the second, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    /// <summary>True when the first begins behind the second, as <see cref="CompareTo"/> orders them.</summary>
    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    /// <summary>True unless the first comes behind the second.</summary>
    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    /// <summary>True unless the first comes before the second.</summary>
    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a date or interval; false for what is none, with <c>default</c>.</summary>
    public static bool TryParse(string? text, out Edtf date)
    {
        date = default;
        var span = text.AsSpan().Trim();
        if (span.IsEmpty) return false;
        var slash = span.IndexOf('/');
        if (slash < 0)
        {
            if (!EdtfDate.TryParse(span, out var single) || single.IsOpen) return false;
            date = Of(single);
            return true;
        }

        if (!EdtfDate.TryParse(span[..slash], out var start) || !EdtfDate.TryParse(span[(slash + 1)..], out var end)) return false;
        var interval = new Edtf(start, end);
        if (!interval.IsOrdered) return false;
        date = interval;
        return true;
    }

    /// <summary>In the standard's own form; <see cref="TryParse"/> reads it back.</summary>
    public override string ToString() =>
        IsInterval ? string.Create(CultureInfo.InvariantCulture, $"{_start}/{_end}") : _start.ToString();

    private bool IsOrdered => _start.IsOpen || _end.IsOpen || _start.Earliest <= _end.Latest;

    private static Edtf Of(EdtfDate date) => new(date, date);

    private Edtf Widened() => IsApproximate ? new(_start.Moved(-1), _end.Moved(1)) : this;
}
