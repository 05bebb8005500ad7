using Entente.Language;

namespace Entente.Text;

/// <summary>The words of a page that are not its story, and abbreviations, compiled once from the language data.</summary>
internal sealed class PageWords
{
    private readonly HashSet<int> _heads = [];
    private readonly Dictionary<int, bool> _abbreviations = [];

    /// <summary>Takes from <paramref name="pack"/> what the text stage needs.</summary>
    public PageWords(LanguagePack pack)
    {
        Lexicon = pack.Lexicon;
        foreach (var entry in pack.Of(WordKind.Furniture))
            if (Tokenizer.Tokenize(entry.Form, Lexicon) is [var head, ..]) _heads.Add(head.Form);
        foreach (var entry in pack.Of(WordKind.Abbreviations))
        {
            var tokens = Tokenizer.Tokenize(entry.Form, Lexicon);
            var last = Array.FindLastIndex(tokens, t => !t.IsMark);
            if (last >= 0) _abbreviations[tokens[last].Form] = tokens[last].IsCapital;
        }
    }

    /// <summary>All forms of the language data.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>True for a word whose full stop does not end a sentence.</summary>
    public bool IsAbbreviation(Token word) =>
        word.Form != 0 && _abbreviations.TryGetValue(word.Form, out var needsCapital) && (!needsCapital || word.IsCapital);

    /// <summary>True when page words of any kind may begin with the token; cheap.</summary>
    public bool MayBegin(Token token) => token.Form != 0 && _heads.Contains(token.Form);
}

/// <summary>Asks the tokens of one text for page words. The tags are those of <c>words/furniture.txt</c>.</summary>
internal sealed class PageLookup(PageWords words, Token[] tokens)
{
    private readonly List<Hit> _hits = [];

    /// <inheritdoc cref="PageWords.IsAbbreviation"/>
    public bool IsAbbreviation(int at) => words.IsAbbreviation(tokens[at]);

    /// <inheritdoc cref="PageWords.MayBegin"/>
    public bool MayBegin(int at) => words.MayBegin(tokens[at]);

    /// <summary>True when page words of the kind <paramref name="tag"/> begin at <paramref name="at"/>; the longest decide.</summary>
    public bool Is(int at, string tag, out int end)
    {
        end = at;
        if (at >= tokens.Length || !MayBegin(at)) return false;
        _hits.Clear();
        words.Lexicon.Match(tokens, at, _hits);
        foreach (var hit in _hits)
            if (hit.Entry.Kind == WordKind.Furniture && string.Equals(hit.Entry.Tag, tag, StringComparison.Ordinal)) end = hit.End;
        return end > at;
    }

    /// <summary>True when a sentence must begin at <paramref name="at"/>, though no mark stands before it: a line break was lost.</summary>
    /// <remarks>Words with a capital that open sentences and begin no names: 'Theo', 'Tuy nhiên', 'Ngày' before a number.</remarks>
    public bool Opens(int at)
    {
        if (!tokens[at].IsCapital || tokens[at].Has(TokenTraits.AllCaps) || at == 0 || tokens[at - 1].IsMark || !MayBegin(at)) return false;
        if (!Is(at, "opener", out var end) && !(Is(at, "opener-date", out end) && end < tokens.Length && tokens[end].IsDigit)
            && !(tokens[at - 1].IsCapital && Is(at, "opener-name", out end))) return false;
        return end < tokens.Length && !tokens[end].IsMark && !Is(at, "name", out _) && !BeginsName(at);
    }

    /// <summary>True when the language data knows words of several tokens from <paramref name="at"/> on: a name, a title, an office.</summary>
    public bool BeginsName(int at)
    {
        _hits.Clear();
        words.Lexicon.Match(tokens, at, _hits);
        foreach (var hit in _hits)
        {
            if (hit.Length > 1 && hit.Entry.Kind is WordKind.Name or WordKind.NotName or WordKind.PersonName or WordKind.Location
                or WordKind.Titles or WordKind.Offices or WordKind.Institutions or WordKind.Instruments or WordKind.Outlets) return true;
        }

        return false;
    }
}
