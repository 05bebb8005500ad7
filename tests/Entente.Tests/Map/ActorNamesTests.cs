using Entente.Language;
using Entente.Map;
using Xunit;

namespace Entente.Tests.Map;

public class ActorNamesTests
{
    private static readonly ActorNames Names = new(LanguagePack.Default);

    [Theory]
    [InlineData("Nhật", "JPN")]
    [InlineData("nhật bản", "JPN")]
    [InlineData("nhat ban", "JPN")]
    [InlineData("Japan", "JPN")]
    [InlineData("JPN", "JPN")]
    [InlineData(" jpn ", "JPN")]
    [InlineData("Nga", "RUS")]
    [InlineData("nga", "RUS")]
    [InlineData("NGA", "NGA")]
    [InlineData("Mỹ", "USA")]
    [InlineData("hoa ky", "USA")]
    [InlineData("Hoa Kỳ", "USA")]
    [InlineData("Russia", "RUS")]
    [InlineData("Mát-xcơ-va", "RUS")]
    [InlineData("Đức", "DEU")]
    [InlineData("duc", "DEU")]
    [InlineData("Trieu Tien", "PRK")]
    [InlineData("Liên Hợp Quốc", "UN")]
    [InlineData("lien hop quoc", "UN")]
    [InlineData("nato", "NATO")]
    [InlineData("UK", "GBR")]
    public void A_name_is_found_as_people_write_it(string typed, string code) => Assert.Equal(code, Names.Find(typed).Actor?.Code.ToString());

    [Fact]
    public void Each_code_and_each_label_finds_its_own_actor_or_is_ambiguous() =>
        Assert.All(LanguagePack.Default.Actors.All, actor =>
        {
            Assert.Equal(actor, Names.Find(actor.Code.ToString()).Actor);
            Assert.Contains(actor, Names.Find(actor.Vietnamese) is { Actor: { } one } ? [one] : Names.Find(actor.Vietnamese).Suggestions);
            Assert.Contains(actor, Names.Find(actor.English) is { Actor: { } other } ? [other] : Names.Find(actor.English).Suggestions);
        });

    [Fact]
    public void An_ambiguous_name_suggests_all_whom_it_names()
    {
        var korea = Names.Find("Korea");
        Assert.True(korea.IsAmbiguous);
        Assert.Equal(["KOR", "PRK"], korea.Suggestions.Select(a => a.Code.ToString()));
    }

    [Theory]
    [InlineData("Ukrainne", "UKR")]
    [InlineData("Jappan", "JPN")]
    [InlineData("Azerbaijna", "AZE")]
    [InlineData("Shanghai Coop", "SCO")]
    [InlineData("Sudan Nam", "SSD")]
    [InlineData("Nam  sudna", "SSD")]
    [InlineData("đức quốc", "DEU")]
    [InlineData("the US", "USA")]
    [InlineData("Filipin", "PHL")]
    [InlineData("Trieu Tein", "PRK")]
    [InlineData("Nhật Bnả", "JPN")]
    [InlineData("Germny", "DEU")]
    public void A_slip_or_a_beginning_suggests_the_likeliest_first(string typed, string code)
    {
        var name = Names.Find(typed);
        Assert.Null(name.Actor);
        Assert.Equal(code, name.Suggestions[0].Code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\ud800")]
    [InlineData("zzzzzzzz")]
    [InlineData("😀")]
    public void What_is_no_name_suggests_nobody_and_does_not_throw(string typed) => Assert.Equal((null, 0), (Names.Find(typed).Actor, Names.Find(typed).Suggestions.Length));
}
