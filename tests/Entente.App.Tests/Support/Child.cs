using System.Diagnostics;
using System.Text;
using Xunit;

namespace Entente.App.Tests.Support;

/// <summary>The command as a process of its own, piped, the way scripts call it.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _out, _error;

    private Child(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        _process = Process.Start(start)!;
        _process.StandardInput.Close();
        _out = _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string Command => Path.Combine(AppContext.BaseDirectory, "entente.dll");

    public bool HasEnded => _process.HasExited;

    public static Child Start(params string[] args) => new(new("dotnet", [Command, .. args]));

    /// <summary>Starts it in a shell that lets no file grow beyond so many blocks of 1024 bytes, which is how a full disk looks to it.</summary>
    public static Child StartWithLittleDisk(int blocks, params string[] args) =>
        new(new("bash", ["-c", $"trap '' XFSZ; ulimit -f {blocks}; export DOTNET_EnableWriteXorExecute=0; exec dotnet \"$@\"", "bash", Command, .. args]));

    /// <summary>Ends it as kill -9 does: it has no time to tidy up.</summary>
    public void Kill() => _process.Kill();

    public Run Wait()
    {
        _process.WaitForExit();
        return new(_process.ExitCode, _out.GetAwaiter().GetResult(), _error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
