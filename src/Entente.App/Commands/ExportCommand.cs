using System.CommandLine;
using Entente.App.Exports;
using Entente.App.Terminal;
using Entente.Export;
using Entente.Export.Content;
using Entente.Language;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente export</c>: writes the map to a folder for other programs.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = [.. Enum.GetNames<ExportFormat>().Select(f => f.ToLowerInvariant())];

    public static Command Create(Output output)
    {
        var format = new Option<string>("--as") { Description = $"one of {string.Join(", ", Formats)}", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong(Formats);
        var folder = new Option<string>("--out") { Description = "the folder to write to; it is made when it is missing", HelpName = "FOLDER", Required = true };
        var map = MapOptions.Map();
        var command = new Command("export", "Writes the map to a folder for spreadsheets, databases, graph tools and linked data.") { format, folder, map };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            using var store = MapStore.Open(line.GetValue(map)!);
            var source = new MapSource(store, MapFilter.All, ReaderStamp.Of(LanguagePack.Default));
            try
            {
                var manifest = new Exporter().Write(source, Enum.Parse<ExportFormat>(line.GetValue(format)!, ignoreCase: true), line.GetValue(folder)!);
                foreach (var file in manifest.Files) output.Text.WriteLine($"{file.Rows,9}  {Path.Combine(line.GetValue(folder)!, file.Name)}");
                output.Text.WriteLine($"{manifest.Claims} claims of {manifest.Articles} articles from {manifest.Sources} independent sources; {Manifest.FileName} tells the rest");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                batch.Tell(new(line.GetValue(folder)!, $"cannot be written: {e.Message}"));
            }

            return batch.ExitCode;
        });
        return command;
    }
}
