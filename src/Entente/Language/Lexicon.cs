using Entente.Text;

namespace Entente.Language;

/// <summary>All forms of the language data in one trie over the numbers of folded syllables.</summary>
/// <remarks>Immutable once built; safe for any number of readers at once.</remarks>
public sealed class Lexicon : IFormSource
{
    private readonly Folding _folding;
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<Entry[]?> _ends = [null];

    // The step from the root by form, and whether a node has steps at all: most looks end here, without a hash.
    private int[] _roots = new int[1024];
    private readonly List<bool> _goesOn = [true];

    internal Lexicon(Folding folding)
    {
        _folding = folding;
        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How forms are compared: the pack's variants of spelling.</summary>
    public Folding Folding => _folding;

    /// <inheritdoc/>
    public int FormOf(ReadOnlySpan<char> raw)
    {
        if (raw.Length > Folding.MaxLength) return 0;
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        return _lookup.TryGetValue(_folding.Fold(raw, buffer), out var form) ? form : 0;
    }

    /// <summary>The number of a form that the data holds, or 0.</summary>
    public int Form(string word) => FormOf(word);

    /// <summary>
    /// Adds to <paramref name="hits"/> every entry that matches the tokens from <paramref name="at"/> on, longest last.
    /// </summary>
    public void Match(ReadOnlySpan<Token> tokens, int at, List<Hit> hits)
    {
        ArgumentNullException.ThrowIfNull(hits);
        var node = 0;
        var isQuoted = false;
        for (var i = at; i < tokens.Length; i++)
        {
            var next = Step(node, tokens[i].Form);
            if (next == 0)
            {
                // 'gây ra "mối đe dọa"': a mark that dresses the rest of a verb changes nothing of it.
                if (i == at || isQuoted || !tokens[i].Has(TokenTraits.QuoteOpen)) return;
                isQuoted = true;
                continue;
            }

            node = next;
            if (_ends[node] is { } ends)
                foreach (var entry in ends)
                    if ((!isQuoted || entry.Kind == WordKind.Cue) && Fits(entry, tokens, at)) hits.Add(new Hit(at, i + 1, entry));
            if (!_goesOn[node]) return;
        }
    }

    internal void Add(Entry entry, string form)
    {
        var tokens = Tokenizer.Tokenize(form, new Numberer(this));
        var node = 0;
        foreach (var token in tokens)
        {
            var next = Step(node, token.Form);
            if (next == 0)
            {
                next = _ends.Count;
                _ends.Add(null);
                _goesOn.Add(false);
                _goesOn[node] = true;
                if (node == 0) _roots[token.Form] = next;
                else _steps[(long)node << 32 | (uint)token.Form] = next;
            }

            node = next;
        }

        if (node != 0) _ends[node] = [.. _ends[node] ?? [], entry];
    }

    internal int Number(ReadOnlySpan<char> raw)
    {
        Span<char> buffer = stackalloc char[Folding.MaxLength];
        var folded = _folding.Fold(raw, buffer);
        if (_lookup.TryGetValue(folded, out var form)) return form;
        form = _forms.Count + 1;
        if (form >= _roots.Length) Array.Resize(ref _roots, 2 * _roots.Length);
        return _forms[new string(folded)] = form;
    }

    private int Step(int node, int form) =>
        form == 0 ? 0 : node == 0 ? _roots[form] : _steps.GetValueOrDefault((long)node << 32 | (uint)form);

    private static bool Fits(Entry entry, ReadOnlySpan<Token> tokens, int at)
    {
        if (entry.NeedsAllCaps) return tokens[at].Has(TokenTraits.AllCaps);
        for (var i = at; entry.NeedsEachCapital && i < at + entry.Length; i++)
            if (!tokens[i].IsCapital && !tokens[i].IsMark) return false;
        return !entry.NeedsCapital || tokens[at].IsCapital;
    }

    private sealed class Numberer(Lexicon lexicon) : IFormSource
    {
        public int FormOf(ReadOnlySpan<char> raw) => lexicon.Number(raw);
    }
}

/// <summary>An entry that matched the tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
public readonly record struct Hit(int First, int End, Entry Entry)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}
