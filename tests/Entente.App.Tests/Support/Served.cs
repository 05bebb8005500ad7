using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Entente.App.Commands;
using Entente.App.Web;
using Microsoft.AspNetCore.Builder;
using Xunit;

[assembly: AssemblyFixture(typeof(Entente.App.Tests.Support.Served))]

namespace Entente.App.Tests.Support;

/// <summary>A real server over a map of the samples, on any free port of this machine. The one of the assembly is only looked at; a test that changes a map serves one of its own.</summary>
public sealed class Served : IAsyncLifetime
{
    private readonly TemporaryMap _map = TemporaryMap.OfSamples();
    private WebApplication? _app;

    /// <summary>What a visitor has to know, or null.</summary>
    internal string? Token { get; init; }

    /// <summary>Asks the server; follows nothing and keeps no cookies.</summary>
    public HttpClient Http { get; private set; } = new();

    /// <summary>The map's file.</summary>
    public string Map => _map.Path;

    /// <summary>A server of one's own, to be disposed.</summary>
    public static async Task<Served> New(string? token = null)
    {
        var served = new Served { Token = token };
        await served.InitializeAsync();
        return served;
    }

    public async ValueTask InitializeAsync()
    {
        _app = Workbench.Build(new(_map.Path, IPAddress.Loopback, 0, Token));
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(_app.Urls.First()) };
    }

    /// <summary>Sends a request.</summary>
    public async Task<Reply> Send(HttpMethod method, string path, string? body = null, string type = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, type);
        foreach (var (name, value) in headers) Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, bytes, all);
    }

    /// <summary>Gets an address.</summary>
    public Task<Reply> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, headers: headers);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        _map.Dispose();
    }
}

/// <summary>What a server answered.</summary>
public sealed record Reply(int Status, string? Type, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonNode Json => JsonNode.Parse(Bytes)!;
}
