using Entente.Store.Tests.Support;
using Xunit;

namespace Entente.Store.Tests;

public class AreaTests
{
    [Fact]
    public void Only_claims_about_an_area_make_the_events_that_are_asked_for_by_it()
    {
        using var map = new MapFile();
        map.Add(Some.Article("a", "Nhật Bản hợp tác với NATO về an ninh mạng. Nhật Bản hợp tác với Úc về khí hậu."));
        using var store = map.Open(MapAccess.Ask);
        Assert.Equal([new("JPN"), new("NATO")], Assert.Single(store.Events(new() { Areas = ["cyber"] })).Actors.Concat(store.Events(new() { Areas = ["cyber"] }).First().Recipients).Order());
        Assert.Equal(2, store.Events(new() { Areas = ["cyber", "climate"] }).Count());
        Assert.Empty(store.Sightings(new() { Areas = ["space"] }));
    }
}
