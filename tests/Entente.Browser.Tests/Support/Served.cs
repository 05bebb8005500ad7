using System.Net;
using Entente.App;
using Entente.App.Web;
using Entente.Language;
using Entente.Map;
using Entente.Store;
using Microsoft.AspNetCore.Builder;
using Xunit;

[assembly: AssemblyFixture(typeof(Entente.Browser.Tests.Support.Chromium))]
[assembly: AssemblyFixture(typeof(Entente.Browser.Tests.Support.Served))]

namespace Entente.Browser.Tests.Support;

/// <summary>A real server over a map of the samples and of what a class adds, on any free port of this machine.</summary>
/// <remarks>The one of the assembly holds the samples and is only looked at; a test that changes a map serves one of its own.</remarks>
public sealed class Served : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-browser-").FullName;
    private WebApplication? _app;

    /// <summary>The address, without a slash at its end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The map's file.</summary>
    public string Map => Path.Combine(_folder, "map.db");

    /// <summary>Articles beside the samples.</summary>
    public IEnumerable<Article> More { get; init; } = [];

    /// <summary>A server of one's own, to be disposed.</summary>
    public static async Task<Served> Over(params IEnumerable<Article> more)
    {
        var served = new Served { More = more };
        await served.InitializeAsync();
        return served;
    }

    public async ValueTask InitializeAsync()
    {
        Fill();
        _app = Workbench.Build(new(Map, IPAddress.Loopback, 0));
        await _app.StartAsync();
        Url = _app.Urls.First();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Fill()
    {
        var reader = new Reader();
        var words = TieWords.Of(LanguagePack.Default);
        using var store = MapStore.Open(Map, MapAccess.Create);
        using var adding = store.Add(ReaderStamp.Of(LanguagePack.Default));
        foreach (var article in Samples.All().Concat(More)) adding.Add(PreparedReading.Of(reader.Read(article), words));
        adding.Finish(words);
    }
}
