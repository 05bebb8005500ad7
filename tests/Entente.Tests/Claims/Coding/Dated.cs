using System.Collections.Immutable;
using Entente.Claims;
using Entente.Time;

namespace Entente.Tests.Claims.Coding;

/// <summary>Readings of articles that were published on one day, for the tests of times.</summary>
internal static class Dated
{
    private static readonly Reader Reader = new();

    /// <summary>What a text published on 15 July 2024 tells.</summary>
    public static Reading Reading(string text) => Reader.Read(new Article("a", text) { Published = Edtf.Day(2024, 7, 15) });

    /// <summary>Its claims.</summary>
    public static ImmutableArray<Claim> Read(string text) => Reading(text).Claims;

    /// <summary>The time of its first claim of a type; null for none.</summary>
    public static string? TimeOf(ClaimType type, string text) => Read(text).First(c => c.Type == type).Time?.ToString();
}
