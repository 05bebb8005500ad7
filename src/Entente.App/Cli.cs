using System.CommandLine;
using System.Data.Common;
using Entente.App.Commands;
using Entente.App.Terminal;
using Entente.Store;

namespace Entente.App;

/// <summary>The command line: finds the verb, runs it, and turns what happened into an exit code.</summary>
public static class Cli
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Something was wrong with the input; it was said on the error stream, and the rest was done.</summary>
    public const int BadInput = 1;

    /// <summary>The command line itself was wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs one command line.</summary>
    public static int Run(IReadOnlyList<string> args, Output output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var root = new RootCommand("Reads Vietnamese news about alliances and says what it claims, each claim with its evidence.")
        {
            ReadCommand.Create(output),
            ExplainCommand.Create(output),
            AddCommand.Create(output),
            StatusCommand.Create(output),
            ExportCommand.Create(output),
            RereadCommand.Create(output),
            BackupCommand.Create(output),
            JudgeCommand.Create(output),
            LintCommand.Create(output),
            DemoCommand.Create(output),
            ServeCommand.Create(output),
            ScoreCommand.Create(output),
            AgreeCommand.Create(output),
            TrainCommand.Create(output),
        };
        foreach (var question in QuestionCommands.Create(output)) root.Subcommands.Add(question);

        var line = root.Parse(args);
        if (line.Errors.Count > 0)
        {
            // A verb that is unknown is also a verb that is missing; the first is the one to tell.
            var told = line.Errors.Where(e => line.UnmatchedTokens.Count == 0 || line.CommandResult.Command != root || line.UnmatchedTokens.Any(t => e.Message.Contains(t, StringComparison.Ordinal)));
            foreach (var error in told) output.Error.WriteLine($"entente: {error.Message}");
            var verb = line.CommandResult.Command == root ? "" : args[0] + " ";
            output.Error.WriteLine($"Try 'entente {verb}--help'.");
            return WrongUsage;
        }

        int code;
        try
        {
            code = line.Invoke(new InvocationConfiguration { Output = output.Text, Error = output.Error, EnableDefaultExceptionHandler = false });
        }
        catch (MapException e)
        {
            output.Error.WriteLine($"entente: {e.Message}");
            code = BadInput;
        }
        catch (DbException e)
        {
            output.Error.WriteLine($"entente: {MapException.Of(line.GetValue<string>("--map")!, e).Message}");
            code = BadInput;
        }

        output.Text.Flush();
        return code;
    }
}
