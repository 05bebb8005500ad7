using System.CommandLine;
using System.Text;
using Entente.App.Terminal;
using Entente.Claims.Judging;
using Entente.Language;
using Entente.Scoring;

namespace Entente.App.Commands;

/// <summary><c>entente train GOLD</c>: teaches the judge from annotated articles and writes its weights.</summary>
internal static class TrainCommand
{
    public static Command Create(Output output)
    {
        var gold = new Argument<string>("GOLD") { Description = "a folder with articles/NAME.txt and annotations/NAME.jsonl" };
        var target = new Option<string?>("--out") { Description = $"where to write the weights, e.g. {Judge.Path}; nothing is written without it", HelpName = "FILE" };
        var endings = new Option<string?>("--hold-out") { Description = "learn nothing of articles whose names end in one of these, and report on them apart: 3,7", HelpName = "ENDINGS" };
        var language = ReadingOptions.Language();
        var command = new Command("train", "Teaches the judge, who says how likely each claim is right, from annotated articles.") { gold, target, endings, language };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            if (GoldFolder.Open(line.GetValue(gold)!, [], batch.Tell) is not { } folder) return batch.ExitCode;
            if (ReadingOptions.Load(line.GetValue(language), batch.Tell) is not { } loaded) return batch.ExitCode;
            // What the judge knew before must not matter.
            var pack = LanguagePack.Build(loaded.Files.Where(f => f.Path != Judge.Path));
            var view = new KeepingView();
            batch.Read(folder.Files(batch.Tell), new Reader(pack) { KeepsDoubtful = true }, view, Environment.ProcessorCount);
            var articles = view.Readings.Select(r => new GoldArticle(r, folder[r.Article.Id])).ToList();
            var held = (line.GetValue(endings) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            bool IsHeld(GoldArticle article) => held.Any(e => article.Doc.EndsWith(e, StringComparison.Ordinal));
            var trainer = new JudgeTrainer(new(pack));
            var training = trainer.Train(articles.Where(a => !IsHeld(a)));
            var text = output.Text;
            text.WriteLine($"{training.Candidates} candidate claims in {training.Articles} articles, {training.Features} features, {training.Weights.Count} weights, restraint {training.Restraint}, threshold {training.Judge.Least:0.00}");
            text.WriteLine("\nEach article judged without having been learned of:");
            ScoreText.Dyads(text, "without", training.Before);
            ScoreText.Dyads(text, "with", training.After);
            ScoreText.Calibration(text, training.Calibration);
            if (held.Length > 0)
            {
                var (before, after, calibration) = trainer.Try(training.Judge, articles.Where(IsHeld));
                text.WriteLine($"\n{articles.Count(IsHeld)} articles held out:");
                ScoreText.Dyads(text, "without", before);
                ScoreText.Dyads(text, "with", after);
                ScoreText.Calibration(text, calibration);
            }

            if (line.GetValue(target) is { } file)
            {
                File.WriteAllText(file, JudgeTrainer.Write(training), new UTF8Encoding(false));
                text.WriteLine($"\nwritten to {file}");
            }

            return batch.ExitCode;
        });
        return command;
    }
}

/// <summary>Keeps all readings, in order.</summary>
internal sealed class KeepingView : IReadingView
{
    public List<Reading> Readings { get; } = [];

    public object Prepare(Reading reading) => reading;

    public void Show(object prepared) => Readings.Add((Reading)prepared);

    public void Finish()
    {
    }
}
