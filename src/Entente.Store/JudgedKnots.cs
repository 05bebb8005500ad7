using Entente.Map;

namespace Entente.Store;

/// <summary>Which knots analysts' words on events join, so that they are derived together.</summary>
internal sealed class JudgedKnots
{
    private readonly Dictionary<long, SortedSet<long>> _with = [];

    public JudgedKnots(PreparedFile sql)
    {
        var same = new List<(string, string)>();
        var apart = new List<(string, string)>();
        using (var rows = sql["event-judgements"].Rows())
            while (rows.Read()) (rows.GetString(0) == JudgementKinds.SameEvent ? same : apart).Add((rows.GetString(1), rows.GetString(2)));
        Judgements = new(same, apart);
        foreach (var (left, right) in same.Concat(apart)) Join([.. KnotsOf(sql, left), .. KnotsOf(sql, right)]);
    }

    /// <summary>All of them.</summary>
    public EventJudgements Judgements { get; }

    /// <summary>The knot and those joined with it, in order.</summary>
    public IReadOnlyList<long> With(long knot) => _with.TryGetValue(knot, out var all) ? [.. all] : [knot];

    private static List<long> KnotsOf(PreparedFile sql, string claim)
    {
        var knots = new List<long>();
        using var rows = sql["event-knots-of"].Rows(claim);
        while (rows.Read()) knots.Add(rows.GetInt64(0));
        return knots;
    }

    private void Join(List<long> knots)
    {
        var all = new SortedSet<long>();
        foreach (var knot in knots) all.UnionWith(_with.GetValueOrDefault(knot, [knot]));
        foreach (var knot in all) _with[knot] = all;
    }
}
