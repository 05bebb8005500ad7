using System.CommandLine;
using Entente.App.Terminal;
using Entente.Scoring;

namespace Entente.App.Commands;

/// <summary><c>entente score GOLD</c>: measures the reader, or records of any reader, against annotated articles.</summary>
internal static class ScoreCommand
{
    public static Command Create(Output output)
    {
        var gold = new Argument<string>("GOLD") { Description = "a folder with articles/NAME.txt and annotations/NAME.jsonl" };
        var records = new Option<string?>("--records") { Description = "score these records (JSON lines with a field doc) instead of reading the articles", HelpName = "FILE" };
        var only = new Option<string?>("--only") { Description = "only these articles: NAME,NAME", HelpName = "NAMES" };
        var errors = new Option<bool>("--errors") { Description = "list what was missed and made up, by cause" };
        var format = new Option<string>("--format") { Description = "text for people (default), json for programs", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = ReadingOptions.Language();
        var command = new Command("score", "Measures what is read in annotated articles, and says where it goes wrong.") { gold, records, only, errors, format, language };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            var names = (line.GetValue(only) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (GoldFolder.Open(line.GetValue(gold)!, names, batch.Tell) is not { } folder) return batch.ExitCode;
            if (ReadingOptions.Load(line.GetValue(language), batch.Tell) is not { } pack) return batch.ExitCode;
            var dyads = new Dyads(pack);
            var scorer = new Scorer(dyads);
            var calibration = new Calibration();
            var causes = new Causes(pack, dyads);
            var given = line.GetValue(records) is { } file ? GoldFolder.Records(file, batch.Tell).ToLookup(r => r.Doc, StringComparer.Ordinal) : null;
            batch.Read(folder.Files(batch.Tell), new Reader(pack), new ScoringView(reading =>
            {
                var annotated = folder[reading.Article.Id];
                scorer.Add(reading.Article.Id, reading.Article.Text, annotated, given is null ? [.. ScoreRecord.Of(reading)] : [.. given[reading.Article.Id]]);
                if (given is not null) return;
                var right = new GoldDyads(dyads, annotated);
                foreach (var claim in reading.Claims)
                    if (right.Check(ScoreRecord.Of(claim, reading.Article.Text)) is { } check) calibration.Add(claim.Confidence, check.Right);
                causes.Add(reading, annotated);
            }), jobs: Environment.ProcessorCount);
            if (line.GetValue(format) == "json") ScoreText.Json(output.Bytes, scorer.Score);
            else
            {
                ScoreText.Whole(output.Text, scorer.Score);
                if (given is null)
                {
                    output.Text.WriteLine();
                    ScoreText.Calibration(output.Text, calibration);
                    output.Text.WriteLine();
                    ScoreText.Causes(output.Text, causes);
                }

                if (line.GetValue(errors)) ScoreText.Errors(output.Text, scorer.Score, causes);
            }

            return batch.ExitCode;
        });
        return command;
    }

    private sealed class ScoringView(Action<Reading> score) : IReadingView
    {
        public object Prepare(Reading reading) => reading;

        public void Show(object prepared) => score((Reading)prepared);

        public void Finish()
        {
        }
    }
}
