using System.CommandLine;
using Entente.App.Terminal;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente reread</c>: reads kept articles anew where the reader or its data has changed since.</summary>
internal static class RereadCommand
{
    private const int MostTold = 20;

    public static Command Create(Output output)
    {
        var map = MapOptions.Map();
        var language = ReadingOptions.Language();
        var command = new Command("reread", "Reads kept articles anew with the reader and language data of now, and tells what changed.") { map, language };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            if (ReadingOptions.Load(line.GetValue(language), batch.Tell) is not { } pack) return batch.ExitCode;
            using var store = MapStore.Open(line.GetValue(map)!, MapAccess.Change);
            using var progress = new ProgressLine(output, isQuiet: true);
            var told = 0;
            var result = store.Reread(new Reader(pack), pack, done => progress.Say($"{done} articles read anew"), change =>
            {
                if (++told > MostTold) return;
                progress.Clear();
                output.Text.WriteLine($"{change.Article}: {Shown.Line(string.Join("; ", change.Gone.Select(c => $"no longer {c}").Concat(change.New.Select(c => $"now {c}"))))}");
            });
            progress.Clear();
            if (told > MostTold) output.Text.WriteLine($"and {told - MostTold} more articles");
            output.Text.WriteLine($"{result.Articles} articles read anew, {result.Changed} say something else now: {result.Gone} claims gone, {result.New} new");
            return batch.ExitCode;
        });
        return command;
    }
}
