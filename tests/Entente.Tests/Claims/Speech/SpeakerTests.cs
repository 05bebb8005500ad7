using Entente.Actors;
using Entente.Claims;
using Xunit;

namespace Entente.Tests.Claims.Speech;

public class SpeakerTests
{
    [Fact]
    public void A_claim_in_somebodys_words_has_that_speaker() =>
        Assert.Equal(new ActorCode("USA"), Some.Claim(ClaimType.Assault, "Bộ Ngoại giao Mỹ cho biết Nga đã tấn công Ukraine.").Speaker);

    [Fact]
    public void A_claim_in_the_articles_own_voice_has_none() =>
        Assert.Null(Some.Claim(ClaimType.Assault, "Nga đã tấn công Ukraine.").Speaker);

    [Fact]
    public void The_act_of_saying_is_told_by_the_article() =>
        Assert.Null(Some.Claim(ClaimType.Accuse, "Nga chỉ trích Mỹ.").Speaker);

    [Fact]
    public void The_innermost_speaker_answers() =>
        Assert.Equal(new ActorCode("UKR"), Some.Claim(ClaimType.Assault, "Hãng tin Reuters dẫn lời Bộ Quốc phòng Ukraine cho biết Nga đã tấn công Ba Lan.").Speaker);

    [Fact]
    public void We_is_whoever_speaks() =>
        Assert.Equal([new ActorCode("RUS")], Some.Claim(ClaimType.Assault, "Bộ Quốc phòng Nga tuyên bố: “Chúng tôi đã tấn công Ukraine”.").Actors);
}
