namespace Entente.Time;

/// <summary>'tháng 7/2023', 'năm 2014', 'quý II/2020', 'thập niên 1990', and what may follow a date.</summary>
internal sealed partial class TimeParser
{
    private bool ReadUnit(int at, bool opened, ref TimePoint point)
    {
        if (_words.Find(Tokens, at, TimeRole.Plural) is { } plural)
            return plural.Unit == TimeUnit.Month
                ? ReadMonth(at + plural.Length, opened, ref point)
                : ReadYears(at + plural.Length, ref point);
        if (_words.Find(Tokens, at, TimeRole.Unit) is not { } unit) return false;
        var next = at + unit.Length;
        return unit.Unit switch
        {
            TimeUnit.Month => ReadMonth(next, opened, ref point),
            TimeUnit.Quarter => ReadQuarter(next, ref point),
            TimeUnit.Year => next < Tokens.Length && ReadDigits(next, TimeUnit.Year, true, out point) && point.Year != 0,
            TimeUnit.Decade => ReadDecade(next, ref point),
            TimeUnit.Century => ReadCentury(next, ref point),
            _ => false,
        };
    }

    private bool ReadMonth(int at, bool opened, ref TimePoint point)
    {
        if (at >= Tokens.Length) return false;
        if (Tokens[at].IsDigit)
        {
            if (!ReadDigits(at, TimeUnit.Month, true, out point) || point.Month == 0) return false;
        }
        else if (MonthName(at, opened) is { } month)
        {
            point = new() { Month = month.Number, Unit = TimeUnit.Month, End = at + month.Length };
            if (MarkAt(point.End) is '/' or '-' && IsTight(point.End) && Number(point.End + 1, out var year) && IsYear(year))
                (point.Year, point.End) = (year, point.End + 2);
        }
        else
        {
            return false;
        }

        ReadTail(ref point);
        return true;
    }

    private TimeWord? MonthName(int at, bool opened)
    {
        if (_words.Find(Tokens, at, TimeRole.Month) is { } month) return month;
        // 'hồi tháng năm' is May; 'tháng năm' alone may be months and years.
        return opened && _words.Find(Tokens, at, TimeRole.Number) is { Number: <= 12 } number && IsClosed(at + number.Length) ? number : null;
    }

    private bool ReadQuarter(int at, ref TimePoint point)
    {
        if (at >= Tokens.Length) return false;
        var quarter = _text.AsSpan(Tokens[at].Start, Tokens[at].Span.Length) switch
        {
            "1" or "I" => 1,
            "2" or "II" => 2,
            "3" or "III" => 3,
            "4" or "IV" => 4,
            _ => 0,
        };
        if (quarter == 0) return false;
        point = new() { Month = quarter * 3 - 2, Unit = TimeUnit.Quarter, End = at + 1 };
        if (MarkAt(point.End) is '/' or '-' or '.' && IsTight(point.End) && Number(point.End + 1, out var year) && IsYear(year))
            (point.Year, point.End) = (year, point.End + 2);
        ReadTail(ref point);
        return true;
    }

    // 'những năm 1980' is a decade, 'các năm 2018 và 2019' are years.
    private bool ReadYears(int at, ref TimePoint point)
    {
        if (_words.Find(Tokens, at, TimeRole.Unit) is { Unit: TimeUnit.Decade } unit) return ReadDecade(at + unit.Length, ref point);
        if (!Number(at, out var year) || !EndsNumber(at + 1)) return false;
        if (year % 10 == 0 && MarkAt(at + 1) != '-' && _words.Find(Tokens, at + 1, TimeRole.And) is null) return ReadDecade(at, ref point);
        point = new() { Year = year, Unit = TimeUnit.Year, End = at + 1 };
        return IsYear(year);
    }

    private bool ReadDecade(int at, ref TimePoint point)
    {
        if (!Number(at, out var year) || !EndsNumber(at + 1) || year % 10 != 0) return false;
        if (year is >= 10 and < 100) year += year <= 20 ? 2000 : 1900;
        if (!IsYear(year)) return false;
        var end = at + 1;
        // 'thập niên 80 của thế kỷ trước' adds nothing that would change it.
        point = TimePoint.Done(end, TimeUnit.Decade, Edtf.Interval(Edtf.Year(year), Edtf.Year(year + 9)));
        return true;
    }

