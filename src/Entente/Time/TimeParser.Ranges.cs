using System.Runtime.CompilerServices;

namespace Entente.Time;

/// <summary>Ranges and lists, whose members complete each other: 'từ 19 đến 22/12', '28/4, 13 và 29/5', '2021-2025'.</summary>
internal sealed partial class TimeParser
{
    private const int MaxMembers = 8;
    private const int NearTokens = 8;

    private bool ReadRange(int at, int from, TimeKind kind, Direction direction, out int end)
    {
        end = at;
        var opened = from > at;
        if (!ReadPoint(from, opened, TimeUnit.None, out var point)) return false;
        var members = new Members();
        var count = 0;
        var ranges = 0;
        members[count++] = point;
        while (count < MaxMembers && ReadJoint(members[count - 1], opened, out var isRange, out point))
        {
            if (isRange) ranges |= 1 << count;
            members[count++] = point;
        }

        // A number that no month follows is not of the date: 'ngày 5/5, 20 người', 'từ 5 đến 7 nước'.
        while (count > 1 && members[count - 1] is { Unit: TimeUnit.Day, Month: 0, IsDone: false } && !IsSettled(members, count)) count--;
        for (var i = count - 2; i >= 0; i--) members[i].CompleteFrom(members[i + 1]);
        for (var i = 1; i < count; i++) members[i].CompleteFrom(members[i - 1]);
        if (members[0].IsBare && members[0].Month == 0) return false;
        end = members[count - 1].End;
        return AddMembers(at, members, count, ranges, kind, direction);
    }

    private static bool IsSettled(in Members members, int count) => !members[count - 1].IsBare && members[0].Month == 0;

    // The next member: behind a hyphen or 'đến' a range, behind a comma or 'và' a list.
    private bool ReadJoint(in TimePoint before, bool opened, out bool isRange, out TimePoint point)
    {
        point = default;
        var at = before.End;
        isRange = false;
        if (at + 1 >= _end || before.Unit is TimeUnit.Decade or TimeUnit.Century) return false;
        var isWord = false;
        if (MarkAt(at) == '-') (isRange, at) = (true, at + 1);
        else if (_words.Find(Tokens, at, TimeRole.Until) is { } until) (isRange, isWord, at) = (true, true, at + until.Length);
        else if (_words.Find(Tokens, at, TimeRole.And) is { } and) at += and.Length;
        else if (MarkAt(at) == ',' && Number(at + 1, out _)) at++;
        else return false;
        if (at >= _end) return false;
        if (!isWord && !Tokens[at].IsDigit && _words.Find(Tokens, at, TimeRole.Day) is null && _words.Find(Tokens, at, TimeRole.Unit) is null
            && !(isRange && _words.Find(Tokens, at, TimeRole.Edge) is not null)) return false;
        var under = before.Unit is TimeUnit.Month && before.Year == 0 || before.Unit == TimeUnit.Month && isRange ? TimeUnit.Month
            : before.Unit == TimeUnit.Year ? TimeUnit.Year
            : before.Unit == TimeUnit.Day && !before.IsBare ? TimeUnit.Day : TimeUnit.None;
        if (Tokens[at].IsDigit)
        {
            if (before.IsDone || !ReadDigits(at, under, true, out point)) return false;
            if (under == TimeUnit.Month && point.Year == 0 && !IsClosed(point.End) && !StartsTime(point.End)) return false;
            if (under == TimeUnit.Day && point.Month == 0) point.IsBare = !isWord || before.Month != 0;
            ReadTail(ref point);
        }
        else if (!ReadPoint(at, true, TimeUnit.None, out point))
        {
            return false;
        }

        // 'ngày 5/5 và năm 2016' are two times, not one list.
        return isRange || !point.IsDone && point.Unit == before.Unit;
    }

    private bool AddMembers(int first, Members members, int count, int ranges, TimeKind kind, Direction direction)
    {
        var value = Resolve(members[0], direction);
        var known = members[0].Year != 0 || members[0].IsDone;
        var isInterval = false;
        for (var i = 1; i < count; i++)
        {
            var next = Resolve(members[i], direction);
            if ((ranges & 1 << i) != 0)
            {
                isInterval = true;
                value = value is { } a && next is { } b ? Between(a, b) : null;
            }
            else if (value is { } before && next is { } now && Follows(before, now))
            {
                isInterval = true;
                value = Edtf.Interval(before.Start, now.End);
            }
            else if (value is null && next is null)
            {
                isInterval = true;
            }
            else
            {
                AddOne(first, members[i - 1].End, value, isInterval ? TimeKind.Interval : TimeKind.Point, kind);
                (first, value, isInterval) = (StartOfMember(members[i - 1].End, members[i].End), next, false);
            }
        }

        // 'Năm 1973, ngày 6/10': the year still stands close by.
        if (known && value is { IsInterval: false, Precision: < EdtfPrecision.Day, Earliest: { } earliest })
            (_nearYear, _nearEnd) = (earliest.Year, members[count - 1].End + NearTokens);
        return AddOne(first, members[count - 1].End, value, isInterval ? TimeKind.Interval : TimeKind.Point, kind);
    }

