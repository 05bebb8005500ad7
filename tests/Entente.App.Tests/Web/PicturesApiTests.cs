using System.Xml.Linq;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Web;

/// <summary>The pictures of a dossier as files of their own.</summary>
public class PicturesApiTests(Served served)
{
    [Theory]
    [InlineData("actors/JPN/timeline.svg")]
    [InlineData("actors/JPN/balance.svg")]
    [InlineData("between/JPN/NATO/timeline.svg")]
    [InlineData("between/JPN/NATO/balance.svg")]
    public async Task A_picture_stands_alone(string path)
    {
        var reply = await served.Get($"/api/{path}");
        Assert.Equal((200, "image/svg+xml"), (reply.Status, reply.Type));
        var picture = XElement.Parse(reply.Text);
        Assert.NotNull(picture.Attribute("width"));
        var style = picture.Element(picture.Name.Namespace + "style")!.Value;
        Assert.Contains("#", style, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", style, StringComparison.Ordinal);
        Assert.DoesNotContain("light-dark", style, StringComparison.Ordinal);
        Assert.Empty(picture.Descendants().Attributes("href"));
    }

    [Fact]
    public async Task It_is_in_the_language_that_is_asked_for()
    {
        Assert.Contains("membership", (await served.Get("/api/actors/JPN/timeline.svg?lang=en")).Text, StringComparison.Ordinal);
        Assert.Contains("thành viên", (await served.Get("/api/actors/JPN/timeline.svg?lang=vi")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_none_of_nothing() => Assert.Equal(404, (await served.Get("/api/between/JPN/NATO/balance.svg?until=1900")).Status);
}