    private bool ReadCentury(int at, ref TimePoint point)
    {
        if (at >= Tokens.Length) return false;
        if (!Number(at, out var century))
            century = _text.AsSpan(Tokens[at].Start, Tokens[at].Span.Length) switch
            {
                "XVII" => 17,
                "XVIII" => 18,
                "XIX" => 19,
                "XX" => 20,
                "XXI" => 21,
                _ => 0,
            };
        if (century is < 10 or > 22) return false;
        point = TimePoint.Done(at + 1, TimeUnit.Century, Edtf.Interval(Edtf.Year(century * 100 - 99), Edtf.Year(century * 100)));
        return true;
    }

    // What completes a day or month: its month, its year, 'này', 'tới', 'vừa qua'.
    private void ReadTail(ref TimePoint point)
    {
        if (point.Unit == TimeUnit.Day && point.Month == 0) ReadMonthTail(ref point);
        if (point.Month != 0 && point.Year == 0) ReadYearTail(ref point);
        if (point.Year != 0) return;
        var at = point.End;
        if (_words.Find(Tokens, at, TimeRole.Past) is { } past) (point.Direction, point.End) = (Direction.Past, at + past.Length);
        else if (_words.Find(Tokens, at, TimeRole.This) is { } now) point.End = at + now.Length;
        else if (_words.Find(Tokens, at, TimeRole.Next) is { } next && !StartsTime(at + next.Length) && (next.Length > 1 || IsClosed(at + next.Length) || _words.Begins(Tokens[at + next.Length])))
            (point.Direction, point.End) = (Direction.Next, at + next.Length);
    }

    private void ReadMonthTail(ref TimePoint point)
    {
        var at = point.End;
        if (_words.Find(Tokens, at, TimeRole.Of) is { } of) at += of.Length;
        if (_words.Find(Tokens, at, TimeRole.Relative) is { Unit: TimeUnit.Month } relative)
        {
            if (_anchor.Months(relative.Number)?.Earliest is not { } month || !IsDay(point.Day, month.Month, month.Year)) return;
            (point.Month, point.Year, point.End) = (month.Month, month.Year, at + relative.Length);
            return;
        }

        var written = default(TimePoint);
        if (_words.Find(Tokens, at, TimeRole.Unit) is not { Unit: TimeUnit.Month } unit || !ReadMonth(at + unit.Length, true, ref written)) return;
        if (!IsDay(point.Day, written.Month, written.Year == 0 ? 2000 : written.Year)) return;
        (point.Month, point.Year, point.End, point.IsBare) = (written.Month, written.Year, written.End, false);
        if (written.Direction != Direction.None) point.Direction = written.Direction;
    }

    private void ReadYearTail(ref TimePoint point)
    {
        var at = point.End;
        if (_words.Find(Tokens, at, TimeRole.Of) is { } of) at += of.Length;
        else if (MarkAt(at) == ',' && _words.Find(Tokens, at + 1, TimeRole.Unit) is { Unit: TimeUnit.Year } && Number(at + 2, out _)) at++;
        if (_words.Find(Tokens, at, TimeRole.Relative) is { Unit: TimeUnit.Year } relative)
        {
            if (_anchor.Years(relative.Number)?.Earliest is { } first) (point.Year, point.End) = (first.Year, at + relative.Length);
        }
        else if (_words.Find(Tokens, at, TimeRole.Same) is { Unit: TimeUnit.Year } same)
        {
            if (_lastYear != 0) (point.Year, point.End) = (_lastYear, at + same.Length);
        }
        else if (_words.Find(Tokens, at, TimeRole.Unit) is { Unit: TimeUnit.Year } unit && Number(at + unit.Length, out var year) && IsYear(year)
            && EndsNumber(at + unit.Length + 1))
        {
            (point.Year, point.End) = (year, at + unit.Length + 1);
        }
    }
}
