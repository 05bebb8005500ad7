namespace Entente.Time;

/// <summary>Lengths of time and what hangs on them: 'ba năm', '3 ngày trước', 'trong 4 năm qua', 'hai ngày sau'.</summary>
internal sealed partial class TimeParser
{
    private bool ReadLength(int at, int from, TimeKind kind, out int end)
    {
        end = at;
        var isBack = _words.Find(Tokens, from, TimeRole.Ago) is { Number: 1 };
        var next = isBack ? from + _words.Find(Tokens, from, TimeRole.Ago)!.Length : from;
        if (!ReadCount(next, out var count, out var unit, out next)) return false;
        end = next;
        if (isBack) return AddLength(at, end, Back(unit, count), TimeKind.Point, kind);
        if (_words.Find(Tokens, next, TimeRole.Earlier) is { } earlier)
            return Add(at, end = next + earlier.Length, Told(unit, -count), TimeKind.Reference);
        if (_words.Find(Tokens, next, TimeRole.Ago) is { Number: 0 } ago)
        {
            end = next + ago.Length;
            if (ago.Length == 1 && Parts(at, end, unit, count)) return true;
            var isNow = ago.Length > 1 || IsClosed(end) || at == _first && _words.Find(Tokens, end, TimeRole.When) is null;
            return AddLength(at, end, isNow ? Back(unit, count) : null, isNow ? TimeKind.Point : TimeKind.Reference, kind);
        }

        if (_words.Find(Tokens, next, TimeRole.Within) is { } within)
        {
            // 'Vụ đụng độ tồi tệ nhất trong 30 năm qua' is not thirty years long.
            end = next + within.Length;
            return IsMeasure(at) ? Add(at, end, null, TimeKind.Duration) : Add(at, end, Lasting(Back(unit, count), Now(unit)), TimeKind.Interval);
        }

        if (_words.Find(Tokens, next, TimeRole.Ahead) is { } ahead && (IsClosed(next + ahead.Length) || from > at) && !IsName(next + ahead.Length))
            return Add(at, end = next + ahead.Length, Lasting(Now(unit), Back(unit, -count)), TimeKind.Interval);
        if (_words.Find(Tokens, next, TimeRole.Later) is { } later)
        {
            end = next + later.Length;
            if (later.Length == 1 && Parts(at, end, unit, -count)) return true;
            return Add(at, end, later.Length > 1 || IsClosed(end) ? Told(unit, count) : null, TimeKind.Reference);
        }

        if (unit == TimeUnit.Month && _words.Find(Tokens, next, TimeRole.Edge) is { Number: 1 or 3 } edge && count is > 0 and < 12
            && ReadYear(next + edge.Length, out var year, out end))
        {
            var first = edge.Number == 1 ? 1 : 13 - count;
            return Add(at, end, year == 0 ? null : Edtf.Interval(Edtf.Month(year, first), Edtf.Month(year, first + count - 1)), TimeKind.Interval);
        }

        end = next;
        (_lengthEnd, _lengthDays) = (end, unit == TimeUnit.Day ? count : unit == TimeUnit.Week ? 7 * count : 0);
        return Add(from, end, null, TimeKind.Duration);
    }

    // 'một ngày sau khi …', 'hai tuần trước cuộc …': what is told behind the words is counted from what is told before them.
    private bool Parts(int at, int end, TimeUnit unit, int count)
    {
        if (_words.Find(Tokens, end, TimeRole.When) is null) return false;
        // 'Gần một ngày sau khi' is no count.
        _found.Add(new(at, end, null, TimeKind.Reference) { DaysApart = unit == TimeUnit.Day && at != _blocked ? count : 0 });
        return true;
    }

    // 'kéo dài 10 ngày, bắt đầu từ ngày 10/7': the end is told with the length.
    private Edtf? Ended(int first, Edtf since)
    {
        if (_lengthDays <= 0 || first < _lengthEnd || first - _lengthEnd > 1 || first > _lengthEnd && MarkAt(_lengthEnd) != ',') return null;
        return since is { Precision: EdtfPrecision.Day, Earliest: { } day } && day.DayNumber + _lengthDays < DateOnly.MaxValue.DayNumber
            ? Edtf.Interval(since.Start, Edtf.Day(day.AddDays(_lengthDays - 1))) : null;
    }

