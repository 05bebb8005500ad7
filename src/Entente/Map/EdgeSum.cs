using Entente.Claims;

namespace Entente.Map;

/// <summary>Adds up what stands between two actors. Counts first and weighs last, so that the order of adding cannot change a bit.</summary>
internal sealed class EdgeSum
{
    private readonly SortedDictionary<(ClaimType Type, int Sources, bool Ended), int> _counts = [];
    private DateOnly? _first, _last;
    private int _ties, _events;

    public void Add(PairCount told, DateOnly? first, DateOnly? last)
    {
        Add(told);
        if (first is not null && (_first is null || first < _first)) _first = first;
        if (last is not null && (_last is null || last > _last)) _last = last;
    }

    public void Add(PairCount told)
    {
        var key = (told.Type, told.Sources, told.IsEnded);
        _counts[key] = _counts.GetValueOrDefault(key) + told.Count;
        if (told.Type.IsTie()) _ties += told.Count;
        else _events += told.Count;
    }

    public NetworkEdge Edge(Dyad pair)
    {
        double bond = 0, strain = 0;
        foreach (var ((type, sources, ended), count) in _counts)
        {
            // Ten sources are not ten times as much as one; what has ended weighs half.
            var weight = Weights.Of(type) * count * (1 + Math.Log2(Math.Max(1, sources))) / (ended ? 2 : 1);
            if (weight > 0) bond += weight;
            else strain -= weight;
        }

        return new(pair.Actor, pair.Recipient, Math.Round(bond, 6), Math.Round(strain, 6)) { Ties = _ties, Events = _events, First = _first, Last = _last };
    }
}
