namespace Entente.Time;

/// <summary>Single times, by the word that opens them.</summary>
internal sealed partial class TimeParser
{
    private bool ReadPoint(int at, bool opened, TimeUnit under, out TimePoint point)
    {
        point = default;
        if (at >= _end) return false;
        if (_words.Find(Tokens, at, TimeRole.Relative) is { } relative)
        {
            var value = Relative(relative, 0);
            // 'Hôm nay' in somebody's words is the day they were spoken, which may be days before the article.
            if (relative.Unit == TimeUnit.Day && IsQuoted(at)) value = value?.AtMost(EdtfPrecision.Month);
            point = TimePoint.Done(at + relative.Length, relative.Unit, value);
            ReadApposition(ref point);
            return true;
        }

        return ReadEdge(at, opened, ref point) || ReadDay(at, opened, under, ref point) || ReadWeekday(at, opened, ref point)
            || ReadUnit(at, opened, ref point) || ReadSeason(at, ref point) || ReadBareDigits(at, opened, under, ref point);
    }

    private bool ReadBareDigits(int at, bool opened, TimeUnit under, ref TimePoint point)
    {
        if (!Tokens[at].IsDigit || !BeginsNumber(at) || !ReadDigits(at, under, opened, out point)) return false;
        var isWhole = point.Day != 0 && point.Month != 0 && point.Year != 0;
        if (at == _blocked && !isWhole) return false;
        if (point.Unit == TimeUnit.Year && !opened && !IsAlone(at, point.End) && MarkAt(point.End) != '-') return false;
        ReadTail(ref point);
        return true;
    }

    // 'đầu', 'giữa', 'cuối' and the stretch they belong to, which alone is known.
    private bool ReadEdge(int at, bool opened, ref TimePoint point)
    {
        if (_words.Find(Tokens, at, TimeRole.Edge) is not { } edge) return false;
        var next = at + edge.Length;
        if (_words.Find(Tokens, next, TimeRole.Relative) is { Unit: not TimeUnit.Day } relative)
        {
            var value = edge.Number == 3 && relative.Unit == TimeUnit.Week ? _anchor.Weekend(relative.Number) : Relative(relative, 0);
            point = TimePoint.Done(next + relative.Length, relative.Unit, value);
            return true;
        }

        if (_words.Find(Tokens, next, TimeRole.Unit) is { Unit: > TimeUnit.Day } unit)
        {
            if (ReadUnit(next, opened: true, ref point)) return true;
            opened |= edge.Length > 1;
            if (edge.Number == 0 || !(opened || edge.Number != 2 && IsClosed(next + unit.Length)) || !IsClosed(next + unit.Length) && edge.Number == 2)
                return false;
            point = TimePoint.Done(next + unit.Length, unit.Unit, Relative(unit, 0));
            return unit.Unit is TimeUnit.Month or TimeUnit.Year or TimeUnit.Week;
        }

        if (_words.Find(Tokens, next, TimeRole.Plural) is not null) return ReadUnit(next, opened: true, ref point);
        if (edge.Number == 0 && !opened) return ReadDay(next, opened, TimeUnit.None, ref point);
        if (Tokens.Length <= next || !Tokens[next].IsDigit || !ReadDigits(next, TimeUnit.None, opened, out point)) return false;
        return edge.Number == 0 ? !point.IsBare : point.Unit is TimeUnit.Month or TimeUnit.Year;
    }

    // 'ngày 6', 'hôm 14', 'sáng ngày 3/5', 'tối 28/6', 'ngày 6 tháng 2'.
    private bool ReadDay(int at, bool opened, TimeUnit under, ref TimePoint point)
    {
        var next = at;
        var part = _words.Find(Tokens, next, TimeRole.DayPart);
        if (part is not null) next += part.Length;
        var day = _words.Find(Tokens, next, TimeRole.Day);
        if (day is not null)
        {
            next += day.Length;
            if (_words.Find(Tokens, next, TimeRole.Day) is { } again) next += again.Length;
        }

        if (part is null && day is null) return false;
        if (ReadWeekday(next, opened: part is not null || day is { Number: -1 }, ref point)) return true;
        if (next >= Tokens.Length || !Tokens[next].IsDigit || !ReadDigits(next, TimeUnit.Day, opened: true, out point)) return false;
        // 'ngày 20 lính': a day of the month by 'ngày' alone wants the end of the phrase or more of the date.
        point.Direction = day is { Number: -1 } ? Direction.Past : Direction.None;
        ReadTail(ref point);
        return true;
    }

