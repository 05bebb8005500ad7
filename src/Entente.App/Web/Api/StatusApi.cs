using System.ComponentModel;
using Entente.App.Web.Maps;
using Entente.Language;
using Entente.Store;
using Entente.Time;

namespace Entente.App.Web.Api;

/// <summary>What the map holds: <c>/api/status</c>.</summary>
internal static class StatusApi
{
    private static readonly Lazy<string> Stamp = new(() => ReaderStamp.Of(LanguagePack.Default));

    /// <summary>Maps its address.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/status", (MapSession map) => Results.Json(Of(map.Store)))
        .WithSummary("What the map holds.").WithTags("map").Produces<StatusRecord>();

    private static StatusRecord Of(MapStore store)
    {
        var status = store.Status(Stamp.Value);
        return new(status.Articles, status.Snapshots, status.Echoes, status.Claims, status.Statements, status.People, status.Instruments, status.ReadOtherwise, store.IsPending)
        {
            FirstPublished = status.Days is { } days ? Edtf.Day(days.First).ToString() : null,
            LastPublished = status.Days is { } known ? Edtf.Day(known.Last).ToString() : null,
        };
    }
}

/// <summary>What a map holds.</summary>
internal sealed record StatusRecord(
    [property: Description("Articles as they are now.")] long Articles,
    [property: Description("Snapshots of articles, older ones included.")] long Snapshots,
    [property: Description("Independent sources: groups of near-copies.")] long Sources,
    long Claims,
    long Statements,
    [property: Description("Mentions of persons, an article and person once.")] long People,
    [property: Description("Mentions of agreements.")] long Instruments,
    [property: Description("Articles that another reader has read; 'entente reread' reads them anew.")] long ReadOtherwise,
    [property: Description("True while articles are being added that events and ties do not know yet.")] bool IsPending)
{
    [Description("The first day on which an article was published.")]
    public string? FirstPublished { get; init; }

    [Description("The last day on which an article was published.")]
    public string? LastPublished { get; init; }
}
