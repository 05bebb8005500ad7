using System.CommandLine;
using Entente.App.Exports;
using Entente.App.Terminal;
using Entente.Export;
using Entente.Export.Content;
using Entente.Language;
using Entente.Store;
using Entente.Views.Answers;

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
        var filters = new QuestionOptions();
        var command = new Command("export", "Writes the map to a folder for spreadsheets, databases, graph tools and linked data.") { format, folder, map };
        foreach (var filter in filters.Filters) command.Options.Add(filter);
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            using var store = MapStore.Open(line.GetValue(map)!);
            var scope = filters.Scope(line);
            if (scope.Outlets.Length > 1)
            {
                batch.Tell(new("--source", "an export takes one outlet"));
                return batch.ExitCode;
            }

            using var held = store.Hold();
            var source = new MapSource(store, Filter(scope), ReaderStamp.Of(LanguagePack.Default)) { Question = Question(line, filters.Filters) };
            try
            {
                var manifest = new Exporter().Write(source, Enum.Parse<ExportFormat>(line.GetValue(format)!, ignoreCase: true), line.GetValue(folder)!);
                foreach (var file in manifest.Files) output.Text.WriteLine($"{file.Rows,9}  {Path.Combine(line.GetValue(folder)!, file.Name)}");
                output.Text.WriteLine($"{manifest.Claims} claims of {manifest.Articles} articles from {manifest.Sources} independent sources; {Manifest.FileName} tells the rest");
                if (manifest.IsBehind) output.Error.WriteLine("entente: articles are being added: near-copies among the newest may still count as sources of their own; export again when it is done");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                batch.Tell(new(line.GetValue(folder)!, $"cannot be written: {e.Message}"));
            }

            return batch.ExitCode;
        });
        return command;
    }

    private static MapFilter Filter(Scope scope) => new()
    {
        Since = scope.Since,
        Until = scope.Until,
        AsOf = scope.AsOf,
        Areas = scope.Areas,
        MinConfidence = scope.MinConfidence,
        Types = scope.Types,
        Realities = scope.Realities,
        Outlets = scope.Outlets,
    };

    private static SortedDictionary<string, string> Question(ParseResult line, IEnumerable<Option> filters)
    {
        var question = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var filter in filters)
            if (line.GetResult(filter) is { Tokens.Count: > 0 } given) question[filter.Name.TrimStart('-')] = string.Join(',', given.Tokens.Select(t => t.Value));
        return question;
    }
}
