using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Entente.App.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Commands;

public class ServeCommandTests
{
    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--address", "here")]
    [InlineData("--token", "short")]
    public void What_cannot_be_is_wrong_usage(string option, string value)
    {
        var run = Support.App.Run("serve", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(value == "short" ? "too short" : value, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_map_is_refused()
    {
        using var folder = new Folder();
        var run = Support.App.Run("serve", "--map", folder.Write("notes.db", "no map at all, and long enough to have a header of its own"), "--port", "0");
        Assert.Equal(1, run.Code);
        Assert.Contains("notes.db", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_taken_is_told()
    {
        using var folder = new Folder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = Support.App.Run("serve", "--map", folder.File("map.db"), "--port", $"{port}");
        Assert.Equal(1, run.Code);
        Assert.Contains($"cannot listen on 127.0.0.1 port {port}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_demo_says_how_to_open_the_samples() =>
        Assert.Contains("entente demo --serve", Support.App.Run("demo").Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_is_served_until_the_program_is_told_to_stop()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no SIGTERM on Windows");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), "serve", "--map", Repository.PathOf("samples"), "--port", "0"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string? line;
        do line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line is not null && !line.StartsWith("The map is open at ", StringComparison.Ordinal));
        using var http = new HttpClient();
        Assert.Contains("\"articles\":9", await http.GetStringAsync(new Uri(line!.Split(' ')[5] + "/api/status"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using (Process.Start("kill", ["-TERM", $"{process.Id}"])) await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
