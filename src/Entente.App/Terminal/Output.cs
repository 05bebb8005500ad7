using System.Text;
using Spectre.Console;

namespace Entente.App.Terminal;

/// <summary>Where a command writes: bytes or text to people or programs, and what went wrong to the error stream.</summary>
public sealed class Output : IDisposable
{
    private const int PipedWidth = 120;
    private IAnsiConsole? _console;

    /// <summary>Output to the given streams.</summary>
    /// <param name="stream">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="input">Standard input.</param>
    public Output(Stream stream, TextWriter error, Stream input)
    {
        Bytes = stream;
        Error = error;
        Input = input;
        Text = new StreamWriter(stream, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
    }

    /// <summary>Standard output for records.</summary>
    public Stream Bytes { get; }

    /// <summary>Standard output for text.</summary>
    public TextWriter Text { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>A person reads standard output, so tables and colour are welcome.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>A person reads standard error, so progress is welcome.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>A person can be asked: they read what is written and type the answer.</summary>
    public bool CanAsk { get; init; }

    /// <summary>For tables and trees: with colour on a terminal, plain text of a fixed width everywhere else.</summary>
    public IAnsiConsole Console => _console ??= CreateConsole();

    /// <summary>The process's own streams.</summary>
    public static Output Standard() => new(
        System.Console.OpenStandardOutput(),
        new StreamWriter(System.Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
        System.Console.OpenStandardInput())
    {
        IsTerminal = !System.Console.IsOutputRedirected,
        IsErrorTerminal = !System.Console.IsErrorRedirected,
        CanAsk = !System.Console.IsOutputRedirected && !System.Console.IsInputRedirected,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        Text.Flush();
        Bytes.Flush();
    }

    private IAnsiConsole CreateConsole()
    {
        if (IsTerminal) return AnsiConsole.Console;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Text),
        });
        console.Profile.Width = PipedWidth;
        return console;
    }
}
