using System.CommandLine;
using System.Text;
using Entente.App.Terminal;
using Entente.Language;
using Entente.Scoring;
using Entente.Sources;

namespace Entente.App.Commands;

/// <summary><c>entente agree A B</c>: says how far two annotations of the same articles agree.</summary>
internal static class AgreeCommand
{
    public static Command Create(Output output)
    {
        var one = new Argument<string>("A") { Description = "a folder of NAME.jsonl, a folder with annotations/ in it, or one file of records" };
        var other = new Argument<string>("B") { Description = "another" };
        var articles = new Option<string?>("--articles") { Description = "the folder of NAME.txt (default: articles beside A); without it quotes are compared as words alone", HelpName = "DIR" };
        var errors = new Option<bool>("--errors") { Description = "list what only one of them has" };
        var command = new Command("agree", "Compares two annotations of the same articles.") { one, other, articles, errors };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            var (a, b) = (line.GetValue(one)!, line.GetValue(other)!);
            if (Load(a, batch.Tell) is not { } first || Load(b, batch.Tell) is not { } second) return batch.ExitCode;
            var docs = first.Keys.Where(second.ContainsKey).ToList();
            if (docs.Count == 0) batch.Tell(new(b, $"has no article in common with {a}"));
            if (docs.Count == 0) return batch.ExitCode;
            var scorer = new Scorer(new(LanguagePack.Default));
            foreach (var doc in docs) scorer.Add(doc, Text(line.GetValue(articles), a, doc, first[doc], second[doc]), first[doc], second[doc]);
            ScoreText.Agreement(output.Text, scorer.Score, first.Count - docs.Count, second.Count - docs.Count);
            if (line.GetValue(errors)) ScoreText.Differences(output.Text, scorer.Score);
            return batch.ExitCode;
        });
        return command;
    }

    private static SortedDictionary<string, List<ScoreRecord>>? Load(string path, Action<SourceProblem> problem)
    {
        var records = new SortedDictionary<string, List<ScoreRecord>>(StringComparer.Ordinal);
        var folder = Path.Combine(path, "annotations") is var inner && Directory.Exists(inner) ? inner : path;
        if (!File.Exists(path) && !Directory.Exists(folder)) problem(new(path, "there is no such file or folder"));
        else if (File.Exists(path))
            foreach (var record in GoldFolder.Records(path, problem)) Add(record.Doc.Length > 0 ? record.Doc : Path.GetFileNameWithoutExtension(path), record);
        else
            foreach (var file in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
            {
                records.TryAdd(Path.GetFileNameWithoutExtension(file), []);
                foreach (var record in GoldFolder.Records(file, problem)) Add(Path.GetFileNameWithoutExtension(file), record);
            }

        return records.Count > 0 ? records : null;

        void Add(string doc, ScoreRecord record)
        {
            if (!records.TryGetValue(doc, out var list)) records[doc] = list = [];
            list.Add(record);
        }
    }

    // Without the article, quotes that share words still overlap: those of one annotation stand in for the text.
    private static string Text(string? articles, string path, string doc, List<ScoreRecord> first, List<ScoreRecord> second)
    {
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))!;
        foreach (var folder in new[] { articles, Path.Combine(path, "articles"), Path.Combine(above, "articles") })
        {
            if (folder is null) continue;
            var file = Path.Combine(folder, doc + ".txt");
            if (File.Exists(file)) return File.ReadAllText(file, Encoding.UTF8);
        }

        return string.Join('\n', first.Concat(second).Select(r => r.Quote).Where(q => q.Length > 0).OrderByDescending(q => q.Length).Distinct());
    }
}