    private bool AddLength(int at, int end, Edtf? value, TimeKind shape, TimeKind kind) =>
        kind == TimeKind.Since && value is { } since ? Add(at, end, Edtf.Interval(since.Start, null), kind) : Add(at, end, value, shape);

    // A number and a unit; the count is 0 when it is vague ('vài').
    private bool ReadCount(int at, out int count, out TimeUnit unit, out int end)
    {
        (count, unit, end) = (0, TimeUnit.None, at);
        if (at >= _end) return false;
        if (Tokens[at].IsDigit)
        {
            if (!Number(at, out count) || count > 999 || !BeginsNumber(at) || !EndsNumber(at + 1)) return false;
            end = at + 1;
        }
        else if (_words.Find(Tokens, at, TimeRole.Number) is { } number)
        {
            (count, end) = (number.Number, at + number.Length);
        }
        else if (_words.Find(Tokens, at, TimeRole.Some) is { } some)
        {
            end = at + some.Length;
        }
        else
        {
            return false;
        }

        if (_words.Find(Tokens, end, TimeRole.Unit) is not { } word) return false;
        // '6 tháng 2' is a day of February, 'năm 2014' a year.
        if (word.Unit is TimeUnit.Month or TimeUnit.Year or TimeUnit.Day && Number(end + word.Length, out _)) return false;
        (unit, end) = (word.Unit, end + word.Length);
        return true;
    }

    private bool ReadYear(int at, out int year, out int end)
    {
        (year, end) = (0, at);
        if (_words.Find(Tokens, at, TimeRole.Relative) is { Unit: TimeUnit.Year } relative)
        {
            (year, end) = (_anchor.Years(relative.Number)?.Earliest?.Year ?? 0, at + relative.Length);
            return true;
        }

        if (_words.Find(Tokens, at, TimeRole.Unit) is not { Unit: TimeUnit.Year } unit) return false;
        end = at + unit.Length;
        if (Number(end, out year) && IsYear(year)) end++;
        else year = _anchor.Years(0)?.Earliest?.Year ?? 0;
        return true;
    }

    private Edtf? Back(TimeUnit unit, int count) => count == 0 ? null : unit switch
    {
        TimeUnit.Day => _anchor.Days(-count),
        TimeUnit.Week => _anchor.Weeks(-count),
        TimeUnit.Month => _anchor.Months(-count),
        TimeUnit.Year => _anchor.Years(-count),
        TimeUnit.Decade => _anchor.Years(-10 * count)?.Approximately(),
        _ => null,
    };

    private Edtf? Now(TimeUnit unit) => unit switch
    {
        TimeUnit.Day or TimeUnit.Week => _anchor.Days(0),
        TimeUnit.Month => _anchor.Months(0),
        TimeUnit.Year or TimeUnit.Decade => _anchor.Years(0),
        _ => null,
    };

    private static Edtf? Lasting(Edtf? from, Edtf? to) => from is { } a && to is { } b ? Between(a, b) : null;

    // Counted from the time that the text told last, when that is fine enough to count from.
    private Edtf? Told(TimeUnit unit, int count)
    {
        if (count == 0 || unit is not (TimeUnit.Day or TimeUnit.Month or TimeUnit.Year)) return null;
        if (_last is { Earliest.Year: < 1500 or > 2199 }) return null;
        if (unit == TimeUnit.Day) return _lastDay?.Earliest is { } day ? Edtf.Day(day.AddDays(count)) : null;
        if (_last is not { IsInterval: false, Earliest: { } last } told || told.Precision < EdtfPrecision.Month && unit == TimeUnit.Month) return null;
        var moved = unit == TimeUnit.Month ? last.AddMonths(count) : last.AddYears(count);
        return unit == TimeUnit.Month ? Edtf.Month(moved.Year, moved.Month) : Edtf.Year(moved.Year);
    }

    private bool IsName(int at) => at < _end && Tokens[at].IsCapital;
}
