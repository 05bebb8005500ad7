using Entente.Actors;
using Entente.Language;
using Entente.Text;
using Xunit;

namespace Entente.Tests.Language;

public class NamesTests
{
    private static readonly LanguagePack Pack = LanguagePack.Default;

    private static readonly string[] UnitedNations =
    [
        .. ("AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI "
            + "CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST "
            + "SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM "
            + "JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX "
            + "FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN PNG PRY PER PHL POL PRT "
            + "QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE "
            + "SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE").Split(' '),
    ];

    [Fact]
    public void The_language_pack_has_no_problems() => Assert.Empty(Pack.Problems);

    [Fact]
    public void All_193_members_of_the_United_Nations_are_there_with_a_name()
    {
        Assert.Equal(193, UnitedNations.Length);
        var named = Pack.Of(WordKind.Name).Select(e => e.Tag).ToHashSet(StringComparer.Ordinal);
        Assert.All(UnitedNations, c => Assert.True(Pack.Actors.Find(c)?.Kind == ActorKind.State && named.Contains(c), c));
    }

    [Theory]
    [InlineData("Mỹ đình chỉ viện trợ cho Mali.", true)]
    [InlineData("Hai đội gặp nhau trên sân Mỹ Đình.", false)]
    public void A_word_that_holds_a_name_and_is_written_with_capitals_needs_them_all(string text, bool namesUsa) =>
        Assert.Equal(namesUsa, new Reader().Read(new Article("a", text)).Mentions.Any(m => m.Actors.Contains(new ActorCode("USA"))));

    [Fact]
    public void Every_code_that_a_name_gives_is_an_actor()
    {
        WordKind[] kinds = [WordKind.Name, WordKind.PairName, WordKind.PersonName, WordKind.Outlets, WordKind.Location];
        Assert.All(kinds.SelectMany(Pack.Of), e => Assert.True(Pack.Actors.Find(e.Tag) is not null, $"{e.Line.Place} {e.Tag}"));
    }

    [Fact]
    public void Every_actor_has_both_labels() =>
        Assert.All(Pack.Actors.All, a => Assert.True(a.Vietnamese.Length > 0 && a.English.Length > 0, a.Code.ToString()));

    [Fact]
    public void No_form_names_two_actors_in_one_kind()
    {
        WordKind[] kinds = [WordKind.Name, WordKind.PairName, WordKind.PersonName, WordKind.Outlets, WordKind.Location];
        var twice = kinds.SelectMany(Pack.Of).GroupBy(e => (e.Kind, e.Form)).Where(g => g.Select(e => e.Tag).Distinct().Count() > 1);
        Assert.Empty(twice.Select(g => g.Key));
    }

    [Fact]
    public void Titles_carry_a_known_tag() =>
        Assert.All(Pack.Of(WordKind.Titles), e => Assert.True(e.Tag is "office" or "honour" or "expert", e.Line.Place.ToString()));

    [Theory]
    [InlineData("KOR", "Hàn Quốc; Nam Hàn; Seoul; Đại Hàn Dân Quốc; Xơ-un")]
    [InlineData("PRK", "Triều Tiên; CHDCND Triều Tiên; Bắc Hàn; Bình Nhưỡng; Bắc Triều Tiên")]
    [InlineData("AUS", "Úc; Australia; Ô-xtrây-li-a; Canberra")]
    [InlineData("RUS", "Nga; Liên bang Nga; LB Nga; Mát-xcơ-va; Moskva; Moscow; Mạc Tư Khoa; Matxcơva; Điện Kremlin")]
    [InlineData("USA", "Mỹ; Hoa Kỳ; Washington; Nhà Trắng; Lầu Năm Góc; CIA")]
    [InlineData("UKR", "Ukraine; U-crai-na; Ucraina; Ukraina; Kiev; Kyiv; Ki-ép")]
    [InlineData("SAU", "Saudi Arabia; Ả Rập Saudi; Ả-rập Xê-út; Ả Rập Xê Út; Arab Saudi; Riyadh")]
    [InlineData("UN", "Liên Hợp Quốc; Liên hợp quốc; Liên Hiệp Quốc; LHQ; Hội đồng Bảo an")]
    [InlineData("ITA", "Ý; Italy; Italia; Rome")]
    [InlineData("CZE", "Séc; CH Séc; Cộng hòa Séc; Cộng hoà Séc; Czech; Praha")]
    [InlineData("TUR", "Thổ Nhĩ Kỳ; Thổ Nhĩ Kì; Thổ; Ankara")]
    [InlineData("ISIS", "IS; ISIS; Nhà nước Hồi giáo; Nhà nước Hồi giáo tự xưng; Daesh")]
    [InlineData("VAT", "Vatican; Tòa thánh; Toà Thánh")]
    [InlineData("GBR", "Anh; Vương quốc Anh; London; Phố Downing")]
    [InlineData("EU", "EU; Liên minh châu Âu; Brussels")]
    [InlineData("WEST", "phương Tây; Phương Tây")]
    public void A_name_is_known_in_the_spellings_of_the_papers(string code, string forms)
    {
        foreach (var form in forms.Split("; ")) Assert.Equal(code, Longest(form, WordKind.Name));
    }

    [Theory]
    [InlineData("Putin", "RUS")]
    [InlineData("Tập Cận Bình", "CHN")]
    [InlineData("Kim Jong Un", "PRK")]
    [InlineData("Kim Jong-un", "PRK")]
    [InlineData("Zelensky", "UKR")]
    public void Leaders_are_known_without_a_title(string name, string code) => Assert.Equal(code, Longest(name, WordKind.PersonName));

    [Theory]
    [InlineData("anh ta")]
    [InlineData("mỹ phẩm")]
    [InlineData("tiếng Nga")]
    [InlineData("Ấn Độ Dương")]
    [InlineData("Biển Nhật Bản")]
    public void Words_that_hold_a_name_are_none(string words) => Assert.NotNull(Longest(words, WordKind.NotName));

    [Theory]
    [InlineData("anh")]
    [InlineData("mỹ")]
    [InlineData("is")]
    [InlineData("Is")]
    [InlineData("Triều")]
    public void A_name_needs_its_capitals_and_a_short_form_needs_a_pair(string word) => Assert.Null(Longest(word, WordKind.Name));

    [Fact]
    public void A_short_form_is_known_for_pairs()
    {
        Assert.Equal("PRK", Longest("Triều", WordKind.PairName));
        Assert.Equal("CHN", Longest("Trung", WordKind.PairName));
        Assert.Equal("VNM", Longest("Việt", WordKind.PairName));
    }

    [Fact]
    public void Every_group_with_members_knows_them()
    {
        Assert.Equal(32, Pack.Actors.MembersOf(new("NATO")).Count);
        Assert.Equal(27, Pack.Actors.MembersOf(new("EU")).Count);
        Assert.Equal(["JPN", "KOR", "AUS", "NZL"], Pack.Actors.MembersOf(new("IP4")).Select(m => m.ToString()));
    }

    // The tag of the entry of this kind that covers the whole form, or null.
    private static string? Longest(string form, WordKind kind)
    {
        var tokens = Tokenizer.Tokenize(form, Pack.Lexicon);
        var hits = new List<Hit>();
        Pack.Lexicon.Match(tokens, 0, hits);
        return hits.FindLast(h => h.Entry.Kind == kind && h.Length == tokens.Length) is { Entry: { } entry } ? entry.Tag : null;
    }
}
