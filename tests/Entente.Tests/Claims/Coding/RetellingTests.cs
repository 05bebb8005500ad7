using Entente.Claims;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Claims.Coding;

public sealed class RetellingTests
{
    [Fact]
    public void What_is_told_again_in_like_words_is_one_claim() =>
        Assert.Single(Told.In("Pháp chỉ trích Mali trục xuất đại sứ.\n\nHôm qua, Pháp lên án Mali trục xuất đại sứ của mình.", ClaimType.Accuse));

    [Fact]
    public void Two_reproaches_of_one_rival_are_two_claims() =>
        Assert.Equal(2, Told.In("Pháp chỉ trích Mali trục xuất đại sứ.\n\nTuần trước, Pháp cáo buộc Mali thuê lính đánh thuê nước ngoài.", ClaimType.Accuse).Count);
}
