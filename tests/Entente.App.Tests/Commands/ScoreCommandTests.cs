using System.Diagnostics;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Commands;

public class ScoreCommandTests
{
    private const string Article = "Nhật Bản ký hiệp định với Anh hôm 2/7.\n\nÔng Kishida  nói: \"Chúng tôi ủng hộ Ukraine.\"\n\nMỹ viện trợ cho Ukraine, còn Nga tấn công Ukraine.\n";

    private static readonly string[] Gold =
    [
        """{"kind": "claim", "type": "AGREE", "actors": ["JPN", "GBR"], "recipients": [], "reality": "actual", "time": "2024-07-02", "quote": "Nhật Bản ký hiệp định với Anh"}""",
        """{"kind": "claim", "type": "SUPPORT", "actors": ["JPN"], "recipients": ["UKR"], "reality": "actual", "speaker": "JPN", "quote": "Chúng tôi ủng hộ Ukraine"}""",
        """{"kind": "claim", "type": "AID", "actors": ["USA"], "recipients": ["UKR", "IP4"], "reality": "planned", "quote": "Mỹ viện trợ cho Ukraine"}""",
        """{"kind": "claim", "type": "ASSAULT", "actors": ["RUS"], "recipients": ["UKR"], "reality": "actual", "optional": true, "quote": "Nga tấn công Ukraine"}""",
        """{"kind": "statement", "speaker_name": "Kishida", "speaker": "JPN", "quote": "Chúng tôi ủng hộ Ukraine."}""",
        """{"kind": "statement", "speaker_name": "Kishida", "speaker": "JPN", "quote": "Ông Kishida nói"}""",
        """{"kind": "person", "name": "Kishida", "role": "Thủ tướng", "actor": "JPN"}""",
        """{"kind": "instrument", "name": "Hiệp định Nhật - Anh", "parties": ["JPN", "GBR"], "status": "signed"}""",
    ];

    private static readonly string[] Records =
    [
        """{"doc": "a", "kind": "claim", "type": "AGREE", "actors": ["GBR"], "recipients": ["JPN"], "reality": "actual", "time": "2024-07", "quote": "ký hiệp định với Anh"}""",
        """{"doc": "a", "kind": "claim", "type": "AID", "actors": ["USA"], "recipients": ["UKR"], "reality": "actual", "quote": "không có trong bài"}""",
        """{"doc": "a", "kind": "claim", "type": "SUPPORT", "actors": ["JPN"], "recipients": ["UKR"], "reality": "actual", "quote": "Ông Kishida nói: \"Chúng tôi ủng hộ"}""",
        """{"doc": "a", "kind": "claim", "type": "ASSAULT", "actors": ["RUS"], "recipients": ["UKR"], "reality": "actual", "quote": "Nga tấn công Ukraine"}""",
        """{"doc": "a", "kind": "claim", "type": "ACCUSE", "actors": ["RUS"], "recipients": [], "reality": "negated", "quote": "Nga"}""",
        """{"doc": "a", "kind": "statement", "speaker_name": "Kishida", "speaker": "JPN", "quote": "nói: \"Chúng tôi ủng hộ Ukraine."}""",
        """{"doc": "a", "kind": "person", "name": "Ông Kishida", "actor": "JPN"}""",
        """{"doc": "a", "kind": "instrument", "name": "hiệp định", "parties": ["GBR", "JPN", "USA"], "status": "signed"}""",
    ];

    [Fact]
    public void The_figures_of_records_are_those_counted_by_hand()
    {
        using var folder = Fixture();
        var run = Support.App.Run("score", folder.Path, "--records", folder.File("records.jsonl"));
        Assert.Equal("", run.Error);
        Assert.Equal(
            [
                "1 articles",
                "dyad       P 0.750  R 0.429  F1 0.545   (tp 3, fp 1, fn 4)",
                "reality    P 0.500  R 0.286  F1 0.364   (tp 2, fp 2, fn 5)",
                "pair       P 0.750  R 0.429  F1 0.545   (tp 3, fp 1, fn 4)",
                "statement  P 1.000  R 0.500  F1 0.667   (tp 1, fp 0, fn 1)",
                "person     P 0.000  R 0.000  F1 0.000   (tp 0, fp 1, fn 1)",
                "instrument P 1.000  R 1.000  F1 1.000   (tp 1, fp 0, fn 0)",
                "time       1.0  of 1",
                "speaker    0.0  of 1",
                "quote      0.833  of 6",
                "overlap    0.667  of 3",
            ],
            run.Lines[..11]);
    }

    [Fact]
    public void The_figures_are_those_of_the_scorer_beside_the_annotated_articles()
    {
        using var folder = Fixture();
        var python = Python(folder.Path, folder.File("records.jsonl"));
        var run = Support.App.Run("score", folder.Path, "--records", folder.File("records.jsonl"));
        Assert.Equal(python, run.Lines[..python.Length]);
    }

    [Fact]
    public void The_figures_of_all_annotated_articles_are_those_of_the_scorer_beside_them()
    {
        var gold = Path.Combine(Shared, "gold");
        Assert.SkipUnless(Directory.Exists(gold), $"there is no {gold}");
        using var folder = new Folder();
        folder.Write("records.jsonl", Support.App.Run("read", Path.Combine(gold, "articles")).Out);
        var python = Python(gold, folder.File("records.jsonl"));
        Assert.Equal(python, Support.App.Run("score", gold).Lines[..python.Length]);
    }

    [Fact]
    public void A_folder_without_annotations_is_told()
    {
        using var folder = new Folder();
        var run = Support.App.Run("score", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.Contains("annotations", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_who_annotate_alike_agree_wholly_and_others_in_part()
    {
        using var folder = Fixture();
        var annotations = folder.File("annotations");
        Assert.Contains("dyad       F1 1.000", Support.App.Run("agree", annotations, annotations).Out, StringComparison.Ordinal);
        folder.Write("other/a.jsonl", string.Join('\n', Records));
        Assert.Contains("dyad       F1 0.545", Support.App.Run("agree", annotations, folder.File("other")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Training_twice_gives_the_same_weights()
    {
        using var folder = Fixture();
        foreach (var name in new[] { "one.txt", "two.txt" })
            Assert.Equal(0, Support.App.Run("train", folder.Path, "--out", folder.File(name)).Code);
        Assert.Equal(File.ReadAllText(folder.File("one.txt")), File.ReadAllText(folder.File("two.txt")));
        Assert.Contains("\nalways | - | ", File.ReadAllText(folder.File("one.txt")), StringComparison.Ordinal);
    }

    private static string Shared => Environment.GetEnvironmentVariable("ENTENTE_SHARED") ?? Repository.PathOf("..", "shared");

    private static Folder Fixture()
    {
        var folder = new Folder();
        folder.Write("articles/a.txt", Article);
        folder.Write("annotations/a.jsonl", string.Join('\n', Gold) + "\n");
        folder.Write("records.jsonl", string.Join('\n', Records) + "\n");
        return folder;
    }

    private static string[] Python(string gold, string records)
    {
        var script = Path.Combine(Shared, "gold", "score.py");
        Assert.SkipUnless(File.Exists(script), $"there is no {script}");
        var start = new ProcessStartInfo("python3", [script, records, "--gold", Path.Combine(gold, "annotations"), "--articles", Path.Combine(gold, "articles")])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("there is no python3");
            return [];
        }
    }
}