    private int StartOfMember(int from, int end)
    {
        while (from < end - 1 && !Tokens[from].IsDigit && !_words.Begins(Tokens[from])) from++;
        if (_words.Find(Tokens, from, TimeRole.And) is { } and && from + and.Length < end) from += and.Length;
        return from;
    }

    private bool AddOne(int first, int end, Edtf? value, TimeKind shape, TimeKind kind)
    {
        // 'từ 19 đến 22/12' is closed by its own words, but 'từ năm 2020' and 'đến năm 2030' leave a side open.
        if (shape == TimeKind.Interval) return Add(first, end, value, TimeKind.Interval);
        if (kind == TimeKind.Until && IsNarrative(first, value)) kind = TimeKind.Point;
        if (kind == TimeKind.Since) return Add(first, end, value is { } s ? Edtf.Interval(s.Start, null) : null, kind);
        if (kind == TimeKind.Until)
        {
            var added = Add(first, end, value is { } u ? Edtf.Interval(null, u.End) : null, kind);
            if (_words.Find(Tokens, first, TimeRole.Until) is { Length: 1 }) _found[^1] = _found[^1] with { Reached = value };
            return added;
        }

        return Add(first, end, value, shape);
    }

    // 'Tới tháng 9/2021, ông tuyên bố': at the head of a sentence, of the past, the words go on with the story.
    private bool IsNarrative(int first, Edtf? value) =>
        first == _first && _words.Find(Tokens, first, TimeRole.Until) is { Length: 1 }
        && value?.Latest is { } last && _anchor.Precision != EdtfPrecision.None && last < _anchor.Today;

    private static Edtf? Between(Edtf a, Edtf b) =>
        a.Earliest is { } first && b.Latest is { } last && first <= last ? Edtf.Interval(a.Start, b.End) : null;

    private static bool Follows(Edtf before, Edtf now) =>
        before.End is { } end && end.Precision == now.Precision && !now.IsInterval && end.Latest?.AddDays(1) == now.Earliest;

    // Gives a time the fields that its words leave out, from the article's own date and from what it said before.
    private Edtf? Resolve(in TimePoint point, Direction direction)
    {
        if (point.IsDone) return point.Value;
        if (point.Direction != Direction.None) direction = point.Direction;
        if (point.Unit == TimeUnit.Year) return Edtf.Year(point.Year);
        if (point.Month == 0) return ResolveDay(point.Day, direction);
        var year = point.Year;
        if (year == 0 && direction == Direction.None && point.End <= _nearEnd) year = _nearYear;
        if (year == 0) year = _anchor.YearOf(point.Month, point.Day, direction == Direction.None && _future ? Direction.Future : direction);
        if (year == 0) return null;
        return point.Unit switch
        {
            TimeUnit.Quarter => Edtf.Interval(Edtf.Month(year, point.Month), Edtf.Month(year, point.Month + 2)),
            TimeUnit.Day when IsDay(point.Day, point.Month, year) => Edtf.Day(year, point.Month, point.Day),
            TimeUnit.Day => null,
            _ => Edtf.Month(year, point.Month),
        };
    }

    // 'ngày 6': the day of that number nearest to the day last told of, else to the day of publication.
    private Edtf? ResolveDay(int day, Direction direction)
    {
        var isTold = _lastDay?.Earliest is not null;
        if (!isTold && _anchor.Precision < EdtfPrecision.Month) return null;
        var near = _lastDay?.Earliest ?? _anchor.Today;
        DateOnly? best = null;
        for (var months = -1; months <= 1; months++)
        {
            var month = near.AddMonths(months);
            if (!IsDay(day, month.Month, month.Year)) continue;
            var candidate = new DateOnly(month.Year, month.Month, day);
            if (direction == Direction.Past && _anchor.Precision == EdtfPrecision.Day && candidate > _anchor.Today.AddDays(1)) continue;
            if (best is not { } b || Math.Abs(candidate.DayNumber - near.DayNumber) < Math.Abs(b.DayNumber - near.DayNumber)) best = candidate;
        }

        if (best is not { } found) return null;
        return isTold ? Edtf.Day(found) : _anchor.Coarse(Edtf.Day(found));
    }

    [InlineArray(MaxMembers)]
    private struct Members
    {
        private TimePoint _first;
    }
}
