using System.Globalization;
using Entente.Claims;
using Entente.Views.Answers;

namespace Entente.Views.Pictures;

/// <summary>
/// Happenings along time: ties as bars, events as dots, a row a kind; what binds above, what divides below, what does neither between. Solid is done, hollow planned,
/// dotted possible, struck denied; ends are soft where a date is vague, and what has no date of its own stands softly at the day it was told.
/// </summary>
public static class TimelinePicture
{
    private const double Width = 960, Left = 190, Right = 945, Top = 26, Dot = 5, RowHeight = 24, DotStep = 11;

    // Where the longest name begins, and where all of them are past.
    private const double NamesFrom = 40, NamesTo = 182;
    private const int MostStacked = 5;

    /// <summary>The picture as SVG, or null when nothing has a day.</summary>
    public static string? Draw(IEnumerable<Happening> happenings, PictureWords words)
    {
        if (Laid(happenings, words) is not var (axis, rows, height)) return null;
        using var svg = new SvgWriter(Width, height, words.Phrase("Timeline"), "timeline", hasLinks: true, words.Style);
        Defs(svg);
        foreach (var (x, name) in axis.Ticks())
        {
            svg.Add("line", ("class", "tick"), ("x1", x), ("x2", x), ("y1", Top - 4), ("y2", height - 6));
            svg.Words(name, x, Top - 10, "axis", "middle");
        }

        if (axis.IsBroken) svg.Words("< " + axis.First.Year.ToString(CultureInfo.InvariantCulture), axis.Old, Top - 10, "axis", "middle");
        var y = Top;
        foreach (var row in rows)
        {
            Name(svg, row, y, words);
            foreach (var (h, stack) in row.Marks) Mark(svg, axis, h, y + RowHeight / 2 + stack * DotStep, words);
            y += row.Height;
        }

        return svg.ToString();
    }

    /// <summary>The names of the rows alone, to stand still at the left while the picture below them is moved; null when nothing has a day. Only for eyes: the picture says the same.</summary>
    public static string? Names(IEnumerable<Happening> happenings, PictureWords words)
    {
        if (Laid(happenings, words) is not var (_, rows, height)) return null;
        using var svg = new SvgWriter(NamesTo - NamesFrom, height, "", "timeline names", isHidden: true);
        svg.Add("rect", ("class", "ground"), ("width", NamesTo - NamesFrom), ("height", height));
        var y = Top;
        foreach (var row in rows)
        {
            Name(svg, row, y, words, NamesFrom);
            y += row.Height;
        }

        return svg.ToString();
    }

    private static void Name(SvgWriter svg, Row row, double y, PictureWords words, double from = 0)
    {
        svg.Add("line", ("class", "row"), ("x1", 0.0), ("x2", Width - from), ("y1", y + row.Height), ("y2", y + row.Height));
        svg.Words(words.Type(row.Type), Left - 14 - from, y + RowHeight / 2 + 4, $"name {row.Type.Bearing()}", "end");
    }

    private static (TimeAxis Axis, List<Row> Rows, double Height)? Laid(IEnumerable<Happening> happenings, PictureWords words)
    {
        ArgumentNullException.ThrowIfNull(happenings);
        ArgumentNullException.ThrowIfNull(words);
        var shown = happenings.Where(h => First(h) is not null || Last(h) is not null).ToList();
        if (TimeAxis.Over(shown.SelectMany(h => new[] { First(h), Last(h) }).OfType<DateOnly>(), Left, Right) is not { } axis) return null;
        var rows = Rows(shown, axis);
        return (axis, rows, Top + rows.Sum(r => r.Height) + 10);
    }

    private static List<Row> Rows(List<Happening> shown, TimeAxis axis)
    {
        var rows = new List<Row>();
        foreach (var kind in shown.GroupBy(h => h.Type).OrderByDescending(g => g.Key.Binds()).ThenBy(g => g.Key.Divides()).ThenByDescending(g => g.Key.IsTie()).ThenBy(g => g.Key))
        {
            var marks = new List<(Happening, int)>();
            var ends = new List<double>();
            foreach (var h in kind.OrderBy(h => First(h) ?? Last(h)).ThenBy(h => h.Id, StringComparer.Ordinal))
            {
                // The lowest line of the row where the mark touches no other; what finds none lies on the last.
                var (from, to) = Span(axis, h);
                var line = ends.FindIndex(end => end < from);
                if (line < 0 && ends.Count < MostStacked) (line, ends) = (ends.Count, [.. ends, to]);
                else if (line < 0) line = MostStacked - 1;
                ends[line] = Math.Max(ends[line], to);
                marks.Add((h, line));
            }

            rows.Add(new(kind.Key, marks, RowHeight + (ends.Count - 1) * DotStep));
        }

        return rows;
    }

