using Entente.Store.Tests.Support;
using Entente.Views.Pictures;
using Xunit;

namespace Entente.Store.Tests;

public class StretchesTests
{
    [Fact]
    public void The_quick_way_to_a_picture_gives_the_same_as_events_and_ties()
    {
        using var map = new MapFile();
        map.Add(Some.Samples);
        using var store = map.Open(MapAccess.Ask);
        var slow = Picture.Of(store.Events(MapFilter.All).Select(Stretch.Of).Concat(store.Ties(MapFilter.All).SelectMany(Stretch.Of)));
        Assert.NotEmpty(slow.Strands);
        Assert.Equal(Text(slow), Text(Picture.Of(store.Stretches())));
    }

    private static string Text(Picture picture) => string.Join('\n', picture.Strands.Select(s => $"{s.One} {s.Other} {s.Pull} {s.Reality} {s.Told} {string.Join(';', s.Parts)}"));
}
