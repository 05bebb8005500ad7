using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Who does a thing when words that only describe somebody stand between.</summary>
public class DescriptionTests
{
    private static readonly Reader Reader = new();

    [Theory]
    [InlineData("Thổ Nhĩ Kỳ - một thành viên NATO - là bạn hàng lớn của Nga.", ClaimType.Cooperate, "RUS TUR")]
    [InlineData("Tổng thống Zelensky đang ở Hiroshima, Nhật Bản, dự hội nghị thượng đỉnh G7.", ClaimType.Consult, "G7 UKR")]
    [InlineData("Mỹ áp đặt lệnh trừng phạt lên Trung Quốc vì nhập khẩu dầu từ Nga.", ClaimType.Cooperate, "CHN RUS")]
    [InlineData("Nga cho rằng những hành động của Séc chỉ nhằm ủng hộ Mỹ.", ClaimType.Support, "CZE USA")]
    [InlineData("Nhật Bản là nước G7 đầu tiên công nhận quy chế kinh tế của Việt Nam.", ClaimType.Support, "JPN VNM")]
    [InlineData("Mỹ hợp tác với Pháp, với Đức và với Ý.", ClaimType.Cooperate, "DEU FRA ITA USA")]
    public void It_is_whoever_is_described(string sentence, ClaimType type, string actors)
    {
        var claims = Reader.Read(new Article("a", $"Tin vắn\n\n{sentence}")).Claims.Where(c => c.Type == type);
        Assert.Contains(actors, claims.Select(c => string.Join(' ', c.Actors.AddRange(c.Recipients).Select(a => a.ToString()).Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("Pháp tập trận với hai nước láng giềng là Bỉ và Đức.", ClaimType.Cooperate, "BEL DEU FRA")]
    [InlineData("Pháp tập trận với hai nước châu Á: Ấn Độ và Nhật Bản.", ClaimType.Cooperate, "FRA IND JPN")]
    [InlineData("NATO coi trọng các đối tác của mình tại Bắc Phi: Ai Cập, Maroc và Tunisia.", ClaimType.Partner, "EGY MAR NATO TUN")]
    [InlineData("Ấn Độ hợp tác với các đối tác của mình ở Trung Á – Kavkaz: Gruzia và Armenia.", ClaimType.Cooperate, "ARM GEO IND")]
    [InlineData("Pháp ký thỏa thuận với đồng minh thân cận là Đức.", ClaimType.Ally, "DEU FRA")]
    [InlineData("Thủ tướng Pháp sẽ thăm một đồng minh khác của NATO là Đức.", ClaimType.Consult, "DEU FRA")]
    [InlineData("Thủ tướng Pháp sẽ thăm một đồng minh khác của NATO là Đức.", ClaimType.Ally, "DEU NATO")]
    public void Those_who_are_named_behind_a_noun_take_its_place(string sentence, ClaimType type, string actors) => It_is_whoever_is_described(sentence, type, actors);

    [Fact]
    public void Who_is_punished_is_meant_where_the_reason_is_told_of_this_country() =>
        Assert.Equal(["COOPERATE CHL > RUS"], Support.Told.In("Peru dừng giao máy bay cho Chile vì nước này mua tên lửa của Nga.", ClaimType.Cooperate));

    [Theory]
    [InlineData("Quyết định của Peru về việc trừng phạt Chile gây tranh cãi.", "SANCTION PER > CHL")]
    [InlineData("Liên hợp quốc trừng phạt Triều Tiên vì quốc gia Đông Á này thử tên lửa.", "SANCTION UN > PRK")]
    public void Whose_decision_it_is_does_it(string text, string told) => Assert.Contains(told, Support.Told.In(text, ClaimType.Sanction));

    [Theory]
    [InlineData("Ukraine hối thúc Mỹ và các đồng minh phương Tây gửi xe tăng.", "REQUEST UKR > USA+WEST")]
    [InlineData("Nga cảnh báo Mỹ và đồng minh NATO.", "THREATEN RUS > USA+NATO")]
    public void Those_whom_a_noun_joins_to_another_are_meant_too(string text, string told) => Assert.Contains(told, Support.Told.In(text));

    [Theory]
    [InlineData("Nga cho rằng tấn công Ba Lan là sai lầm.", 0)]
    [InlineData("Tấn công Ba Lan là sai lầm.", 0)]
    [InlineData("Nga nói tấn công Ba Lan.", 1)]
    public void Who_speaks_of_a_deed_does_not_do_it(string text, int attacks) => Assert.Equal(attacks, Support.Told.In(text, ClaimType.Assault).Count);

    [Theory]
    [InlineData("Peru dù phản đối Chile nhưng vẫn bán dầu.", "REJECT PER > CHL")]
    [InlineData("Peru sau khi lên án Chile đã rút đại sứ.", "ACCUSE PER > CHL")]
    public void A_subject_parted_from_its_verb_by_a_clause_does_what_the_clause_tells(string text, string told) => Assert.Contains(told, Support.Told.In(text));

    [Theory]
    [InlineData("Peru áp thuế 10% lên xe hơi nhập khẩu từ Chile.", 0)]
    [InlineData("Peru nhập khẩu thêm xe hơi từ Chile.", 1)]
    public void Goods_that_are_taxed_are_no_trade_made(string text, int trades) => Assert.Equal(trades, Support.Told.In(text, ClaimType.Cooperate).Count);

    [Fact]
    public void One_name_behind_a_colon_begins_a_clause() =>
        Assert.DoesNotContain("COOPERATE FRA > BEL", Support.Told.In("Pháp tập trận với hai nước láng giềng: Bỉ phản đối."));
}
