using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class QuotationTests
{
    [Theory]
    [InlineData("Ông nói: “Chúng tôi sẽ đi”.")]
    [InlineData("Ông nói: \"Chúng tôi sẽ đi\".")]
    [InlineData("Ông nói: ‘Chúng tôi sẽ đi’.")]
    [InlineData("Ông nói: 'Chúng tôi sẽ đi'.")]
    [InlineData("Ông nói: «Chúng tôi sẽ đi».")]
    [InlineData("Ông nói: “Chúng tôi sẽ đi\".")]
    [InlineData("Ông nói: “Chúng tôi sẽ đi “.")]
    [InlineData("Ông nói: ”Chúng tôi sẽ đi”.")]
    [InlineData("Ông nói: \" Chúng tôi sẽ đi \".")]
    public void Words_between_marks_are_a_quotation(string text) => Assert.Equal(["Chúng tôi sẽ đi"], Some.Quotations(text));

    [Fact]
    public void Words_in_marks_are_quotations_however_few() =>
        Assert.Equal(["bạn", "kẻ thù chung"], Some.Quotations("Họ gọi nhau là \"bạn\" trước \"kẻ thù chung\"."));

    [Fact]
    public void An_apostrophe_is_not_a_mark() =>
        Assert.Empty(Some.Quotations("Ông O'Brien và tướng Jama'a đọc tờ Jane’s ở Côte d'Ivoire."));

    [Fact]
    public void A_quotation_may_hold_another() =>
        Assert.Equal(["Họ “rất” vui", "rất"], Some.Quotations("Ông nói “Họ “rất” vui” rồi đi."));

    [Fact]
    public void Marks_of_different_kinds_nest() =>
        Assert.Equal(["Nước 'nhỏ' này", "nhỏ"], Some.Quotations("Ông nói \"Nước 'nhỏ' này\" rồi đi."));

    [Fact]
    public void A_mark_that_nothing_closes_is_given_up_at_the_end_of_its_sentence() =>
        Assert.Equal(["Chúng tôi đi. <open>", "ở lại"], Some.Quotations("Ông nói: “Chúng tôi đi. Họ thì “ở lại”. Hết."));

    [Fact]
    public void A_quotation_goes_on_over_paragraphs_until_its_mark() =>
        Assert.Equal(["Một. \nHai"], Some.Quotations("“Một. \nHai”, ông nói. “").Take(1));

    [Fact]
    public void A_paragraph_that_opens_anew_quotes_the_one_before_as_a_whole() =>
        Assert.Equal(["Một. Hai. <open>", "Ba"], Some.Quotations("“Một. Hai.\n“Ba”, ông nói."));

    [Fact]
    public void A_closing_mark_alone_is_no_quotation() => Assert.Empty(Some.Quotations("Họ đi rồi”. Hết."));

    [Fact]
    public void The_marks_know_their_part()
    {
        var document = Some.Document("Ông nói \"đi\" rồi.");
        Assert.True(document.Tokens[2].Has(TokenTraits.QuoteOpen));
        Assert.True(document.Tokens[4].Has(TokenTraits.QuoteClose));
        Assert.Equal(new Quotation(3, 4, true), Assert.Single(document.Quotations));
    }
}
