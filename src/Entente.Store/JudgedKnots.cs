namespace Entente.Store;

/// <summary>Analysts' words that two things of a kind are the same or not, and which knots they join, so that they are derived together.</summary>
internal sealed class JudgedKnots
{
    private readonly Dictionary<long, SortedSet<long>> _with = [];

    /// <param name="sql">The statements for deriving.</param>
    /// <param name="kind">The kind of knot: <see cref="Knots.Event"/> or <see cref="Knots.Agreement"/>.</param>
    public JudgedKnots(PreparedFile sql, string kind)
    {
        var (same, apart) = Pairs(sql, kind);
        (Same, Apart) = (same, apart);
        foreach (var (left, right) in same.Concat(apart)) Join([.. KnotsOf(sql, kind, left), .. KnotsOf(sql, kind, right)]);
    }

    /// <summary>What is said to be the same.</summary>
    public IReadOnlyList<(string Left, string Right)> Same { get; }

    /// <summary>What is said not to be.</summary>
    public IReadOnlyList<(string Left, string Right)> Apart { get; }

    /// <summary>The knot and those joined with it, in order.</summary>
    public IReadOnlyList<long> With(long knot) => _with.TryGetValue(knot, out var all) ? [.. all] : [knot];

    /// <summary>All judgements on two things of a kind that hold.</summary>
    public static (List<(string Left, string Right)> Same, List<(string Left, string Right)> Apart) Pairs(PreparedFile sql, string kind)
    {
        var (same, apart) = (new List<(string, string)>(), new List<(string, string)>());
        using var rows = sql["judged-pairs"].Rows(JudgementKinds.Same(kind), JudgementKinds.NotSame(kind));
        while (rows.Read()) (rows.GetString(0) == JudgementKinds.Same(kind) ? same : apart).Add((rows.GetString(1), rows.GetString(2)));
        return (same, apart);
    }

    /// <summary>The knots that a judgement's word is about: by the id of a claim or record in them, or by their key.</summary>
    public static List<long> KnotsOf(PreparedFile sql, string kind, string word)
    {
        var knots = new List<long>();
        var (article, number) = SightingRow.RecordOf(word);
        using var rows = sql["judged-knots"].Rows(kind, word, article, number);
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
