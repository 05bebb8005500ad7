using Entente.App.Web.Adding;
using Entente.App.Web.Api;
using Entente.App.Web.Assets;
using Entente.App.Web.Drawing;
using Entente.App.Web.Guard;
using Entente.App.Web.Judging;
using Entente.App.Web.Maps;
using Entente.App.Web.Pages;
using Entente.Store;
using Microsoft.AspNetCore.DataProtection;

namespace Entente.App.Web;

/// <summary>The map opened to people in a browser, and to programs under <c>/api</c>.</summary>
internal static class Workbench
{
    private const int MostConnections = 256;

    /// <summary>Puts the server together; the caller starts and stops it.</summary>
    public static WebApplication Build(WorkbenchOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(Workbench).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            k.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
            k.Limits.MaxConcurrentConnections = MostConnections;
            k.Listen(options.Address, options.Port);
        });
        builder.Logging.AddSimpleConsole(c => c.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => new MapPool(options.Map));
        builder.Services.AddSingleton<Intake>();
        builder.Services.AddSingleton<Receipts>();
        builder.Services.AddSingleton<PictureShelf>();
        builder.Services.AddSingleton<MapStamp>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<MapSession>();
        builder.Services.AddScoped<ViewState>();
        builder.Services.AddRazorComponents();
        ApiAddresses.Add(builder.Services);
        var app = builder.Build();
        Headers.Use(app);
        Faults.Use(app);
        Neighbours.Use(app, options);
        Gate.Use(app, options);
        app.UseRouting();
        app.UseAntiforgery();
        app.Use(Faults.PassForm);
        AssetFiles.Map(app);
        FrontDoor.Map(app);
        JudgeDoor.Map(app);
        AddDoor.Map(app);
        ApiAddresses.Map(app);
        app.MapRazorComponents<Root>();

        // Begun at once, for the server takes as long to start as the map to be read.
        _ = Warm(app.Services.GetRequiredService<PictureShelf>());
        return app;
    }

    private static async Task Warm(PictureShelf shelf)
    {
        try
        {
            await shelf.Warm().ConfigureAwait(false);
        }
        catch (Exception e) when (e is MapException or ObjectDisposedException)
        {
            // Whoever opens the page is told.
        }
    }
}
