using Entente.Actors;
using Entente.Text;

namespace Entente.Claims.Syntax;

/// <summary>A sentence cut into chunks, with its predicates in the order of the text.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Index">Its place in the document.</param>
/// <param name="Chunks">All of it.</param>
/// <param name="Predicates">Those of its chunks that are predicates.</param>
internal sealed record ParsedSentence(Sentence Sentence, int Index, List<Chunk> Chunks, List<Predicate> Predicates)
{
    /// <summary>The subject of its first verb, with which a next sentence that has none goes on; null when there is none.</summary>
    public Mention? Topic => Predicates.Find(p => p is { Form: not Form.Nominal, Subject: not null })?.Subject?.Mention;

    /// <summary>True when one of its words stands for whoever speaks ('chúng tôi').</summary>
    public bool NamesSpeaker { get; private init; }

    /// <summary>Cuts and parses a sentence that follows on <paramref name="topic"/>.</summary>
    public static ParsedSentence Of(Chunker chunker, Sentence sentence, int index, Mention? topic)
    {
        var chunks = chunker.Cut(sentence);
        var predicates = ClauseParser.Parse(chunks, topic);
        return new(sentence, index, chunks, predicates) { NamesSpeaker = topic is { IsSpeaker: true } || chunks.Exists(c => c.Mention is { IsSpeaker: true }) };
    }
}
