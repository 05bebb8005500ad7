using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Commands;

/// <summary>Articles that change, and articles that others copy, by way of the command line.</summary>
public sealed class ChangedArticleTests : IDisposable
{
    private readonly Folder _folder = new();

    private string Map => _folder.File("map.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_changed_article_counts_as_it_is_now_and_the_old_claims_keep_their_evidence()
    {
        Add("story", "Nga đã ký hiệp định với Belarus.\n\nNga tập trận với Belarus.");
        var old = Claim("BLR", "AGREE");
        Add("story", "Nga chưa ký hiệp định với Belarus.\n\nNga tập trận với Belarus.");
        Assert.DoesNotContain("Nga đã ký hiệp định", Run("actor", "BLR"), StringComparison.Ordinal);

        var kept = Run("explain", old);
        Assert.Contains("snapshot 1 of 2", kept, StringComparison.Ordinal);
        Assert.Contains("the article has changed since", kept, StringComparison.Ordinal);
        Assert.Contains("“Nga đã ký hiệp định với Belarus”", kept, StringComparison.Ordinal);

        var history = Run("explain", "story");
        Assert.Contains("no longer AGREE sign RUS > BLR, actual", history, StringComparison.Ordinal);
        Assert.Contains("snapshot 2", history, StringComparison.Ordinal);

        var changes = Run("changes", "--since", "2020");
        Assert.Contains("Articles that were changed", changes, StringComparison.Ordinal);
        Assert.Contains("story", changes, StringComparison.Ordinal);
        Assert.Contains("None of the articles was changed since.", Run("changes", "--since", "2999"), StringComparison.Ordinal);
    }

    [Fact]
    public void Explaining_a_kept_claim_shows_what_analysts_said_of_it()
    {
        Add("story", "Nga đã ký hiệp định với Belarus.");
        var claim = Claim("BLR", "AGREE");
        Run("judge", "correct", claim, "time", "2024-07-01", "--who", "an analyst", "--why", "the ministry says so");
        var kept = Run("explain", claim);
        Assert.Contains("2024-07-01", kept, StringComparison.Ordinal);
        Assert.Contains("correct time = 2024-07-01, by an analyst", kept, StringComparison.Ordinal);
        Assert.Contains("the ministry says so", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_anew_with_edited_data_tells_what_each_article_says_otherwise()
    {
        Add("story", "Nga đã ký hiệp định với Belarus.\n\nNga tập trận với Belarus.");
        foreach (var file in Language.LanguagePack.EmbeddedFiles().Where(f => !f.Path.EndsWith("COOPERATE.txt", StringComparison.Ordinal)))
            _folder.Write(Path.Combine("data", file.Path), file.Text);
        var told = Run("reread", "--language", _folder.File("data"));
        Assert.Contains("story: no longer COOPERATE exercise RUS > BLR, actual", told, StringComparison.Ordinal);
        Assert.Contains("1 articles read anew, 1 say something else now: 1 claims gone, 0 new", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Forty_lightly_edited_copies_are_one_event_of_one_source_in_whatever_order_they_come()
    {
        var story = File.ReadAllText(Repository.PathOf("samples", "04-tap-tran-hokkaido.txt"));
        foreach (var i in Enumerable.Range(0, 40).OrderBy(i => i * 17 % 40))
        {
            var edited = (i % 4) switch
            {
                0 => story + $"\n\nBản tin số {i} của chúng tôi.\n",
                1 => $"(Bản tin {i}) " + story,
                2 => story.Replace("Ảnh", "Hình ảnh", StringComparison.Ordinal) + $"\n\nTheo hãng tin số {i}.\n",
                _ => story.Replace('"', '\'') + $"\nBiên tập: nhóm {i}\n",
            };
            _folder.Write($"copy-{i:00}.txt", edited);
            if (i % 2 == 0) Run("add", _folder.File($"copy-{i:00}.txt"));
        }

        Run("add", _folder.Path);
        Run("add", Directory.GetFiles(_folder.Path, "*.txt").Order(StringComparer.Ordinal).Reverse().ToArray(), _folder.File("back.db"));
        Assert.Contains("sources      1\n", Run("status"), StringComparison.Ordinal);
        using var answer = System.Text.Json.JsonDocument.Parse(Run("actor", "DEU", "--format", "json"));
        var exercise = Assert.Single(answer.RootElement.GetProperty("events").EnumerateArray(), e => e.GetProperty("claim").GetString() == "COOPERATE exercise");
        Assert.Equal(1, exercise.GetProperty("reports").GetInt32());
        Assert.Equal(Run("map"), Run("map", [], _folder.File("back.db")));
    }

    private void Add(string name, string text) => Run("add", _folder.Write(name + ".txt", text));

    private string Claim(string actor, string type)
    {
        using var answer = System.Text.Json.JsonDocument.Parse(Run("actor", actor, "--format", "json"));
        return answer.RootElement.GetProperty("events").EnumerateArray().First(e => e.GetProperty("claim").GetString()!.StartsWith(type, StringComparison.Ordinal)).GetProperty("claims")[0].GetString()!;
    }

    private string Run(string verb, params string[] words) => Run(verb, words, Map);

    private static string Run(string verb, string[] words, string map)
    {
        var run = Support.App.Run([verb, .. words, "--map", map]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Out;
    }
}
