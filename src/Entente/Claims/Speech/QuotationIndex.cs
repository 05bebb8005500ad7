using Entente.Text;

namespace Entente.Claims.Speech;

/// <summary>The quotations of a document by where they close, and which of them a speaker has.</summary>
internal sealed class QuotationIndex
{
    private readonly Document _document;
    private readonly Dictionary<int, int> _closing = [];
    private readonly Dictionary<int, int> _opening = [];
    private readonly bool[] _taken;
    private readonly bool[] _inside;
    private int _next;

    public QuotationIndex(Document document)
    {
        _document = document;
        _taken = new bool[document.Quotations.Length];
        _inside = new bool[document.Tokens.Length + 1];
        for (var q = 0; q < document.Quotations.Length; q++)
        {
            var quotation = document.Quotations[q];
            _opening[quotation.First - 1] = q;
            if (!quotation.IsClosed) continue;
            _closing[quotation.End] = q;
            // Only the outermost is walked, so that all of them together cost one pass.
            for (var i = quotation.First; i < quotation.End && !_inside[i]; i++) _inside[i] = true;
        }
    }

    /// <summary>True when a token stands in a quotation that is closed.</summary>
    public bool Holds(int token) => _inside[token];

    /// <summary>True when a quotation goes on over the end of a sentence.</summary>
    public bool IsOpenAt(int end) => end < _document.Tokens.Length && _inside[end] && _inside[end - 1];

    /// <summary>The quotation that a mark closes, or null.</summary>
    public Quotation? ClosingAt(int mark) => _closing.TryGetValue(mark, out var q) ? _document.Quotations[q] : null;

    /// <summary>The quotations whose end lies among the tokens of a sentence; sentences must come in order.</summary>
    public IEnumerable<Quotation> EndingIn(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_closing.TryGetValue(i, out var q)) yield return _document.Quotations[q];
        while (_next < _document.Quotations.Length && _document.Quotations[_next].First <= end)
        {
            var quotation = _document.Quotations[_next++];
            if (!quotation.IsClosed && quotation.First > first && quotation.End <= end) yield return quotation;
        }
    }

    /// <summary>True when somebody was found to say it.</summary>
    public bool IsTaken(Quotation quotation) => _opening.TryGetValue(quotation.First - 1, out var q) && _taken[q];

    /// <summary>Marks the quotations that lie in, or are, a stretch.</summary>
    public void Take(int first, int end)
    {
        for (var i = Math.Max(0, first - 1); i < end; i++)
            if (_opening.TryGetValue(i, out var q)) _taken[q] = true;
    }

    /// <summary>A stretch that a quotation outlasts goes on to the end of that quotation.</summary>
    public (int First, int End) Complete(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (_opening.TryGetValue(i, out var q)) return _document.Quotations[q].IsClosed ? (first, Math.Max(end, _document.Quotations[q].End)) : (first, end);
        return (first, end);
    }

    /// <summary>Takes the marks off a stretch that is one quotation.</summary>
    public (int First, int End) Strip(int first, int end)
    {
        if (first >= end || !_opening.TryGetValue(first, out var q)) return (first, end);
        var quotation = _document.Quotations[q];
        if (quotation.End >= end - 1) return (first + 1, Math.Min(end, Math.Max(quotation.End, first + 1)));
        return (first, end);
    }
}
