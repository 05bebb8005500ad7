using System.Collections.Immutable;
using System.Globalization;
using Entente.Claims;
using Entente.Views.Answers;

namespace Entente.Views.Pictures;

/// <summary>What bound and what divided in one month or year, counted by independent reports.</summary>
/// <param name="Period">The month or year as EDTF.</param>
/// <param name="Binding">Reports of what binds.</param>
/// <param name="Dividing">Reports of what divides.</param>
public sealed record BalancePeriod(string Period, int Binding, int Dividing);

/// <summary>How cooperation and conflict moved over time: bars up for what binds, down for what divides, a pair a month or year.</summary>
public static class BalancePicture
{
    private const double Width = 960, Left = 44, Right = 945, Top = 10, Half = 70, LabelHeight = 18, WidestBar = 72;
    private const int MostMonths = 36, MostPeriods = 40, MostLabels = 14;

    /// <summary>The periods from the first event to the last, empty ones between too; months, or years where months are too many. Only events that are so count.</summary>
    public static ImmutableArray<BalancePeriod> Periods(IEnumerable<Happening> happenings)
    {
        ArgumentNullException.ThrowIfNull(happenings);
        var events = happenings.Where(h => h.Reality == Reality.Actual && !h.Type.IsTie() && Day(h) is not null).ToList();
        if (events.Count == 0) return [];
        var days = events.Select(h => Day(h)!.Value).Order().ToList();
        var isMonthly = Months.Of(days[^1]) - Months.Of(days[0]) < MostMonths;
        var sums = events.GroupBy(h => Number(Day(h)!.Value)).ToDictionary(g => g.Key, g => (Binding: g.Where(h => h.Type.Binds()).Sum(h => h.Sources), Dividing: g.Where(h => h.Type.Divides()).Sum(h => h.Sources)));
        var (first, last) = (Number(days[0]), Number(days[^1]));
        return [.. Enumerable.Range(Math.Max(first, last - MostPeriods + 1), Math.Min(MostPeriods, last - first + 1)).Select(n => new BalancePeriod(Name(n), sums.GetValueOrDefault(n).Binding, sums.GetValueOrDefault(n).Dividing))];

        int Number(DateOnly day) => isMonthly ? Months.Of(day) : day.Year;
        string Name(int n) => isMonthly ? Months.Name(n) : n.ToString("0000", CultureInfo.InvariantCulture);
    }

    /// <summary>The picture as SVG, or null when there are no periods.</summary>
    public static string? Draw(ImmutableArray<BalancePeriod> periods, PictureWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (periods.IsDefaultOrEmpty) return null;
        const double Middle = Top + Half;
        var most = Math.Max(1, periods.Max(p => Math.Max(p.Binding, p.Dividing)));
        var step = (Right - Left) / periods.Length;
        var bar = Math.Min(step * 0.7, WidestBar);
        using var svg = new SvgWriter(Width, Middle + Half + LabelHeight, words.Phrase("Cooperation and conflict over time"), "balance", style: words.Style);
        svg.Words(most.ToString(CultureInfo.InvariantCulture), Left - 8, Top + 5, "axis", "end");
        svg.Words("0", Left - 8, Middle + 4, "axis", "end");
        svg.Words(most.ToString(CultureInfo.InvariantCulture), Left - 8, Middle + Half, "axis", "end");
        var every = (periods.Length + MostLabels - 1) / MostLabels;
        foreach (var (i, period) in periods.Index())
        {
            var x = Left + i * step;
            svg.Open("g");
            svg.Title($"{period.Period}: {words.Phrase("What binds")} {period.Binding}, {words.Phrase("What divides")} {period.Dividing}");
            if (period.Binding > 0) svg.Add("rect", ("class", "binds"), ("x", x + (step - bar) / 2), ("width", bar), ("y", Middle - Half * period.Binding / most), ("height", Half * period.Binding / most));
            if (period.Dividing > 0) svg.Add("rect", ("class", "divides"), ("x", x + (step - bar) / 2), ("width", bar), ("y", Middle), ("height", Half * period.Dividing / most));
            svg.Close();
            if (i % every == 0) svg.Words(period.Period, x + step / 2, Middle + Half + LabelHeight - 4, "axis", "middle");
        }

        svg.Add("line", ("class", "zero"), ("x1", Left), ("x2", Right), ("y1", Middle), ("y2", Middle));
        return svg.ToString();
    }

    private static DateOnly? Day(Happening h) => h.Time?.Earliest ?? h.Time?.Latest ?? h.Told;
}
