using System.CommandLine;
using Entente.App.Terminal;
using Entente.Claims;
using Entente.Claims.Judging;
using Entente.Sources;
using Entente.Store;
using Entente.Text;

namespace Entente.App.Commands;

/// <summary><c>entente explain</c>: shows under each sentence which cue, frame and rules made its claims.</summary>
internal static class ExplainCommand
{
    public static Command Create(Output output)
    {
        var what = ReadingOptions.Paths(
            "WHAT", "files or folders; or a sentence in quotes; or - for standard input; a claim's id before them shows that claim alone; alone, a claim's or an article's id is looked up in the map");
        var map = MapOptions.Map();
        var sentence = new Option<string?>("--sentence") { Description = "only sentences that hold these words", HelpName = "WORDS" };
        var published = ReadingOptions.Published();
        var language = ReadingOptions.Language();
        var command = new Command("explain", "Shows why the reader made each claim, as a small tree under its sentence.") { what, sentence, published, language, map };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            if (ReadingOptions.Load(line.GetValue(language), batch.Tell) is not { } pack) return batch.ExitCode;
            var words = line.GetValue(what)!;
            if (words is [var name] && !IsSentence(name) && !Path.Exists(name) && name != ArticleFiles.StandardInput && IsTold(name, line.GetValue(map)!, output)) return Cli.Done;
            ClaimId? only = words.Length > 1 && ClaimId.TryParse(words[0], out var id) ? id : null;
            var view = new ExplanationView(output.Console, new(pack), line.GetValue(sentence), only);
            var reader = new Reader(pack) { KeepsDoubtful = true };
            var date = ReadingOptions.Date(line.GetValue(published));
            if (words is [var text] && IsSentence(text))
            {
                view.Show(reader.Read(new("sentence", text) { Published = date }));
            }
            else
            {
                var files = ArticleFiles.Find(only is null ? words : words[1..], date, batch.Tell);
                batch.Read(files, reader, view, jobs: 1);
            }

            if (view.Told == 0 && batch.ExitCode == Cli.Done) batch.Tell(new(words[0], "nothing to explain: no such claim or sentence"));
            return batch.ExitCode;
        });
        return command;
    }

    // A path seldom holds a space and a sentence seldom names a file, so what exists is a path and words are a sentence.
    private static bool IsSentence(string text) => text != ArticleFiles.StandardInput && text.Contains(' ', StringComparison.Ordinal) && !Path.Exists(text);

    private static bool IsTold(string id, string map, Output output)
    {
        if (!File.Exists(map)) return false;
        using var store = MapStore.Open(map, MapAccess.Look);
        var tree = new HistoryTree(output.Console);
        if (store.Claim(id) is { } claim) tree.Show(claim);
        else if (store.Snapshots(id) is { Count: > 0 } snapshots) tree.Show(snapshots, [.. store.Judgements().Where(j => j.Kind == JudgementKinds.Retract && j.Subject == id)]);
        else return false;
        return true;
    }

    private sealed class ExplanationView(Spectre.Console.IAnsiConsole console, Judge judge, string? words, ClaimId? only) : IReadingView
    {
        private readonly ExplanationTree _tree = new(console, judge);

        public int Told { get; private set; }

        public object Prepare(Reading reading) => reading;

        public void Show(object prepared)
        {
            var reading = (Reading)prepared;
            foreach (var sentence in reading.Document.Sentences)
            {
                if (!IsWanted(reading, sentence)) continue;
                _tree.Show(reading, sentence, only);
                Told++;
            }
        }

        public void Finish()
        {
        }

        private bool IsWanted(Reading reading, Sentence sentence)
        {
            var span = reading.Document.Span(sentence.First, sentence.End);
            if (words is not null && !span.In(reading.Article.Text).Contains(words, StringComparison.OrdinalIgnoreCase)) return false;
            return only is not { } id || reading.Claims.Any(c =>
                span.Start <= c.Evidence.Start && c.Evidence.Start < span.End && ClaimId.Of(reading.Article.Id, c) == id);
        }
    }
}
