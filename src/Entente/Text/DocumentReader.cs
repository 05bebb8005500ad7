using Entente.Language;

namespace Entente.Text;

/// <summary>The first stage: from a text to tokens, sentences and quotations.</summary>
public sealed class DocumentReader(LanguagePack pack)
{
    /// <summary>Reads <paramref name="text"/>; never throws on content.</summary>
    public Document Read(string text)
    {
        var tokens = Tokenizer.Tokenize(text, pack.Lexicon);
        var sentences = new List<Sentence>();
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var ends = i + 1 == tokens.Length || tokens[i + 1].Has(TokenTraits.LineBefore)
                || text[tokens[i].Start] is '.' or '?' or '!' && tokens[i + 1].AfterSpace && tokens[i + 1].IsCapital;
            if (!ends) continue;
            sentences.Add(new(first, i + 1, sentences.Count == 0 ? SentenceKind.Title : SentenceKind.Body));
            first = i + 1;
        }

        return new(text, [.. tokens], [.. sentences], []);
    }
}
