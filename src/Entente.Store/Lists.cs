using System.Collections.Immutable;
using Entente.Actors;

namespace Entente.Store;

/// <summary>Lists of actors as the map writes them: codes with a space between.</summary>
internal static class Lists
{
    public static string Of(ImmutableArray<ActorCode> actors) => string.Join(' ', actors);

    public static string Of(ImmutableArray<string> words) => string.Join(' ', words);

    public static ImmutableArray<string> Words(string written, char between = ' ') => written.Length == 0 ? [] : [.. written.Split(between)];

    public static ImmutableArray<ActorCode> Actors(string written) =>
        written.Length == 0 ? [] : written.Contains(' ', StringComparison.Ordinal) ? [.. written.Split(' ').Select(c => new ActorCode(c))] : [new ActorCode(written)];
}
