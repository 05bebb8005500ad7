using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Web;

public class LoadTests
{
    private static readonly string[] Questions = ["map", "actors/JPN", "between/JPN/NATO", "agreements", "calendar", "search?q=hiep%20uoc", "changes?since=2024", "articles", "status", "map.csv"];

    [Fact]
    public async Task Many_questions_at_a_time_are_answered_while_articles_are_added()
    {
        await using var own = await Served.New();
        using var folder = new Folder();
        for (var i = 0; i < 60; i++) folder.Write($"new-{i}.txt", $"Cuộc gặp thứ {i}\n\nMỹ đã gặp Nga hôm {i % 28 + 1}/7/2024. Nhật Bản đã ký hiệp định với Hàn Quốc lần {i}.");
        var adding = Task.Run(() => Support.App.Run("add", folder.Path, "--map", own.Map, "--published", "2024-08", "--jobs", "1"), TestContext.Current.CancellationToken);
        var asking = Enumerable.Range(0, 4).Select(async worker =>
        {
            for (var i = 0; i < 50; i++)
            {
                var reply = await own.Get($"/api/{Questions[(i + worker) % Questions.Length]}");
                Assert.True(reply.Status == 200, $"{reply.Status}: {reply.Text}");
            }
        });
        await Task.WhenAll(asking);
        var added = await adding;
        Assert.True(added.Code == 0, added.Error);
        Assert.Equal(69, (int)(await own.Get("/api/status")).Json["articles"]!);
        Assert.Equal(201, (await own.Send(HttpMethod.Post, "/api/articles", "Mỹ đã gặp Trung Quốc.", "text/plain")).Status);
    }
}
