using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Speech;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Coding;

/// <summary>What the coder needs to know of the article as a whole.</summary>
/// <param name="Document">Its tokens and sentences.</param>
/// <param name="Times">Its times, in order.</param>
/// <param name="Speakers">Who answers for each token.</param>
/// <param name="Present">Every actor that it mentions.</param>
internal sealed record ArticleScope(
    Document Document, ImmutableArray<TimeExpression> Times, SpeakerScopes Speakers, IReadOnlySet<ActorCode> Present)
{
    /// <summary>The actor that the article is about: the first that its first sentence names; null when it names none.</summary>
    public ActorCode? Main { get; init; }

    /// <summary>What time it has come to; grows as claims are coded.</summary>
    public required StoryTime Story { get; init; }

    /// <summary>Who has last said something against whom; grows as claims are coded.</summary>
    public Memory Memory { get; } = new();
}
