using System.CommandLine;
using Entente.App.Terminal;
using Entente.Language;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente status</c>: tells what a map holds.</summary>
internal static class StatusCommand
{
    public static Command Create(Output output)
    {
        var map = MapOptions.Map();
        var command = new Command("status", "Tells what a map holds.") { map };
        command.SetAction(line =>
        {
            using var store = MapStore.Open(line.GetValue(map)!, MapAccess.Look);
            var status = store.Status(ReaderStamp.Of(LanguagePack.Default));
            output.Text.WriteLine($"articles     {status.Articles}");
            output.Text.WriteLine($"snapshots    {status.Snapshots}");
            output.Text.WriteLine($"sources      {status.Echoes}");
            output.Text.WriteLine($"claims       {status.Claims}");
            output.Text.WriteLine($"statements   {status.Statements}");
            output.Text.WriteLine($"people       {status.People}");
            output.Text.WriteLine($"instruments  {status.Instruments}");
            if (status.Days is { } days) output.Text.WriteLine($"published    {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}");
            if (store.IsPending) output.Text.WriteLine("An adding was cut off or goes on; the next question or 'entente add' brings events and ties up to it.");
            if (status.ReadOtherwise > 0) output.Text.WriteLine($"{status.ReadOtherwise} articles were read by another reader; 'entente reread' reads them anew.");
            return Cli.Done;
        });
        return command;
    }
}
