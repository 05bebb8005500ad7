using System.Collections.Immutable;
using Entente.Actors;

namespace Entente.Views.Answers;

/// <summary>What a written name stands for: an actor, or those that may have been meant.</summary>
/// <param name="Written">The name as it was written.</param>
/// <param name="Actor">The actor, or null when the name is unknown or could be several.</param>
/// <param name="Suggestions">Without an actor: whom the writer may have meant, the likeliest first; otherwise empty.</param>
public sealed record ActorMatch(string Written, Actor? Actor, ImmutableArray<Actor> Suggestions)
{
    /// <summary>True when the name is known and stands for several actors.</summary>
    public bool IsAmbiguous { get; init; }
}
