using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class CodePointsTests
{
    [Fact]
    public void A_pair_before_the_place_counts_as_one() => Assert.Equal(2, new CodePoints("😀 Nga").Of(3));

    [Fact]
    public void Without_pairs_both_counts_agree() => Assert.Equal(4, new CodePoints("Nước Nga").Of(4));

    [Fact]
    public void A_lone_surrogate_counts_as_one() => Assert.Equal(2, new CodePoints("\ud83dab").Of(2));

    [Fact]
    public void The_end_of_the_text_has_a_place_too() => Assert.Equal(3, new CodePoints("😀😀a").Of(5));

    [Fact]
    public void An_emoji_before_a_quotation_moves_its_span_by_one_code_point()
    {
        const string Text = "🚀 Ông nói: “Tên lửa đã bay”.";
        var document = Some.Document(Text);
        var quotation = Assert.Single(document.Quotations);
        var span = document.Span(quotation.First, quotation.End);
        Assert.Equal("Tên lửa đã bay", span.In(Text));
        Assert.Equal(span.Start - 1, new CodePoints(Text).Of(span.Start));
    }
}
