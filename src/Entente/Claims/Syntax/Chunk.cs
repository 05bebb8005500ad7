using Entente.Actors;
using Entente.Language;

namespace Entente.Claims.Syntax;

/// <summary>What a chunk is to the clause.</summary>
internal enum ChunkKind : byte
{
    Word,
    Mention,
    Predicate,
    Preposition,
    Link,
    Auxiliary,
    Nominalizer,
    Time,
    Adverb,
    Determiner,
    Comma,
    Dash,
    Stop,
    QuoteOpen,
    QuoteClose,
}

/// <summary>A stretch of a sentence with one part to play: the tokens from <c>First</c> to before <c>End</c>.</summary>
internal readonly record struct Chunk(ChunkKind Kind, int First, int End)
{
    /// <summary>The mention, for <see cref="ChunkKind.Mention"/>.</summary>
    public Mention? Mention { get; init; }

    /// <summary>The entry, for chunks that language data made.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The predicate's words, for <see cref="ChunkKind.Predicate"/>.</summary>
    public Predicate? Predicate { get; init; }

    /// <summary>True for the colon, behind which what was announced is named.</summary>
    public bool IsColon { get; init; }

    /// <summary>The function a preposition gives.</summary>
    public Function Function { get; init; }

    /// <summary>The entry's tag, or "".</summary>
    public string Tag => Entry?.Tag ?? "";
}