    private static void Mark(SvgWriter svg, TimeAxis axis, Happening h, double y, PictureWords words)
    {
        var link = h.Claims.IsEmpty ? null : words.Link(h.Claims[0]);
        if (link is null) svg.Open("g", ("class", Class(h)));
        else svg.Open("a", ("class", Class(h)), ("href", link), ("aria-label", words.Line(h)));
        svg.Title(words.Line(h));
        var (from, to) = Span(axis, h);
        if (to - from <= 2 * Dot + 1)
        {
            svg.Add("circle", ("cx", (from + to) / 2), ("cy", y), ("r", h.Time is null ? Dot - 1.5 : Dot));
        }
        else
        {
            svg.Add("rect", ("x", from), ("y", y - Dot + 1), ("width", to - from), ("height", 2 * Dot - 2), ("rx", 3.0), ("fill", $"url(#{Gradient(h)})"));
        }

        if (h.Reality == Reality.Negated) svg.Add("line", ("class", "struck"), ("x1", from - 3), ("x2", to + 3), ("y1", y), ("y2", y));
        svg.Close();
    }

    private static (double From, double To) Span(TimeAxis axis, Happening h)
    {
        var first = First(h) ?? Last(h)!.Value;
        var last = Last(h) ?? (h.Type.IsTie() ? DateOnly.MaxValue : first);
        var (from, to) = (axis.At(first), axis.At(last < first ? first : last));
        return to - from < 2 * Dot ? ((from + to) / 2 - Dot, (from + to) / 2 + Dot) : (from, to);
    }

    // A tie without a beginning of its own is known since it was told; an event without a date lies on the day of its report.
    private static DateOnly? First(Happening h) => h.Time?.Earliest ?? (h.Time is null ? h.Told : null);

    // A tie that nobody ended goes on; its time is only since when.
    private static DateOnly? Last(Happening h) =>
        h.Type.IsTie() ? h.Time is { IsInterval: true } span ? span.Latest : null
        : h.Time is { } time ? time.Latest ?? time.Earliest : h.Told;

    private static string Class(Happening h) => $"mark {h.Reality.Label()} {h.Type.Bearing()}{(h.Time is null ? " told" : "")}";

    private static string Gradient(Happening h)
    {
        var side = h.Type.Bearing();
        var isSoftLeft = h.Time?.Earliest is null || IsVague(h.Time?.Earliest, h.Time?.Start?.Latest);
        var isSoftRight = Last(h) is null || IsVague(h.Time?.End?.Earliest, h.Time?.Latest);
        return $"{(isSoftLeft ? "soft" : "hard")}-{(isSoftRight ? "soft" : "hard")}-{side}";
    }

    private static bool IsVague(DateOnly? earliest, DateOnly? latest) => earliest != latest;

    private static void Defs(SvgWriter svg)
    {
        svg.Open("defs");
        foreach (var side in new[] { "binds", "divides", "neither" })
        {
            foreach (var (left, right) in new[] { ("soft", "soft"), ("soft", "hard"), ("hard", "soft"), ("hard", "hard") })
            {
                svg.Open("linearGradient", ("id", $"{left}-{right}-{side}"));
                Stop("0", left == "soft");
                Stop("0.25", false);
                Stop("0.75", false);
                Stop("1", right == "soft");
                svg.Close();
                void Stop(string at, bool isClear) => svg.Add("stop", ("offset", at), ("class", $"stop-{side}"), ("stop-opacity", isClear ? "0.08" : "1"));
            }
        }

        svg.Close();
    }

    private sealed record Row(ClaimType Type, List<(Happening Happening, int Line)> Marks, double Height);
}
