using System.CommandLine;
using System.Net;
using Entente.App.Terminal;
using Entente.Language;

namespace Entente.App.Commands;

/// <summary><c>entente demo</c>: reads the sample articles that are built into the app, so it works anywhere, and opens them in the browser.</summary>
internal static class DemoCommand
{
    public static Command Create(Output output)
    {
        var serve = new Option<bool>("--serve") { Description = "open the samples in the browser without asking" };
        var port = ServeCommand.Port();
        var command = new Command("demo", "Reads a few sample articles, shows what they say, and offers them in the browser.") { serve, port };
        command.SetAction(async (line, cancel) =>
        {
            Show(output);
            if (!line.GetValue(serve) && !Wants(output)) return Cli.Done;
            using var map = TemporaryMap.OfSamples();
            return await ServeCommand.Serve(new(map.Path, IPAddress.Loopback, line.GetValue(port)), output, cancel).ConfigureAwait(false);
        });
        return command;
    }

    private static void Show(Output output)
    {
        var reader = new Reader();
        var view = new TableView(output.Console, LanguagePack.Default.Actors);
        foreach (var article in Samples.All()) view.Show(view.Prepare(reader.Read(article)));
        view.Finish();
        output.Text.WriteLine("Next: entente read PATH... for your own articles, entente explain \"a sentence\" for the reasons.");
    }

    // Where nobody can be asked, it is told how to.
    private static bool Wants(Output output)
    {
        if (!output.CanAsk)
        {
            output.Text.WriteLine("The same articles as a map in the browser: entente demo --serve");
            return false;
        }

        output.Text.Write("Open them as a map in the browser? [y/N] ");
        output.Text.Flush();
        return Console.ReadLine() is { } answer && answer.Trim().StartsWith("y", StringComparison.OrdinalIgnoreCase);
    }
}
