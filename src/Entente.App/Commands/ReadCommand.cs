using System.CommandLine;
using Entente.App.Terminal;
using Entente.Sources;

namespace Entente.App.Commands;

/// <summary><c>entente read PATH...</c>: prints what articles say, and stores nothing.</summary>
internal static class ReadCommand
{
    public static Command Create(Output output)
    {
        var paths = ReadingOptions.Paths("PATH", "files and folders with articles, or - for standard input");
        var format = new Option<string>("--format") { Description = "table for people (default on a terminal), jsonl for programs (default when piped)" };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var published = ReadingOptions.Published();
        var language = ReadingOptions.Language();
        var jobs = ReadingOptions.Jobs();
        var least = ReadingOptions.MinConfidence("as the language data says");
        var command = new Command("read", "Reads articles and prints what they say.") { paths, format, published, language, jobs, least };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            var files = ArticleFiles.Find(line.GetValue(paths)!, ReadingOptions.Date(line.GetValue(published)), batch.Tell);
            if (files.Count == 0) return batch.ExitCode;
            if (ReadingOptions.Load(line.GetValue(language), batch.Tell) is not { } pack) return batch.ExitCode;
            IReadingView view = (line.GetValue(format) ?? (output.IsTerminal ? "table" : "jsonl")) == "table"
                ? new TableView(output.Console, pack.Actors)
                : new RecordsView(output.Bytes);
            batch.Read(files, new Reader(pack) { MinConfidence = line.GetValue(least) }, view, line.GetValue(jobs));
            return batch.ExitCode;
        });
        return command;
    }
}
