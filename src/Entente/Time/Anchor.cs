namespace Entente.Time;

/// <summary>The day that an article counts its times from, as far as it is known.</summary>
/// <param name="Today">A day that stands for it.</param>
/// <param name="Precision">No result that leans on the day alone is finer than this; <c>None</c> when there is no anchor.</param>
internal readonly record struct Anchor(DateOnly Today, EdtfPrecision Precision)
{
    private const int Young = 5;

    /// <summary>The anchor that a publication date gives: an approximate day is sure to the month, as estimated dates are.</summary>
    public static Anchor From(Edtf? published)
    {
        if (published is not { Earliest: { } first, Latest: { } last } date || !IsOfNews(first) || !IsOfNews(last)) return default;
        if (date.Precision == EdtfPrecision.Day && first == last)
            return new(first, date.IsApproximate || date.IsUncertain ? EdtfPrecision.Month : EdtfPrecision.Day);
        var middle = first.AddDays((last.DayNumber - first.DayNumber) / 2);
        if (first.Year != last.Year) return default;
        return new(middle, first.Month == last.Month ? EdtfPrecision.Month : EdtfPrecision.Year);
    }

    /// <summary>The anchor of an article that is known to be of a year, and no more.</summary>
    public static Anchor OfYear(int year) => new(new(year, 7, 1), EdtfPrecision.Year);

    /// <summary>A day counted from today, no finer than today is known.</summary>
    public Edtf? Days(int offset) => Moved(offset) is { } day ? Coarse(Edtf.Day(day)) : null;

    /// <summary>The week, Monday to Sunday, that lies so many weeks from this one.</summary>
    public Edtf? Weeks(int offset) => Week(offset, DayOfWeek.Monday, 6);

    /// <summary>The Saturday and Sunday of such a week.</summary>
    public Edtf? Weekend(int offset) => Week(offset, DayOfWeek.Saturday, 1);

    /// <summary>A month counted from this one.</summary>
    public Edtf? Months(int offset)
    {
        if (Precision < EdtfPrecision.Month || Moved(31 * offset) is null) return null;
        var month = Today.AddMonths(offset);
        return Edtf.Month(month.Year, month.Month);
    }

    /// <summary>What 'of late' can mean: this month, and the one before while this one is young; null when the month is unknown.</summary>
    public Edtf? Recent() =>
        Precision == EdtfPrecision.Day && Today.Day <= Young && Months(-1) is { } last ? Edtf.Interval(last, Months(0)) : Months(0);

    /// <summary>A year counted from this one.</summary>
    public Edtf? Years(int offset) =>
        Precision == EdtfPrecision.None || Today.Year + offset is < 1 or > 9999 ? null : Edtf.Year(Today.Year + offset);

    /// <summary>A day of the week, in the week that lies so many weeks from this one.</summary>
    public Edtf? DayOfWeekIn(int weeks, int isoDay) => Days(isoDay - IsoDay(Today) + 7 * weeks);

    /// <summary>The last such day of the week up to today, or the next one behind it.</summary>
    public Edtf? Weekday(int isoDay, bool next)
    {
        var back = (IsoDay(Today) - isoDay + 7) % 7;
        return Days(next ? 7 - back : -back);
    }

    /// <summary>The month and day without a year that suits the article best, or null when it knows no year.</summary>
    /// <remarks>Writers leave out their own year; they reach over New Year only when the words say which way.</remarks>
    public int YearOf(int month, int day, Direction direction)
    {
        if (Precision == EdtfPrecision.None) return 0;
        var year = Today.Year;
        if (Precision == EdtfPrecision.Year) return year;
        var slack = Precision == EdtfPrecision.Day ? 1 : 31;
        var offset = (month - Today.Month) * 31 + (day == 0 ? 0 : day - Today.Day);
        return direction switch
        {
            Direction.Past => offset > slack ? year - 1 : year,
            Direction.Next => offset < -slack ? year + 1 : year,
            Direction.Future => offset < -186 ? year + 1 : year,
            _ => offset > 186 ? year - 1 : year,
        };
    }

    /// <summary>As the anchor allows: a day becomes a month when the day of publication is only estimated.</summary>
    public Edtf? Coarse(Edtf value) => Precision == EdtfPrecision.None ? null : value.AtMost(Precision);

    private Edtf? Week(int offset, DayOfWeek from, int days)
    {
        var first = 1 - IsoDay(Today) + 7 * offset + ((int)from + 6) % 7;
        return Days(first) is { } start && Days(first + days) is { } end ? Edtf.Interval(start, end) : null;
    }

    // Null where there is no anchor or the calendar ends.
    private DateOnly? Moved(int days) =>
        Precision == EdtfPrecision.None || Today.DayNumber + days is < 0 or > 3_652_000 ? null : Today.AddDays(days);

    // News is younger than print, and counting from such a day never leaves the calendar.
    private static bool IsOfNews(DateOnly day) => day.Year is >= 1500 and <= 2199;

    private static int IsoDay(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;
}

/// <summary>Which way the words around a date without a year point.</summary>
internal enum Direction : byte
{
    /// <summary>They do not say.</summary>
    None,

    /// <summary>Back: 'hôm', 'hồi', 'vừa qua'.</summary>
    Past,

    /// <summary>Forward, by the tense of the sentence: 'sẽ', 'dự kiến'.</summary>
    Future,

    /// <summary>Forward, by the date's own words: 'tới', 'sắp tới'.</summary>
    Next,
}
