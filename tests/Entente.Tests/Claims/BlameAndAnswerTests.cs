using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims;

/// <summary>Who blames, asks and denies, where the words are nouns or leave somebody out.</summary>
public class BlameAndAnswerTests
{
    [Fact]
    public void What_a_speaker_calls_anothers_doing_is_blame() =>
        Assert.Contains("ACCUSE PER > CHL", Told.In("Tổng thống Peru nói đây là hành động khiêu khích trắng trợn của Chile.", ClaimType.Accuse));

    [Fact]
    public void Where_nobody_speaks_nobody_blames() =>
        Assert.Empty(Told.In("Hành động khiêu khích của Chile tiếp diễn.", ClaimType.Accuse));

    [Fact]
    public void Blame_is_told_of_whose_the_deed_is() =>
        Assert.Contains("ACCUSE PER > CHL", Told.In("Peru cho rằng hành động của Chile gây phẫn nộ và vi phạm những quy định quốc tế."));

    [Fact]
    public void A_quotation_that_opens_behind_the_copula_tells_what_somebody_is() =>
        Assert.Contains("THREAT CHL > PER", Told.In("Bộ trưởng Quốc phòng Peru nhấn mạnh Chile là “mối đe dọa trực tiếp với nước Peru và các đồng minh của mình”."));

    [Theory]
    [InlineData("Yêu cầu của Peru bị Chile từ chối.", "REQUEST PER > CHL")]
    [InlineData("Cáo buộc của Peru bị Chile bác bỏ.", "ACCUSE PER > CHL")]
    public void Who_answers_is_who_was_asked_or_charged(string sentence, string claim) => Assert.Contains(claim, Told.In(sentence));

    [Fact]
    public void Whose_request_it_is_is_known_through_the_clause_of_what_is_asked() =>
        Assert.Contains("REJECT CHL > PER", Told.In("Yêu cầu của Peru về việc sử dụng căn cứ đã bị Chile từ chối."));

    [Fact]
    public void Whom_one_acts_against_with_a_charge_is_charged() =>
        Assert.Contains("ACCUSE PER > CHL", Told.In("Peru trục xuất hai nhà ngoại giao Chile với cáo buộc gián điệp."));

    [Fact]
    public void They_who_are_asked_are_not_those_who_ask() =>
        Assert.Contains("REQUEST PER > CHL", Told.In("Peru chỉ trích Chile vì mua dầu của Bolivia, đồng thời kêu gọi họ rút quân."));

    [Fact]
    public void What_is_denied_without_an_object_is_what_the_other_said() =>
        Assert.Contains("REJECT CHL > PER", Told.In("Peru cáo buộc Chile do thám, nhưng Chile bác bỏ."));

    [Fact]
    public void A_state_that_denies_what_it_was_charged_with_is_the_one_that_was_charged() =>
        Assert.Contains("REJECT CHL > PER", Told.In("Peru cáo buộc Chile do thám, điều mà nước này bác bỏ."));

    [Fact]
    public void Whoever_says_something_of_another_goes_on_with_what_only_a_speaker_does() =>
        Assert.Contains("REQUEST PER > CHL", Told.In("Peru nhấn mạnh việc Chile không kích Bolivia; đồng thời đòi hỏi Chile rút quân."));

    [Fact]
    public void Two_who_praise_what_they_have_in_common_praise_one_another() =>
        Assert.Equal(["SUPPORT CHL > PER", "SUPPORT PER > CHL"], Told.In("Peru và Chile ca ngợi quan hệ song phương.", ClaimType.Support).Order());

    [Theory]
    [InlineData("Peru và Chile tranh chấp biên giới.", "DISPUTE PER+CHL > ")]
    [InlineData("Hai nước Peru và Chile đã xung đột nhiều thập kỷ.", "DISPUTE PER+CHL > ")]
    [InlineData("Khu vực lại nóng lên với đối đầu giữa Peru và Chile.", "DISPUTE PER+CHL > ")]
    public void A_quarrel_is_told_as_a_noun_or_as_a_verb(string sentence, string claim) => Assert.Contains(claim, Told.In(sentence));

    [Fact]
    public void Who_is_told_to_be_the_first_to_do_it_does_it() =>
        Assert.Contains("REJECT PER > CHL", Told.In("Bolivia cho biết Peru là nước đầu tiên bác bỏ đề xuất của Chile."));

    [Fact]
    public void An_ally_who_is_named_behind_the_copula_is_asked() =>
        Assert.Contains("REQUEST PHL > USA", Told.In("Philippines đề nghị đồng minh lâu đời của mình là Mỹ giúp đỡ."));

    [Fact]
    public void Those_whom_a_list_within_a_list_names_are_thanked() =>
        Assert.Contains("SUPPORT NPL > IND+BTN", Told.In("Nepal bày tỏ lòng biết ơn tới mọi bên, trong đó có các nước láng giềng như Ấn Độ và Bhutan."));

    [Fact]
    public void Threats_that_come_from_several_come_from_each() =>
        Assert.Contains("THREAT IND+USA > PAK", Told.In("Pakistan khẳng định thử tên lửa là nhằm đáp lại mối đe dọa đến từ Ấn Độ và Mỹ.", ClaimType.Threat));

    [Fact]
    public void Force_that_is_threatened_without_an_object_is_meant_for_whom_one_has_a_quarrel_with() =>
        Assert.Contains("THREATEN CHN > TWN", Told.In("Trung Quốc coi Đài Loan là một tỉnh và không loại trừ sử dụng vũ lực."));
}
