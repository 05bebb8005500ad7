using Entente.Store.Tests.Support;
using Xunit;

namespace Entente.Store.Tests;

public class SearchTests
{
    [Theory]
    [InlineData("hiep uoc", "hiệp ước")]
    [InlineData("hiệp ước", "hiệp ước")]
    [InlineData("HIEP UOC", "hiệp ước")]
    [InlineData("da nang", "Đà Nẵng")]
    [InlineData("Đà Nẵng", "Đà Nẵng")]
    [InlineData("hoà bình", "hòa bình")]
    public void Words_are_found_with_and_without_diacritics(string words, string marked)
    {
        using var map = new MapFile();
        map.Add(Some.Article("a", "Nga và Triều Tiên ký hiệp ước tại Đà Nẵng vì hòa bình."));
        using var store = map.Open(MapAccess.Ask);
        var found = store.Search(words);
        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.All(f.Marks, m => Assert.Equal(marked, m.In(f.Snippet))));
        Assert.Contains(found, f => f.Claim is null && f.Marks.Length == 1);
    }

    [Theory]
    [InlineData("hiếp ước")]
    [InlineData("uoc hiep gi do")]
    [InlineData("")]
    [InlineData("\" OR plain:*")]
    public void Other_words_find_nothing(string words)
    {
        using var map = new MapFile();
        map.Add(Some.Article("a", "Nga và Triều Tiên ký hiệp ước tại Đà Nẵng."));
        using var store = map.Open(MapAccess.Ask);
        Assert.Empty(store.Search(words));
    }

    [Fact]
    public void Phrases_come_before_words_that_stand_apart()
    {
        using var map = new MapFile();
        map.Add(
            Some.Article("a", "Hiệp hội ký văn kiện theo quy ước chung, hiệp hội khác cũng theo quy ước."),
            Some.Article("b", "Hôm nay hai bên đã bàn nhiều việc khác nhau rồi ký hiệp ước."));
        using var store = map.Open(MapAccess.Ask);
        Assert.Equal("b", store.Search("hiep uoc").First(f => f.Claim is null).Article);
    }
}
