using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Language;

namespace Entente.Text;

/// <summary>The first stage: from a text to tokens, sentences and quotations.</summary>
public sealed class DocumentReader
{
    private readonly Lexicon _lexicon;
    private readonly PageWords _words;

    /// <summary>A reader with the language data of <paramref name="pack"/>.</summary>
    public DocumentReader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _lexicon = pack.Lexicon;
        _words = new(pack);
    }

    /// <summary>Reads <paramref name="text"/>; never throws on content.</summary>
    public Document Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokenize(text, _lexicon);
        var lines = LineFinder.Find(text, tokens);
        var open = new QuotationFinder(text, tokens, lines).Find();
        var sentences = SentenceBound.Cut(tokens, new Layout(text, tokens, lines, new(_words, tokens)).Read());
        return new(text, ImmutableCollectionsMarshal.AsImmutableArray(tokens), [.. sentences], Quotations(open, sentences));
    }

    // A quotation that was given up ends with the sentence of its opening mark.
    private static ImmutableArray<Quotation> Quotations(List<OpenQuotation> found, List<Sentence> sentences)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>(found.Count);
        var s = 0;
        foreach (var quotation in found)
        {
            while (sentences[s].End <= quotation.Mark) s++;
            quotations.Add(new(quotation.Mark + 1, quotation.End < 0 ? sentences[s].End : quotation.End, quotation.IsClosed));
        }

        return quotations.MoveToImmutable();
    }
}
