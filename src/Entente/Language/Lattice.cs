using Entente.Text;

namespace Entente.Language;

/// <summary>Every entry of the language data that matches anywhere in a document, by the token it begins at.</summary>
/// <remarks>Built in one pass, linear in the text: the longest form bounds each look.</remarks>
public sealed class Lattice
{
    private readonly List<Hit> _hits;
    private readonly int[] _from;

    /// <summary>Matches a whole document.</summary>
    public Lattice(Document document, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(lexicon);
        var tokens = document.Tokens.AsSpan();
        _hits = new List<Hit>(tokens.Length);
        _from = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            _from[i] = _hits.Count;
            lexicon.Match(tokens, i, _hits);
        }

        _from[tokens.Length] = _hits.Count;
    }

    /// <summary>The hits that begin at a token, longest last; none behind the last token.</summary>
    public ReadOnlySpan<Hit> At(int token) => token >= _from.Length - 1 ? [] :
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_hits)[_from[token].._from[token + 1]];

    /// <summary>The longest hit of a kind at a token, or null.</summary>
    public Hit? Longest(int token, WordKind kind)
    {
        var hits = At(token);
        for (var i = hits.Length - 1; i >= 0; i--)
            if (hits[i].Entry.Kind == kind) return hits[i];
        return null;
    }

    /// <summary>True when an entry of a kind begins at a token.</summary>
    public bool Has(int token, WordKind kind) => Longest(token, kind) is not null;
}
