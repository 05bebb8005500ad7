namespace Entente.Time;

/// <summary>Dates in digits: '11/7/2024', '12-7', '4.7', '10-2016'.</summary>
internal sealed partial class TimeParser
{
    // Reads the date that begins with the number at a token. The hyphen is left to the range when it cannot be part of the date.
    private bool ReadDigits(int at, TimeUnit under, bool opened, out TimePoint point)
    {
        point = default;
        if (!Number(at, out var a)) return false;
        point.End = at + 1;
        point.Unit = under;
        var mark = MarkAt(at + 1);
        if (mark is '/' or '-' or '.' && IsTight(at + 1) && IsTight(at + 2) && Number(at + 2, out var b))
        {
            var mark2 = MarkAt(at + 3);
            var c = 0;
            var hasThird = mark2 is '/' or '-' or '.' && IsTight(at + 3) && IsTight(at + 4) && Number(at + 4, out c);
            var leavesHyphen = mark == '-' && (IsYear(a) || under is TimeUnit.Month or TimeUnit.Year && !IsYear(b) || under == TimeUnit.Year
                || hasThird && mark2 != '-' || hasThird && !IsYear(c) && b > 12 || b > 12 && !IsYear(b)
                || _words.Find(Tokens, at + 3, TimeRole.Of) is { } of && IsMonthWord(at + 3 + of.Length) || IsMonthWord(at + 3));
            if (!leavesHyphen)
            {
                if (hasThird && (mark == mark2 || mark == '/') && IsYear(c) && IsDay(a, b, c))
                {
                    (point.Day, point.Month, point.Year, point.Unit, point.End) = (a, b, c, TimeUnit.Day, at + 5);
                    return EndsNumber(at + 5);
                }

                if (hasThird && mark == '/' && mark2 == '/' && IsDay(a, b, 2000 + c) && c is > 0 and < 100 && opened)
                {
                    var year = c <= 40 ? 2000 + c : 1900 + c;
                    (point.Day, point.Month, point.Year, point.Unit, point.End) = (a, b, year, TimeUnit.Day, at + 5);
                    return EndsNumber(at + 5);
                }

                if (a is >= 1 and <= 12 && IsYear(b) && EndsNumber(at + 3) && !(under == TimeUnit.Day && opened))
                {
                    (point.Month, point.Year, point.Unit, point.End) = (a, b, TimeUnit.Month, at + 3);
                    return true;
                }

                if (under != TimeUnit.Month && IsDay(a, b, 2000) && (EndsNumber(at + 3) || hasThird && mark == '/' && mark2 == '-')
                    && (opened || mark == '/' && !LooksLikeFraction(a, b) || mark == '-' && a > 12 || IsAlone(at, at + 3)))
                {
                    (point.Day, point.Month, point.Unit, point.End) = (a, b, TimeUnit.Day, at + 3);
                    return true;
                }

                return false;
            }
        }
        else if (!EndsNumber(at + 1))
        {
            return false;
        }

        if (IsYear(a) && under is TimeUnit.None or TimeUnit.Year)
        {
            (point.Year, point.Unit) = (a, TimeUnit.Year);
            return true;
        }

        if (under == TimeUnit.Month)
        {
            (point.Month, point.IsBare) = (a, false);
            return a is >= 1 and <= 12;
        }

        if (a is < 1 or > 31 || under == TimeUnit.Year) return false;
        (point.Day, point.Unit, point.IsBare) = (a, TimeUnit.Day, under == TimeUnit.None);
        return true;
    }

    private static bool IsYear(int number) => number is >= 1500 and <= 2199;

    private static bool IsDay(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month);

    // '2/3' of the members, '24/7': without a word before it a small pair is more often a share than a day.
    private static bool LooksLikeFraction(int a, int b) => a < b || a == 24 && b == 7;

    private bool IsAlone(int first, int end) => MarkAt(first - 1) == '(' && MarkAt(end) is ')' or ',' or ';';

    private bool IsMonthWord(int at) => _words.Find(Tokens, at, TimeRole.Unit) is { Unit: TimeUnit.Month };

    // The number is not the rest of a longer one or of a name: '1.950', 'F-16', 'KN-23', '$5'.
    private bool BeginsNumber(int at)
    {
        if (at == 0 || Tokens[at].AfterSpace) return true;
        return MarkAt(at - 1) switch
        {
            '(' or '[' or '"' or '“' or '‘' or '\'' or '«' or ':' or ';' => true,
            '-' or '–' or '—' => at < 2 || Tokens[at - 1].AfterSpace,
            ',' or '.' => at < 2 || !Tokens[at - 2].IsDigit,
            _ => false,
        };
    }

    // Nothing makes it longer: '5/5/NĐ', '2014.500', '10%'.
    private bool EndsNumber(int end)
    {
        if (end >= Tokens.Length || !IsTight(end)) return true;
        var mark = MarkAt(end);
        if (mark is '%' or '/' or '+' or '°') return false;
        return mark is not ('.' or ',') || !IsTight(end + 1) || end + 1 >= Tokens.Length || !Tokens[end + 1].IsDigit;
    }

    private bool Number(int at, out int value)
    {
        value = 0;
        if ((uint)at >= (uint)Tokens.Length || !Tokens[at].IsDigit) return false;
        var (start, end) = (Tokens[at].Start, Tokens[at].End);
        if (end - start > 4) return false;
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(_text[i])) return false;
            value = value * 10 + (_text[i] - '0');
        }

        return true;
    }

    private bool IsTight(int at) => at < Tokens.Length && !Tokens[at].AfterSpace;

    // The mark at a token, every dash as a hyphen, or '\0' when it is no mark.
    private char MarkAt(int at)
    {
        if ((uint)at >= (uint)Tokens.Length || !Tokens[at].IsMark) return '\0';
        var mark = _text[Tokens[at].Start];
        return mark is '–' or '—' or '‑' or '‐' or '−' ? '-' : mark;
    }
}
