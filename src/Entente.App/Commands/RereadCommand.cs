using System.CommandLine;
using Entente.App.Terminal;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente reread</c>: reads kept articles anew where the reader or its data has changed since.</summary>
internal static class RereadCommand
{
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
            var result = store.Reread(new Reader(pack), pack);
            output.Text.WriteLine($"{result.Articles} articles read anew, {result.Changed} say something else now: {result.Gone} claims gone, {result.New} new");
            return batch.ExitCode;
        });
        return command;
    }
}
