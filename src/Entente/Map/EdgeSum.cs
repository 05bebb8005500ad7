using Entente.Claims;

namespace Entente.Map;

/// <summary>Adds up what stands between two actors. Counts first and weighs last, so that the order of adding cannot change a bit.</summary>
internal sealed class EdgeSum
{
    private readonly List<PairCount> _counts = [];
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
        _counts.Add(told);
        if (told.Type.IsTie()) _ties += told.Count;
        else _events += told.Count;
    }

    public NetworkEdge Edge(Dyad pair)
    {
        double bond = 0, strain = 0;
        _counts.Sort(ByKind);
        for (var i = 0; i < _counts.Count;)
        {
            var (kind, count) = (_counts[i], 0);
            for (; i < _counts.Count && ByKind(_counts[i], kind) == 0; i++) count += _counts[i].Count;

            // Ten sources are not ten times as much as one; what has ended weighs half.
            var weight = Weights.Of(kind.Type) * count * (1 + Math.Log2(Math.Max(1, kind.Sources))) / (kind.IsEnded ? 2 : 1);
            if (weight > 0) bond += weight;
            else strain -= weight;
        }

        return new(pair.Actor, pair.Recipient, Math.Round(bond, 6), Math.Round(strain, 6)) { Ties = _ties, Events = _events, First = _first, Last = _last };
    }

    private static int ByKind(PairCount left, PairCount right) =>
        left.Type != right.Type ? left.Type.CompareTo(right.Type) : left.Sources != right.Sources ? left.Sources.CompareTo(right.Sources) : left.IsEnded.CompareTo(right.IsEnded);
}
