namespace Entente.Time;

/// <summary>What a time expression does with its time.</summary>
public enum TimeKind : byte
{
    /// <summary>A day, month, year or other single stretch of the calendar: 'hôm 2/7', 'cuối năm 2023', 'hôm qua'.</summary>
    Point,

    /// <summary>From one time to another: 'từ ngày 9 - 11/7', 'giai đoạn 2021-2025', 'trong 4 năm qua'.</summary>
    Interval,

    /// <summary>From a time on, the end left open: 'kể từ năm 2020', 'sau năm 1991'.</summary>
    Since,

    /// <summary>Up to a time, the beginning left open: 'đến năm 2030', 'trước ngày 5/5'.</summary>
    Until,

    /// <summary>A length without a place in the calendar: 'ba năm', 'vài tuần'.</summary>
    Duration,

    /// <summary>Something that comes again: 'hàng năm', 'mỗi tháng'.</summary>
    Frequency,

    /// <summary>Leans on a time that the text gave before: 'cùng ngày', 'trước đó', 'hai ngày sau'.</summary>
    Reference,
}

/// <summary>Words that tell a time, and the time they tell.</summary>
/// <param name="First">First token, a preposition such as 'vào' or 'kể từ' included.</param>
/// <param name="End">First token behind it.</param>
/// <param name="Value">The time, or null when it cannot be known from the article and its date.</param>
/// <param name="Kind">What it does with the time.</param>
public readonly record struct TimeExpression(int First, int End, Edtf? Value, TimeKind Kind)
{
    /// <summary>True when what it dates began then and may last: 'xung đột bùng phát tháng 2/2022'.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>For 'đến ngày 17/11' and its like, the day that is reached: what a clause tells that they open was done then.</summary>
    public Edtf? Reached { get; init; }

    /// <summary>
    /// For words that count what is told behind them from what is told before: by how many days it is later, negative when
    /// it is earlier ('một ngày sau khi' is -1), 0 when they do not say; null for all other words.
    /// </summary>
    public int? DaysApart { get; init; }
}
