using System.Globalization;
using Entente.Map;
using Xunit;

namespace Entente.Tests.Map;

public class EchoesTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(i => "từ" + (i * 7919 % 1009).ToString(CultureInfo.InvariantCulture))];

    [Fact]
    public void Forty_lightly_edited_copies_are_one_group_called_by_the_smallest_id_in_any_order()
    {
        (string, string)[] copies = [.. Enumerable.Range(0, 40).Select(i => ($"báo-{i:d2}", Edited(i)))];
        Assert.All(Seen.Orders(copies), order => Assert.Equal(["báo-00"], Echoes.Of(order).Values.Distinct()));
    }

    [Fact]
    public void Case_diacritics_marks_and_line_breaks_make_no_other_article() =>
        Assert.True(Echoes.AreCopies(string.Join(' ', Words), string.Join(",\r\n", Words.Select(w => w.ToUpperInvariant().Replace('Ừ', 'U')))));

    [Fact]
    public void Articles_that_share_a_quotation_are_no_copies()
    {
        var quotation = string.Join(' ', Words.Take(60));
        Assert.False(Echoes.AreCopies(Other("a") + quotation, quotation + Other("b")));
        Assert.Equal(2, Echoes.Of([("x", Other("a") + quotation), ("y", quotation + Other("b"))]).Values.Distinct().Count());
    }

    [Fact]
    public void A_shortened_copy_is_a_copy_and_a_teaser_is_none()
    {
        var whole = string.Join(' ', Words);
        Assert.True(Echoes.AreCopies(whole, string.Join(' ', Words.Take(240))));
        Assert.False(Echoes.AreCopies(whole, string.Join(' ', Words.Take(15))));
    }

    [Fact]
    public void A_few_words_are_copies_only_of_the_same_words_and_nothing_is_a_copy_of_nothing()
    {
        Assert.True(Echoes.AreCopies("Nga tập trận.", "Nga tập trận"));
        Assert.False(Echoes.AreCopies("Nga tập trận.", "Nga tập trận lớn"));
        Assert.False(Echoes.AreCopies("", "..."));
    }

    [Fact]
    public void Adding_an_article_again_changes_nothing()
    {
        var index = new EchoIndex();
        index.Add("a", Edited(0));
        index.Add("a", "khác hẳn");
        index.Add("b", Edited(1));
        Assert.Equal(["a", "a"], index.Groups().Values);
    }

    [Fact]
    public void Prints_of_copies_may_be_of_copies_however_long_the_texts_are()
    {
        var whole = string.Join(' ', Words);
        Assert.All(Enumerable.Range(0, 40), i => Assert.True(MayBe(Edited(0), Edited(i))));
        Assert.True(MayBe(whole, string.Join(' ', Words.Take(240))));
        Assert.True(MayBe("Nga tập trận.", "Nga tập trận"));

        // A text that holds the shorter one in small parts is a copy still, and its print the longer.
        Assert.True(MayBe(whole, string.Join(' ', Words.Chunk(40).SelectMany((c, i) => c.Append("thêm" + i)))));
    }

    [Fact]
    public void Prints_part_articles_that_only_share_a_quotation_and_those_of_a_few_words()
    {
        var quotation = string.Join(' ', Words.Take(60));
        Assert.False(MayBe(Other("a") + quotation, quotation + Other("b")));
        Assert.False(MayBe(string.Join(' ', Words), string.Join(' ', Words.Take(15))));
        Assert.False(MayBe("Nga tập trận.", "Nga tập trận lớn"));
        Assert.False(MayBe("", "..."));
    }

    [Fact]
    public void What_prints_part_is_no_copy()
    {
        var texts = Enumerable.Range(0, 40).Select(i => string.Join(' ', Words.Skip(i * 7).Take(5 + i * 9))).ToList();
        Assert.All(texts, one => Assert.All(texts, other => Assert.True(MayBe(one, other) || !Echoes.AreCopies(one, other))));
    }

    private static bool MayBe(string one, string other) => EchoPrint.MayBeOfCopies(EchoSignature.Of(one).Print(), EchoPrint.Of(other));

    // One word in forty changed, and a new lead.
    private static string Edited(int turn) => $"Bản tin số {turn}. " + string.Join(' ', Words.Select((w, i) => (i + turn) % 40 == 0 ? $"thay{turn}" : w));

    private static string Other(string name) => string.Concat(Enumerable.Range(0, 300).Select(i => $"{name}{i} "));
}
