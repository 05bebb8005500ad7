using System.CommandLine;
using Entente.App.Terminal;
using Entente.Lint;

namespace Entente.App.Commands;

/// <summary><c>entente lint</c>: checks the language data and runs its examples.</summary>
internal static class LintCommand
{
    public static Command Create(Output output)
    {
        var language = ReadingOptions.Language();
        var command = new Command("lint", "Checks the language data and reads every example in it.") { language };
        command.SetAction(line =>
        {
            var batch = new Batch(output);
            if (ReadingOptions.Load(line.GetValue(language), batch.Tell) is not { } pack) return batch.ExitCode;
            var report = Linter.Check(pack);
            foreach (var problem in report.Problems) output.Text.WriteLine(problem);
            output.Text.WriteLine($"{report.Lines} lines in {report.Files} files, {report.Examples} examples read, {report.Bare} cues without an example, {report.Problems.Count} problems");
            return report.Problems.Count == 0 ? Cli.Done : Cli.BadInput;
        });
        return command;
    }
}
