namespace Entente.Map;

/// <summary>What analysts say of agreements: these two are one, or those two that share a name are not.</summary>
/// <remarks>
/// An agreement is given by its key (<see cref="Instruments.KeyOf"/>), so that a word on a name holds for articles to come, or by a
/// claim or record that tells of it, which alone can part what one key holds together. A pair with somebody unknown says nothing.
/// 'Not the same' is heard before 'the same', and in either the order of the pairs does not matter.
/// </remarks>
public sealed class InstrumentJudgements
{
    private readonly (string Left, string Right)[] _same;
    private readonly (string Left, string Right)[] _apart;

    /// <summary>Judgements by pairs of keys or of ids.</summary>
    public InstrumentJudgements(IEnumerable<(string Left, string Right)> same, IEnumerable<(string Left, string Right)> notSame) =>
        (_same, _apart) = (Pairs.Ordered(same), Pairs.Ordered(notSame));

    /// <summary>The groups of mentions, each with the key that names it.</summary>
    internal IReadOnlyDictionary<string, List<InstrumentSighting>> Apply(IEnumerable<IGrouping<string, InstrumentSighting>> byKey)
    {
        var groups = new SortedDictionary<string, List<InstrumentSighting>>(byKey.ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (left, right) in _apart)
            if (Of(groups, left) is { } key && key == Of(groups, right)) Part(groups, key, left, right);
        foreach (var (left, right) in _same)
        {
            if (Of(groups, left) is not { } one || Of(groups, right) is not { } other || one == other || AreApart(groups, one, other)) continue;
            var (into, from) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
            groups[into].AddRange(groups[from]);
            groups.Remove(from);
        }

        return groups;
    }

    private bool AreApart(SortedDictionary<string, List<InstrumentSighting>> groups, string one, string other) => _apart.Any(pair =>
        Of(groups, pair.Left) is { } left && Of(groups, pair.Right) is { } right && (left, right) is var held && (held == (one, other) || held == (other, one)));

    // By key, or by somebody in it; one that was joined to another still answers to its key.
    private static string? Of(SortedDictionary<string, List<InstrumentSighting>> groups, string name)
    {
        if (groups.ContainsKey(name)) return name;
        foreach (var (key, mentions) in groups)
            if (mentions.Exists(m => m.Id == name || Instruments.KeyOf(m) == name)) return key;
        return null;
    }

    // With the right one go the mentions of its parties, and where parties do not tell, those of its article's copies.
    private static void Part(SortedDictionary<string, List<InstrumentSighting>> groups, string key, string left, string right)
    {
        if (groups[key].Find(m => m.Id == left) is not { } a || groups[key].Find(m => m.Id == right) is not { } b) return;
        var leaving = groups[key].Where(m => m.Id == right || m.Id != left && IsNearer(m, b, a)).ToList();
        groups[key].RemoveAll(leaving.Contains);
        groups[$"{key} / {right}"] = leaving;
    }

    private static bool IsNearer(InstrumentSighting m, InstrumentSighting to, InstrumentSighting than)
    {
        var (shared, other) = (m.Parties.Intersect(to.Parties).Count(), m.Parties.Intersect(than.Parties).Count());
        return shared != other ? shared > other : m.Echo == to.Echo && m.Echo != than.Echo;
    }
}
