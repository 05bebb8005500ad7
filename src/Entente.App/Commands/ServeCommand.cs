using System.CommandLine;
using System.Net;
using Entente.App.Terminal;
using Entente.App.Web;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente serve</c>: opens a map in the browser.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5110;

    public static Command Create(Output output)
    {
        var map = MapOptions.Map();
        var port = new Option<int>("--port") { Description = $"the port to listen on (default {UsualPort}; 0 for any that is free)", DefaultValueFactory = _ => UsualPort, HelpName = "N" };
        port.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is >= 0 and <= IPEndPoint.MaxPort)) r.AddError($"'{token.Value}' is no port");
        });
        var command = new Command("serve", "Opens a map in the browser, and to programs under /api; on this machine only unless told otherwise.") { map, port };
        command.SetAction((line, cancel) => Serve(new(line.GetValue(map)!, IPAddress.Loopback, line.GetValue(port)), output, cancel));
        return command;
    }

    /// <summary>Serves until it is told to stop.</summary>
    public static async Task<int> Serve(WorkbenchOptions options, Output output, CancellationToken cancel)
    {
        if (!File.Exists(options.Map)) output.Text.WriteLine($"'{options.Map}' is a new map: add articles on its page, or with 'entente add'.");
        using (MapStore.Open(options.Map, MapAccess.Create))
        {
            // Made if it was not there, and seen to be one of ours before anybody asks.
        }

        await using var app = Workbench.Build(options);
        try
        {
            await app.StartAsync(cancel).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            output.Error.WriteLine($"entente: cannot listen on port {options.Port}: {e.Message}");
            return Cli.BadInput;
        }

        output.Text.WriteLine($"The map is open at {app.Urls.First()} (stop with Ctrl+C)");
        output.Text.Flush();
        await app.WaitForShutdownAsync(cancel).ConfigureAwait(false);
        return Cli.Done;
    }
}
