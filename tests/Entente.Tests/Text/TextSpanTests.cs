using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class TextSpanTests
{
    [Fact]
    public void The_default_is_the_empty_span_at_the_start() => Assert.Equal(new TextSpan(0, 0), default);

    [Fact]
    public void A_span_cannot_run_backwards() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Fact]
    public void A_span_cannot_start_before_the_text() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));

    [Fact]
    public void Spans_that_touch_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 3).Overlaps(new(3, 5)));
        Assert.True(new TextSpan(0, 4).Overlaps(new(3, 5)));
    }

    [Fact]
    public void A_span_contains_itself() => Assert.True(new TextSpan(2, 5).Contains(new(2, 5)));

    [Fact]
    public void A_union_holds_both_and_what_lies_between() => Assert.Equal(new TextSpan(1, 9), new TextSpan(7, 9).Union(new(1, 3)));

    [Fact]
    public void A_span_gives_back_the_words_of_the_source() => Assert.Equal("Hà Nội", new TextSpan(3, 9).In("Từ Hà Nội"));
}
