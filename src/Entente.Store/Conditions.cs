using Entente.Claims;
using Entente.Views;

namespace Entente.Store;

/// <summary>The WHERE of a question, with its values in the order of their parameters.</summary>
internal sealed class Conditions
{
    private readonly List<string> _parts = [];
    private readonly List<object?> _values = [];

    public object?[] Values => [.. _values];

    public string Where => _parts.Count == 0 ? "" : "\nWHERE " + string.Join("\n  AND ", _parts);

    /// <summary>Adds a condition; each <c>{0}</c>, <c>{1}</c>... in it stands for one of the values.</summary>
    public Conditions And(string part, params object?[] values)
    {
        var names = values.Select((_, i) => (object)$"$v{_values.Count + i}").ToArray();
        _parts.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, part, names));
        _values.AddRange(values);
        return this;
    }

    /// <summary>Adds that a column holds one of some values; nothing when there are none.</summary>
    public Conditions AndIn(string column, IReadOnlyList<string> values) =>
        values.Count == 0 ? this : And($"{column} IN ({string.Join(", ", values.Select((_, i) => $"{{{i}}}"))})", [.. values]);

    /// <summary>Adds what the filter says of articles.</summary>
    public Conditions AndArticle(MapFilter filter)
    {
        And("s.is_current = 1");
        if (filter.Outlet is { } outlet) And("s.outlet = {0}", outlet);
        if (filter.Article is { } article) And("s.doc = {0}", article);
        if (filter.AsOf is { } asOf) And("(s.published_last IS NULL OR s.published_last <= {0})", Days.Of(asOf));
        return this;
    }

    /// <summary>Adds what the filter says of time, on columns with the bounds.</summary>
    public Conditions AndTime(MapFilter filter, string first, string last)
    {
        if (filter.Since is { } since) And($"coalesce({last}, 3652058) >= {{0}}", Days.Of(since));
        if (filter.Until is { } until) And($"coalesce({first}, 0) <= {{0}}", Days.Of(until));
        return this;
    }

    /// <summary>Adds the types and realities.</summary>
    public Conditions AndKind(MapFilter filter) =>
        And("c.is_rejected = 0").AndIn("c.type", [.. filter.Types.Select(t => t.Label())]).AndIn("c.reality", [.. filter.Realities.Select(r => r.Label())]);
}
