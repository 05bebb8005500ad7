using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Coding;
using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims;

/// <summary>The stage from mentions to claims.</summary>
public sealed class ClaimReader
{
    private readonly ClaimCoder _coder;

    /// <summary>A stage with the cues and constructions of <paramref name="pack"/>.</summary>
    public ClaimReader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _coder = new(new(pack), pack.Actors);
    }

    /// <summary>The claims of a document, in the order of their evidence.</summary>
    public ImmutableArray<Claim> Read(Document document, Lattice lattice, ImmutableArray<Mention> mentions, ImmutableArray<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(document);
        var chunker = new Chunker(document, lattice, mentions, times);
        var chunks = new List<Chunk>();
        var predicates = new List<Predicate>();
        var claims = new List<Claim>();
        Mention? topic = null;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind == SentenceKind.Furniture) continue;
            chunker.Cut(sentence, chunks);
            ClauseParser.Parse(chunks, predicates, topic);
            topic = predicates.Find(p => p is { Form: not Form.Nominal, Subject: not null })?.Subject?.Mention;
            _coder.Code(document, chunks, predicates, times, claims);
        }

        return ClaimMerger.Merge(claims);
    }
}
