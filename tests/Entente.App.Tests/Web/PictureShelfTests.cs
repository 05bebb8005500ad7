using Entente.App.Commands;
using Entente.App.Web.Drawing;
using Entente.App.Web.Maps;
using Entente.Views.Answers;
using Xunit;

namespace Entente.App.Tests.Web;

public class PictureShelfTests
{
    [Fact]
    public async Task Who_asks_while_the_server_warms_up_gets_the_one_picture_that_is_drawn()
    {
        using var file = TemporaryMap.OfSamples();
        using var pool = new MapPool(file.Path);
        var shelf = new PictureShelf(pool);
        var warming = shelf.Warm();
        using var map = new MapSession(pool);
        var picture = shelf.Of(map, Scope.All);
        await warming;
        Assert.NotEmpty(picture.Strands);
        Assert.Same(picture, shelf.Of(map, Scope.All));
        Assert.Equal(9, shelf.Status(map).Articles);
    }
}
