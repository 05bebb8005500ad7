namespace Entente.Time;

/// <summary>One time as it stands in the text, not yet completed by its neighbours or the article's own date.</summary>
internal struct TimePoint
{
    /// <summary>First token behind it.</summary>
    public int End;

    /// <summary>Year, month and day as written; 0 where the words leave them out.</summary>
    public int Year, Month, Day;

    /// <summary>The finest unit that is written.</summary>
    public TimeUnit Unit;

    /// <summary>A time that needs no completing (a decade, 'hôm qua'); null also when it cannot be known.</summary>
    public Edtf? Value;

    /// <summary>True when <see cref="Value"/> is all there is to it.</summary>
    public bool IsDone;

    /// <summary>A number that only its neighbours can make a date ('19' in 'từ 19 đến 22/12').</summary>
    public bool IsBare;

    /// <summary>Which way it lies.</summary>
    public Direction Direction;

    /// <summary>A time that is known as it is.</summary>
    public static TimePoint Done(int end, TimeUnit unit, Edtf? value) => new() { End = end, Unit = unit, Value = value, IsDone = true };

    /// <summary>Takes the coarser fields that it lacks from another.</summary>
    public void CompleteFrom(in TimePoint other)
    {
        if (IsDone || other.IsDone) return;
        if (Month == 0 && Unit <= TimeUnit.Month && other.Month != 0)
        {
            if (Unit == TimeUnit.Day) Month = other.Month;
            IsBare = false;
        }

        if (Year == 0 && (Month == other.Month || Month != 0 && other.Year != 0)) Year = other.Year;
        if (Direction == Direction.None) Direction = other.Direction;
    }
}
