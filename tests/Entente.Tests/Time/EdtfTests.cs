using CsCheck;
using Entente.Tests.Support;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Time;

public class EdtfTests
{
    private static readonly Gen<Edtf> Dates =
        from day in Gen.DateOnly[new DateOnly(1, 1, 1), new DateOnly(9999, 12, 31)]
        from precision in Gen.OneOf(Gen.Const(EdtfPrecision.Year), Gen.Const(EdtfPrecision.Month), Gen.Const(EdtfPrecision.Day))
        from approximate in Gen.Bool
        let date = Edtf.Day(day).AtMost(precision)
        select approximate ? date.Approximately() : date;

    private static readonly Gen<Edtf> Any =
        from a in Dates
        from b in Dates
        from shape in Gen.Int[0, 3]
        select shape switch
        {
            0 => a,
            1 => Edtf.Interval(a, null),
            2 => Edtf.Interval(null, a),
            _ => a.Earliest <= b.Latest ? Edtf.Interval(a, b) : Edtf.Interval(b, a),
        };

    [Fact]
    public void What_is_written_reads_back_the_same() =>
        Any.Hold(date => Edtf.TryParse(date.ToString(), out var again) && again == date);

    [Fact]
    public void The_first_day_is_never_behind_the_last() =>
        Any.Hold(date => date.Earliest is not { } first || date.Latest is not { } last || first <= last);

    [Fact]
    public void Coarser_dates_hold_finer_ones() =>
        Any.Hold(date => date.AtMost(EdtfPrecision.Month).Contains(date) && date.AtMost(EdtfPrecision.Year).Contains(date));

    [Fact]
    public void Overlap_does_not_depend_on_the_order() =>
        Gen.Select(Any, Any).Hold(two => two.Item1.Overlaps(two.Item2) == two.Item2.Overlaps(two.Item1) && two.Item1.MayCoincide(two.Item2) == two.Item2.MayCoincide(two.Item1));

    [Fact]
    public void Whatever_overlaps_may_coincide() =>
        Gen.Select(Any, Any).Hold(two => !two.Item1.Overlaps(two.Item2) || two.Item1.MayCoincide(two.Item2));

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Any, Any).Hold(two => Math.Sign(two.Item1.CompareTo(two.Item2)) == -Math.Sign(two.Item2.CompareTo(two.Item1)) && (two.Item1.CompareTo(two.Item2) == 0) == (two.Item1 == two.Item2));

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Gen.String[Gen.Char["0123456789-/.~?%X "], 0, 24].Hold(text => !Edtf.TryParse(text, out var date) || Edtf.TryParse(date.ToString(), out _));

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-07-11", "2024-07-11", "2024-07-11")]
    [InlineData("2024-22", "2024-01-01", "2024-12-31")]
    [InlineData("2017-05-19~", "2017-05-19", "2017-05-19")]
    [InlineData("2024-07-09/2024-07-11", "2024-07-09", "2024-07-11")]
    [InlineData("1980/1989", "1980-01-01", "1989-12-31")]
    [InlineData("2020/..", "2020-01-01", null)]
    [InlineData("../2023-03", null, "2023-03-31")]
    public void Bounds_are_the_first_and_last_day_it_can_mean(string text, string? earliest, string? latest)
    {
        Assert.True(Edtf.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd", null));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("2024-13")]
    [InlineData("2024-7")]
    [InlineData("2023-02-29")]
    [InlineData("2024-07-11-")]
    [InlineData("11/7/2024")]
    [InlineData("2024/2020")]
    [InlineData("2024/")]
    [InlineData("..")]
    [InlineData("~")]
    public void What_is_no_date_is_refused(string? text)
    {
        Assert.False(Edtf.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void The_default_says_nothing()
    {
        Assert.Equal("../..", default(Edtf).ToString());
        Assert.Null(default(Edtf).Earliest);
        Assert.Null(default(Edtf).Latest);
        Assert.Equal(EdtfPrecision.None, default(Edtf).Precision);
    }

    [Fact]
    public void An_interval_from_a_date_to_itself_is_the_date() =>
        Assert.Equal(Edtf.Year(2024), Edtf.Interval(Edtf.Year(2024), Edtf.Year(2024)));

    [Fact]
    public void An_interval_cannot_run_backwards() =>
        Assert.Throws<ArgumentException>(() => Edtf.Interval(Edtf.Year(2024), Edtf.Year(2020)));

    [Fact]
    public void An_approximate_day_may_be_the_next_day()
    {
        var about = Edtf.Day(2017, 5, 19).Approximately();
        Assert.False(about.Overlaps(Edtf.Day(2017, 5, 20)));
        Assert.True(about.MayCoincide(Edtf.Day(2017, 5, 20)));
        Assert.False(about.MayCoincide(Edtf.Day(2017, 5, 21)));
    }
}
