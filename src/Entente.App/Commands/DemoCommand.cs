using System.CommandLine;
using Entente.App.Terminal;
using Entente.Language;

namespace Entente.App.Commands;

/// <summary><c>entente demo</c>: reads the sample articles that are built into the app, so it works anywhere.</summary>
internal static class DemoCommand
{
    public static Command Create(Output output)
    {
        var command = new Command("demo", "Reads a few sample articles and shows what they say.");
        command.SetAction(_ =>
        {
            var reader = new Reader();
            var view = new TableView(output.Console, LanguagePack.Default.Actors);
            foreach (var article in Samples.All()) view.Show(view.Prepare(reader.Read(article)));
            view.Finish();
            output.Text.WriteLine("Next: entente read PATH... for your own articles, entente explain \"a sentence\" for the reasons.");
            return Cli.Done;
        });
        return command;
    }
}
