using Entente.Language;

namespace Entente.Text;

/// <summary>The words of a page that are not its story, and abbreviations, ready to be asked token by token.</summary>
internal sealed class PageWords
{
    private readonly Lexicon _lexicon;
    private readonly HashSet<int> _heads = [];
    private readonly Dictionary<int, bool> _abbreviations = [];

    /// <summary>Takes from <paramref name="pack"/> what the text stage needs.</summary>
    public PageWords(LanguagePack pack)
    {
        _lexicon = pack.Lexicon;
        foreach (var entry in pack.Of(WordKind.Furniture))
            if (Tokenizer.Tokenize(entry.Form, _lexicon) is [var head, ..]) _heads.Add(head.Form);
        foreach (var entry in pack.Of(WordKind.Abbreviations))
        {
            var tokens = Tokenizer.Tokenize(entry.Form, _lexicon);
            var last = tokens.Length - 1;
            while (last > 0 && tokens[last].IsMark) last--;
            if (last >= 0) _abbreviations[tokens[last].Form] = tokens[last].IsCapital;
        }
    }

    /// <summary>True for a word whose full stop does not end a sentence.</summary>
    public bool IsAbbreviation(Token word) =>
        word.Form != 0 && _abbreviations.TryGetValue(word.Form, out var needsCapital) && (!needsCapital || word.IsCapital);

    /// <summary>True when page words of the kind <paramref name="tag"/> begin at <paramref name="at"/>; the longest decide.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="tag">The second field of the line of data.</param>
    /// <param name="end">First token behind the words.</param>
    public bool Is(ReadOnlySpan<Token> tokens, int at, string tag, out int end)
    {
        end = at;
        if (at >= tokens.Length || tokens[at].Form == 0 || !_heads.Contains(tokens[at].Form)) return false;
        var hits = new List<Hit>();
        _lexicon.Match(tokens, at, hits);
        foreach (var hit in hits)
            if (hit.Entry.Kind == WordKind.Furniture && string.Equals(hit.Entry.Tag, tag, StringComparison.Ordinal)) end = hit.End;
        return end > at;
    }

    /// <summary>True when the language data knows words of more than one token from <paramref name="at"/> on: a name, a title, an office.</summary>
    public bool BeginsName(ReadOnlySpan<Token> tokens, int at)
    {
        var hits = new List<Hit>();
        _lexicon.Match(tokens, at, hits);
        foreach (var hit in hits)
            if (hit.Length > 1 && hit.Entry.Kind is not (WordKind.Furniture or WordKind.Links or WordKind.Time)) return true;
        return false;
    }

    /// <summary>True when page words of any kind may begin with the token; cheap.</summary>
    public bool MayBegin(Token token) => token.Form != 0 && _heads.Contains(token.Form);
}
