using System.Collections.Immutable;

namespace Entente.Views.Answers;

/// <summary>What a map tells within a scope, as happenings.</summary>
internal static class Telling
{
    /// <summary>All events, the latest first; of a large map these are many.</summary>
    public static ImmutableArray<Happening> EventsAsTold(this IMapContent map, Scope scope) => Latest(map.Events(scope).Select(Happening.Of));

    /// <summary>The ties, those with most sources first.</summary>
    public static ImmutableArray<Happening> TiesAsTold(this IMapContent map, Scope scope) =>
    [
        .. map.Ties(scope).Select(Happening.Of).Where(t => scope.Realities.IsEmpty || scope.Realities.Contains(t.Reality))
            .OrderByDescending(t => t.Sources).ThenByDescending(t => t.LastTold).ThenBy(t => t.Type).ThenBy(t => t.Id, StringComparer.Ordinal),
    ];

    public static ImmutableArray<Happening> Latest(IEnumerable<Happening> happenings) =>
        [.. happenings.OrderByDescending(h => h.Day).ThenByDescending(h => h.Sources).ThenBy(h => h.Id, StringComparer.Ordinal)];
}
