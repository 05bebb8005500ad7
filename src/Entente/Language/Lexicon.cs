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
        for (var i = at; i < tokens.Length; i++)
        {
            var form = tokens[i].Form;
            if (form == 0 || !_steps.TryGetValue((long)node << 32 | (uint)form, out node)) return;
            if (_ends[node] is not { } ends) continue;
            foreach (var entry in ends)
                if (Fits(entry, tokens, at)) hits.Add(new Hit(at, i + 1, entry));
        }
    }

    internal void Add(Entry entry, string form)
    {
        var tokens = Tokenizer.Tokenize(form, new Numberer(this));
        var node = 0;
        foreach (var token in tokens)
        {
            var step = (long)node << 32 | (uint)token.Form;
            if (!_steps.TryGetValue(step, out var next))
            {
                next = _ends.Count;
                _ends.Add(null);
                _steps[step] = next;
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
        return _forms[new string(folded)] = _forms.Count + 1;
    }

    private static bool Fits(Entry entry, ReadOnlySpan<Token> tokens, int at)
    {
        if (entry.NeedsAllCaps) return tokens[at].Has(TokenTraits.AllCaps);
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
