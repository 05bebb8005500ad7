using System.Globalization;

namespace Entente.Views.Pictures;

/// <summary>Whole months as numbers, counted from January of the year 0, so that they can be compared and stepped through.</summary>
public static class Months
{
    /// <summary>The month of a day.</summary>
    public static int Of(DateOnly day) => day.Year * 12 + day.Month - 1;

    /// <summary>The first day of a month.</summary>
    public static DateOnly First(int month) => new(month / 12, month % 12 + 1, 1);

    /// <summary>A month as EDTF: <c>2024-07</c>.</summary>
    public static string Name(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 12:0000}-{month % 12 + 1:00}");
}
