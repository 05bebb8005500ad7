using System.Globalization;

namespace Entente.Time;

/// <summary>One date of an <see cref="Edtf"/>; month 21 to 24 is a season, 0 leaves the field out, <c>default</c> is open.</summary>
internal readonly record struct EdtfDate(int Year, int Month, int Day, char Qualifier = '\0')
{
    public bool IsOpen => Year == 0;

    public bool IsApproximate => Qualifier is '~' or '%';

    public bool IsUncertain => Qualifier is '?' or '%';

    public EdtfPrecision Precision =>
        Year == 0 ? EdtfPrecision.None
        : Month == 0 ? EdtfPrecision.Year
        : Month > 12 ? EdtfPrecision.Season
        : Day == 0 ? EdtfPrecision.Month
        : EdtfPrecision.Day;

    public DateOnly Earliest => new(Year, Month is 0 or > 12 ? 1 : Month, Day == 0 ? 1 : Day);

    public DateOnly Latest => Precision switch
    {
        EdtfPrecision.Day => new(Year, Month, Day),
        EdtfPrecision.Month => new(Year, Month, DateTime.DaysInMonth(Year, Month)),
        _ => new(Year, 12, 31),
    };

    public EdtfDate Approximately() => IsOpen ? this : this with { Qualifier = IsUncertain ? '%' : '~' };

    public EdtfDate Unqualified() => this with { Qualifier = '\0' };

    public EdtfDate AtMost(EdtfPrecision precision) =>
        IsOpen || Precision <= precision ? this
        : precision switch
        {
            EdtfPrecision.None => default,
            EdtfPrecision.Month => this with { Day = 0 },
            EdtfPrecision.Season when Month > 12 => this,
            _ => this with { Month = 0, Day = 0 },
        };

    // By its own length, but never out of the calendar.
    public EdtfDate Moved(int by)
    {
        if (!IsApproximate || IsOpen) return this;
        var day = by < 0 ? Earliest : Latest;
        if (by < 0 ? day.Year == 1 : day.Year == 9999) return this;
        var moved = Precision switch
        {
            EdtfPrecision.Day => day.AddDays(by),
            EdtfPrecision.Month => day.AddMonths(by),
            _ => day.AddYears(by),
        };
        return new(moved.Year, moved.Month, moved.Day, Qualifier);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text is "..") return true;
        var qualifier = '\0';
        if (text.Length > 0 && text[^1] is '~' or '?' or '%')
        {
            qualifier = text[^1];
            text = text[..^1];
        }

        int year, month = 0, day = 0;
        if (text.Length is not (4 or 7 or 10) || !Number(text[..4], out year) || year == 0) return false;
        if (text.Length >= 7 && (text[4] != '-' || !Number(text[5..7], out month))) return false;
        if (text.Length == 10 && (text[7] != '-' || !Number(text[8..], out day) || day == 0)) return false;
        var isMonth = month is >= 1 and <= 12;
        if (text.Length == 7 && !isMonth && month is not (>= 21 and <= 24)) return false;
        if (text.Length == 10 && (!isMonth || day > DateTime.DaysInMonth(year, month))) return false;
        date = new(year, month, day, qualifier);
        return true;
    }

    public override string ToString()
    {
        if (IsOpen) return "..";
        var date = Precision switch
        {
            EdtfPrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
            EdtfPrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        };
        return Qualifier == '\0' ? date : date + Qualifier;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            value = value * 10 + (c - '0');
        }

        return true;
    }
}
