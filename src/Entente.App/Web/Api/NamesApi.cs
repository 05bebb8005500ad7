using System.ComponentModel;
using Entente.App.Commands;

namespace Entente.App.Web.Api;

/// <summary>Whom a name that somebody types may mean: <c>/api/names</c>.</summary>
internal static class NamesApi
{
    /// <summary>Maps its address.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/names", ([Description("A name or a part of one, as people write it.")] string q) => Results.Json(Of(q)))
        .WithSummary("Whom a typed name may mean, the likeliest first.").WithTags("map").Produces<NamesRecord>();

    private static NamesRecord Of(string written)
    {
        var found = Named.Names.Find(written);
        return new(written, [.. (found.Actor is { } actor ? [actor] : found.Suggestions).Select(a =>
            new NameRecord(a.Code.ToString(), a.Vietnamese, a.English, a.Kind.ToString().ToLowerInvariant()))])
        {
            Code = found.Actor?.Code.ToString(),
        };
    }
}

/// <summary>Whom a name may mean.</summary>
internal sealed record NamesRecord([property: Description("What was typed.")] string Written, IReadOnlyList<NameRecord> Meant)
{
    [Description("The actor that it names; left out when it names none or several.")]
    public string? Code { get; init; }
}

/// <summary>An actor.</summary>
internal sealed record NameRecord(string Code, string Vietnamese, string English, [property: Description("state, region, organisation, bloc ...")] string Kind);
