using System.ComponentModel;
using Entente.Actors;
using Entente.App.Commands;
using Entente.Language;

namespace Entente.App.Web.Api;

/// <summary>Whom a name that somebody types may mean: <c>/api/names</c>.</summary>
internal static class NamesApi
{
    /// <summary>Maps its address.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/names", ([Description("A name or a part of one, as people write it; all actors when left out.")] string? q) => Results.Json(q is null ? All() : Of(q)))
        .WithSummary("Whom a typed name may mean, the likeliest first; or all actors that are known by name.").WithTags("map").Produces<NamesRecord>();

    private static NamesRecord All() => new("", [.. LanguagePack.Default.Actors.All.OrderBy(a => a.Code).Select(Record)]);

    private static NamesRecord Of(string written)
    {
        var found = Named.Names.Find(written);
        return new(written, [.. (found.Actor is { } actor ? [actor] : found.Suggestions).Select(Record)]) { Code = found.Actor?.Code.ToString() };
    }

    private static NameRecord Record(Actor actor) => new(actor.Code.ToString(), actor.Vietnamese, actor.English, actor.Kind.ToString().ToLowerInvariant());
}

/// <summary>Whom a name may mean.</summary>
internal sealed record NamesRecord([property: Description("What was typed; empty for all.")] string Written, IReadOnlyList<NameRecord> Meant)
{
    [Description("The actor that it names; left out when it names none or several.")]
    public string? Code { get; init; }
}

/// <summary>An actor.</summary>
internal sealed record NameRecord(string Code, string Vietnamese, string English, [property: Description("state, region, organisation, bloc ...")] string Kind);
