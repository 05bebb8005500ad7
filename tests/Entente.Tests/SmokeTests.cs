using Xunit;

namespace Entente.Tests;

public class SmokeTests
{
    [Fact]
    public void Vietnamese_composes_so_ICU_is_present() =>
        Assert.Equal("ế", "e\u0302\u0301".Normalize());
}