    private bool ReadWeekday(int at, bool opened, ref TimePoint point)
    {
        if (_words.Find(Tokens, at, TimeRole.Weekday) is not { } weekday || IsBehindOrdinal(at)) return false;
        var end = at + weekday.Length;
        var relative = _words.Find(Tokens, end, TimeRole.Relative) is { Unit: TimeUnit.Week } week ? week : null;
        var way = _words.Find(Tokens, end, TimeRole.Next) ?? _words.Find(Tokens, end, TimeRole.Past) ?? _words.Find(Tokens, end, TimeRole.This);
        if (way is not null && _words.Find(Tokens, end, TimeRole.Next) is not null && !IsClosed(end + way.Length)) way = null;
        point = TimePoint.Done(end, TimeUnit.Day, null);
        var isNamed = weekday.Number == 7 || Tokens[end - 1].IsCapital || opened || relative is not null;
        if (ReadApposition(ref point)) return true;
        if (!isNamed) return false;
        if (relative is not null)
        {
            point.End += relative.Length;
            point.Value = _anchor.DayOfWeekIn(relative.Number, weekday.Number);
        }
        else
        {
            if (way is not null) point.End += way.Length;
            point.Value = _anchor.Weekday(weekday.Number, way?.Role == TimeRole.Next || way is null && _future);
        }

        ReadApposition(ref point);
        return true;
    }

    // 'hôm qua (21/6)', 'thứ Sáu, ngày 12/7': the date in digits says it best.
    private bool ReadApposition(ref TimePoint point)
    {
        if (point.Unit != TimeUnit.Day) return false;
        var at = point.End;
        var isOpen = MarkAt(at) == '(';
        if (isOpen || MarkAt(at) == ',') at++;
        if (_words.Find(Tokens, at, TimeRole.Day) is { } day) at += day.Length;
        else if (_words.Find(Tokens, at, TimeRole.At) is not null) return false;
        if (at >= _end || !Tokens[at].IsDigit || !ReadDigits(at, TimeUnit.Day, opened: true, out var date) || date.Month == 0) return false;
        ReadTail(ref date);
        if (isOpen && MarkAt(date.End) == ')') date.End++;
        point = date;
        return true;
    }

    private bool ReadSeason(int at, ref TimePoint point)
    {
        if (_words.Find(Tokens, at, TimeRole.Season) is not { } season) return false;
        var next = at + season.Length;
        if (_words.Find(Tokens, next, TimeRole.Of) is { } of) next += of.Length;
        if (_words.Find(Tokens, next, TimeRole.Relative) is { Unit: TimeUnit.Year } relative)
        {
            point = TimePoint.Done(next + relative.Length, TimeUnit.Year, Relative(relative, 0));
            return true;
        }

        if (_words.Find(Tokens, next, TimeRole.Unit) is { Unit: TimeUnit.Year }) return ReadUnit(next, true, ref point);
        if (next < Tokens.Length && Tokens[next].IsDigit && ReadDigits(next, TimeUnit.Year, true, out point)) return point.Year != 0;
        return false;
    }

    private bool IsQuoted(int at)
    {
        while (_quotation < document.Quotations.Length && document.Quotations[_quotation].End <= at) _quotation++;
        return _quotation < document.Quotations.Length && document.Quotations[_quotation] is { IsClosed: true, First: var first } && first <= at;
    }

    private bool IsBehindOrdinal(int at)
    {
        for (var back = 1; back <= 2 && at - back >= _first; back++)
            if (_words.Find(Tokens, at - back, TimeRole.Ordinal) is { } word && word.Length == back) return true;
        return false;
    }

    private Edtf? Relative(TimeWord word, int extra) => word.Unit switch
    {
        TimeUnit.Day => _anchor.Days(word.Number + extra),
        TimeUnit.Week => _anchor.Weeks(word.Number + extra),
        TimeUnit.Month => _anchor.Months(word.Number + extra),
        TimeUnit.Year => _anchor.Years(word.Number + extra),
        _ => null,
    };
}
