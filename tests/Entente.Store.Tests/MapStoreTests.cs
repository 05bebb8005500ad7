using Xunit;

namespace Entente.Store.Tests;

public class MapStoreTests
{
    [Fact]
    public void What_was_added_is_found_again_and_adding_again_changes_nothing()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("entente-").FullName, "map.db");
        var article = new Article("a", "Nhật Bản sẽ tập trận với Đức vào tháng 7/2024, Bộ Quốc phòng Nhật Bản cho biết.");
        using var store = MapStore.Open(path, MapAccess.Create);
        for (var i = 0; i < 2; i++)
        {
            using var adding = store.Add("test");
            adding.Add(PreparedReading.Of(new Reader().Read(article)));
        }

        var sighting = Assert.Single(store.Sightings(new() { Actors = [new("JPN"), new("DEU")] }));
        Assert.Equal("a", sighting.Article);
        Assert.Equal(1, store.Status().Snapshots);
        Assert.NotEmpty(store.Search("tap tran"));
        Assert.NotEmpty(store.Search("tập trận"));
        Assert.Empty(store.Search("tấp trận"));
    }
}
