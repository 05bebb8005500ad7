namespace Entente.Map;

/// <summary>Pairs without a direction.</summary>
internal static class Pairs
{
    /// <summary>Each pair once, the smaller first, in order.</summary>
    public static (string Left, string Right)[] Ordered(IEnumerable<(string Left, string Right)> pairs) =>
        [.. pairs.Select(p => string.CompareOrdinal(p.Left, p.Right) <= 0 ? p : (p.Right, p.Left)).Distinct().OrderBy(p => p.Item1, StringComparer.Ordinal).ThenBy(p => p.Item2, StringComparer.Ordinal)];
}
