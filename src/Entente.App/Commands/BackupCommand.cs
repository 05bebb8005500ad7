using System.CommandLine;
using Entente.App.Terminal;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente backup FILE</c>: makes a copy of a map and sees that it is whole.</summary>
internal static class BackupCommand
{
    public static Command Create(Output output)
    {
        var file = new Argument<string>("FILE") { Description = "the copy; there must be no file of that name" };
        var map = MapOptions.Map();
        var command = new Command("backup", "Makes a checked copy of a map, also while articles are being added.") { file, map };
        command.SetAction(line =>
        {
            using var store = MapStore.Open(line.GetValue(map)!, MapAccess.Look);
            store.Backup(line.GetValue(file)!);
            using var copy = MapStore.Open(line.GetValue(file)!, MapAccess.Look);
            var status = copy.Status();
            output.Text.WriteLine($"{line.GetValue(file)} is a whole copy: {status.Articles} articles with {status.Claims} claims");
            return Cli.Done;
        });
        return command;
    }
}
