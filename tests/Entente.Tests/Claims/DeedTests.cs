using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Whole clauses that do something: a noun opens them ('việc'), and who stands behind it is their doer.</summary>
public class DeedTests
{
    [Fact]
    public void A_deed_angers_whom_it_angers_by_its_doer()
    {
        Assert.Equal(["ACCUSE CHN > USA"], Told.In("Việc Mỹ bán vũ khí cho Đài Loan khiến Trung Quốc nổi giận.", ClaimType.Accuse));
        Assert.Equal(["THREATEN RUS > POL"], Told.In("Việc Nga triển khai tên lửa tại Belarus đe dọa Ba Lan.", ClaimType.Threaten));
    }

    [Fact]
    public void A_preposition_before_the_noun_has_the_whole_clause() =>
        Assert.Equal(["REJECT UKR > RUS"], Told.In("Ông Putin nhắc đến việc Ukraine từ chối đàm phán với Nga.", ClaimType.Reject));

    [Fact]
    public void A_bond_told_with_a_pair_is_of_the_pair() =>
        Assert.Equal(["PARTNER FRA+DEU > "], Told.In("Ông Macron đề cao và thúc đẩy quan hệ đối tác Pháp - Đức.", ClaimType.Partner));

    [Fact]
    public void Attacks_that_name_nobody_hit_whom_one_fights() =>
        Assert.Equal(["ASSAULT RUS > UKR"], Told.In("Nga đang giao tranh với Ukraine. Đêm qua, Nga mở 46 đợt tấn công.", ClaimType.Assault));
}
