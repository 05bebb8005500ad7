using System.Collections.Immutable;

namespace Entente.Views.Answers;

/// <summary>All that happened with an actor or between two, ties and events together, for lines and pictures.</summary>
public static class Chronicle
{
    /// <summary>What stands between two sides: ties first, then events, the latest first. What one of them has with a third is left out.</summary>
    public static ImmutableArray<Happening> Between(IMapContent map, Side one, Side other, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(scope);
        scope = scope with { Actors = one.Codes, Others = other.Codes };
        return [.. map.TiesAsTold(scope), .. map.EventsAsTold(scope)];
    }

    /// <summary>All that one side takes part in: ties first, then events, the latest first.</summary>
    public static ImmutableArray<Happening> Of(IMapContent map, Side side, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(scope);
        scope = scope with { Actors = side.Codes };
        return [.. map.TiesAsTold(scope), .. map.EventsAsTold(scope)];
    }
}
