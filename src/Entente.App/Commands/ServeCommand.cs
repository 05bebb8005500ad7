using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Entente.App.Terminal;
using Entente.App.Web;
using Entente.App.Web.Guard;
using Entente.Language;
using Entente.Sources;
using Entente.Store;

namespace Entente.App.Commands;

/// <summary><c>entente serve</c>: opens a map in the browser.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5110, ShortestToken = 8;

    public static Command Create(Output output)
    {
        var map = MapOptions.Map();
        map.Description = "the map: a file that 'entente add' made, a new one, or a folder of articles to read at once";
        var port = Port();
        var address = new Option<string>("--address") { Description = "the address to listen on, 0.0.0.0 for all (default: 127.0.0.1, this machine only); others than this machine's own need a token", DefaultValueFactory = _ => "127.0.0.1", HelpName = "A" };
        address.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && Address(token.Value) is null) r.AddError($"'{token.Value}' is no address: write 127.0.0.1, 0.0.0.0 or the like");
        });
        var secret = new Option<string?>("--token") { Description = "what a visitor has to know (made and printed where an address needs one)", HelpName = "T" };
        secret.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && token.Value.Trim().Length < ShortestToken) r.AddError($"the token is too short: give at least {ShortestToken} characters");
        });
        var hosts = new Option<string[]>("--host") { Description = "a name that this server is called by, beside its address and the machine's name", HelpName = "NAME" };
        var command = new Command("serve", "Opens a map in the browser, and to programs under /api; on this machine only unless told otherwise.") { map, port, address, secret, hosts };
        command.SetAction(async (line, cancel) =>
        {
            var ip = Address(line.GetValue(address)!)!;
            var token = line.GetValue(secret)?.Trim() ?? (IPAddress.IsLoopback(ip) ? null : Keys.NewToken());
            if (token is not null && line.GetValue(secret) is null) output.Text.WriteLine($"Token: {token}");
            var options = new WorkbenchOptions(line.GetValue(map)!, ip, line.GetValue(port), token) { Hosts = line.GetValue(hosts) ?? [] };
            if (!Directory.Exists(options.Map)) return await Serve(options, output, cancel).ConfigureAwait(false);
            using var temporary = new TemporaryMap();
            var batch = new Batch(output);
            AddCommand.Keep(ArticleFiles.Find([options.Map], null, batch.Tell), temporary.Path, LanguagePack.Default, batch, Environment.ProcessorCount, output);
            return await Serve(options with { Map = temporary.Path }, output, cancel).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>The port to listen on.</summary>
    public static Option<int> Port()
    {
        var port = new Option<int>("--port") { Description = $"the port to listen on (default {UsualPort}; 0 for any that is free)", DefaultValueFactory = _ => UsualPort, HelpName = "N" };
        port.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is >= 0 and <= IPEndPoint.MaxPort)) r.AddError($"'{token.Value}' is no port: give 0 to {IPEndPoint.MaxPort}");
        });
        return port;
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
        catch (Exception e) when (e is IOException or SocketException)
        {
            output.Error.WriteLine($"entente: cannot listen on {options.Address} port {options.Port}: {(e.InnerException ?? e).Message}; --port N takes another");
            return Cli.BadInput;
        }

        output.Text.WriteLine($"The map is open at {app.Urls.First()} (stop with Ctrl+C)");
        output.Text.Flush();
        await app.WaitForShutdownAsync(cancel).ConfigureAwait(false);
        return Cli.Done;
    }

    private static IPAddress? Address(string written) =>
        written == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(written, out var address) && (address.AddressFamily == AddressFamily.InterNetworkV6 || written.Count(c => c == '.') == 3) ? address : null;
}
