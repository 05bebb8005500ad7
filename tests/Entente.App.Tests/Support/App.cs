using System.Text;
using Entente.App.Terminal;

namespace Entente.App.Tests.Support;

/// <summary>What a run of the command printed and returned.</summary>
internal sealed record Run(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs the command inside the test, as if piped.</summary>
internal static class App
{
    public static Run Run(params string[] args) => RunWith("", args);

    public static Run RunWith(string input, params string[] args)
    {
        using var stream = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        int code;
        using (var output = new Output(stream, error, stdin)) code = Cli.Run(args, output);
        return new(code, Encoding.UTF8.GetString(stream.ToArray()), error.ToString());
    }
}
