using System.CommandLine;
using Entente.App.Commands;
using Entente.App.Terminal;

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
        };

        var line = root.Parse(args);
        if (line.Errors.Count > 0)
        {
            foreach (var error in line.Errors) output.Error.WriteLine($"entente: {error.Message}");
            output.Error.WriteLine($"Try 'entente {(args.Count > 0 && !args[0].StartsWith('-') ? args[0] + " " : "")}--help'.");
            return WrongUsage;
        }

        var code = line.Invoke(new InvocationConfiguration { Output = output.Text, Error = output.Error, EnableDefaultExceptionHandler = false });
        output.Text.Flush();
        return code;
    }
}
