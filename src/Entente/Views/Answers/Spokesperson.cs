using System.Collections.Immutable;
using Entente.Actors;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>Somebody who spoke for an actor.</summary>
/// <param name="Person">Who.</param>
/// <param name="For">The actors, by code.</param>
/// <param name="Count">How many statements there are.</param>
/// <param name="Newest">The newest few of them, the newest first; never empty.</param>
public sealed record Spokesperson(PersonName Person, ImmutableArray<ActorCode> For, int Count, ImmutableArray<SourceStatement> Newest)
{
    /// <summary>How many statements are told of each.</summary>
    public const int Few = 6;
}
