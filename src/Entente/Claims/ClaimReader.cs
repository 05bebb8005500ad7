using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Coding;
using Entente.Claims.Instruments;
using Entente.Claims.Judging;
using Entente.Claims.Speech;
using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims;

/// <summary>The stage from mentions to claims and statements.</summary>
public sealed class ClaimReader
{
    private readonly ClaimCoder _coder;
    private readonly SpeechTable _speech;
    private readonly ActorCatalogue _actors;

    /// <summary>A stage with the cues and constructions of <paramref name="pack"/>.</summary>
    public ClaimReader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _coder = new(new(pack), pack.Actors);
        _speech = new(pack);
        _actors = pack.Actors;
        Judge = new(pack);
    }

    /// <summary>The judge who says how likely each claim is right.</summary>
    internal Judge Judge { get; }

    /// <summary>
    /// All that the cues of a document may claim, each weighed, who says what in the order of the text, and the agreements
    /// in the order of their first mention. Times that nothing beside them tells are worked out with the day of publication, when it is known.
    /// </summary>
    public (ImmutableArray<Claim> Candidates, ImmutableArray<Statement> Statements, ImmutableArray<Instrument> Instruments) Read(
        Document document, Lattice lattice, ImmutableArray<Mention> mentions, ImmutableArray<TimeExpression> times, Edtf? published)
    {
        ArgumentNullException.ThrowIfNull(document);
        // Statements first: who 'chúng tôi' is must be known before a claim is made of it.
        var sentences = new List<ParsedSentence>(document.Sentences.Length);
        var finder = new StatementFinder(document, _speech);
        var chunker = new Chunker(document, lattice, mentions, times) { Catalogue = _actors };
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            if (document.Sentences[s].Kind == SentenceKind.Furniture) continue;
            var sentence = ParsedSentence.Of(chunker, document.Sentences[s], s, sentences.Count > 0 ? sentences[^1].Topic : null);
            sentences.Add(sentence);
            if (sentence.Sentence.Kind != SentenceKind.Teaser) finder.Read(s, sentence.Chunks);
        }

        var scopes = new SpeakerScopes(document, finder.Acts);
        var article = new ArticleScope(document, times, scopes, mentions.SelectMany(m => m.Actors).ToHashSet())
        {
            Main = MainActor(document, mentions),
            Story = new(document, times, scopes, finder.Acts, _actors, published),
        };
        var claims = new List<Claim>();
        var resolved = scopes.Resolve(mentions);
        chunker = new Chunker(document, lattice, resolved, times) { Catalogue = _actors };
        var instruments = new InstrumentFinder(document, lattice, resolved, times, _actors);
        for (var k = 0; k < sentences.Count; k++)
        {
            // Only where somebody speaks of himself does it read otherwise now.
            if (sentences[k].NamesSpeaker)
                sentences[k] = ParsedSentence.Of(chunker, sentences[k].Sentence, sentences[k].Index, k > 0 ? sentences[k - 1].Topic : null);
            var from = claims.Count;
            _coder.Code(article, sentences[k], claims);
            instruments.Read(sentences[k].Sentence, sentences[k].Chunks, claims, from, article.Memory.AtWar);
        }

        article.Story.Close(claims);
        if (!scopes.IsEmpty)
            for (var i = 0; i < claims.Count; i++) claims[i] = scopes.Attribute(claims[i]);
        var agreements = instruments.Finish(claims);
        Judge.Weigh(document, mentions, claims);
        return ([.. claims], StatementList.Of(document, finder.Acts), agreements);
    }

    /// <summary>One claim for all candidates that say the same, in the order of their evidence, without those that have less confidence than <paramref name="least"/>.</summary>
    public static ImmutableArray<Claim> Settle(Document document, IReadOnlyList<Claim> candidates, double least)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ClaimMerger.Merge([.. candidates.Select(c => c with { Evidence = c.Clause })], document).RemoveAll(c => c.Confidence < least);
    }

    private static ActorCode? MainActor(Document document, ImmutableArray<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (document.Sentences.IsEmpty || mention.First >= document.Sentences[0].End) return null;
            if (mention.CanAct && !mention.Actors.IsEmpty) return mention.Actors[0];
        }

        return null;
    }
}
