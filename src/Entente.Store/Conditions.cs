using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Views;
using Entente.Views.Answers;

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
        values.Count == 0 ? this : And($"{column} IN ({Places(values)})", [.. values]);

    /// <summary>Adds that a column holds one of some numbers.</summary>
    public Conditions AndNumbers(string column, IReadOnlyList<long> numbers) => And($"{column} IN ({string.Join(", ", numbers.Select((_, i) => $"{{{i}}}"))})", [.. numbers.Cast<object>()]);

    /// <summary>Adds a condition in which <c>{0}</c>, <c>{1}</c>... stand for whole lists, for <c>IN ({0})</c>.</summary>
    public Conditions AndLists(string part, params string[][] lists)
    {
        var names = lists.Select(list => (object)string.Join(", ", list.Select(value =>
        {
            _values.Add(value);
            return $"$v{_values.Count - 1}";
        }))).ToArray();
        _parts.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, part, names));
        return this;
    }

    /// <summary>Adds what a scope says of articles.</summary>
    public Conditions AndArticle(Scope scope)
    {
        And("s.is_current = 1");
        if (!scope.Outlets.IsEmpty) AndLists("s.outlet COLLATE NOCASE IN ({0})", [.. scope.Outlets]);
        return scope.AsOf is { } asOf ? And("(s.published_first IS NULL OR s.published_first <= {0})", Days.Of(asOf)) : this;
    }

    /// <summary>Adds what the filter says of articles.</summary>
    public Conditions AndArticle(MapFilter filter)
    {
        And("s.is_current = 1");
        AndIn("s.outlet", filter.Outlets);
        if (filter.Article is { } article) And("s.doc = {0}", article);
        if (filter.AsOf is { } asOf) And("(s.published_first IS NULL OR s.published_first <= {0})", Days.Of(asOf));
        return this;
    }

    /// <summary>Adds that what an article says counts: nobody marked it as retracted.</summary>
    public Conditions AndCounts() => And("s.is_retracted = 0");

    /// <summary>Adds what the filter says of time, on columns with the bounds.</summary>
    public Conditions AndTime(MapFilter filter, string first, string last) => AndTime(filter.Since, filter.Until, first, last);

    /// <summary>Adds a time, on columns with the bounds.</summary>
    public Conditions AndTime(DateOnly? since, DateOnly? until, string first, string last)
    {
        if (since is { } begin) And($"coalesce({last}, 3652058) >= {{0}}", Days.Of(begin));
        if (until is { } end) And($"coalesce({first}, 0) <= {{0}}", Days.Of(end));
        return this;
    }

    /// <summary>Adds what a question's scope says of articles: outlets as the map writes them, and times.</summary>
    public Conditions AndArticle(Scope scope, IReadOnlyList<string> outlets)
    {
        And("s.is_current = 1");
        if (!scope.Outlets.IsEmpty && outlets.Count == 0) And("0");
        AndIn("s.outlet", outlets);
        if (scope.AsOf is { } asOf) And("(s.published_first IS NULL OR s.published_first <= {0})", Days.Of(asOf));
        return AndTime(scope.Since, scope.Until, "s.published_first", "s.published_last");
    }

    /// <summary>Adds what a question's scope says of events.</summary>
    public Conditions AndEvent(Scope scope)
    {
        AndIn("e.type", [.. scope.Types.Select(t => t.Label())]).AndIn("e.reality", [.. scope.Realities.Select(r => r.Label())]);
        return AndTime(scope.Since, scope.Until, "e.first_day", "e.last_day");
    }

    /// <summary>Adds that an event names one of a scope's actors, or where it has others that it stands between the two sides.</summary>
    public Conditions AndSides(Scope scope)
    {
        if (scope.Others.IsEmpty) return scope.Actors.IsEmpty ? this : AndLists("e.row IN (SELECT event FROM event_actors WHERE actor IN ({0}))", Codes(scope.Actors));
        var pairs = scope.Actors.SelectMany(a => scope.Others.Select(o => new Dyad(a, o).Unordered())).Distinct().ToList();
        return And(
            $"e.row IN (SELECT event FROM event_pairs WHERE (one, other) IN (VALUES {string.Join(", ", pairs.Select((_, i) => $"({{{2 * i}}}, {{{2 * i + 1}}})"))}))",
            [.. pairs.SelectMany(p => new[] { p.Actor.ToString(), p.Recipient.ToString() })]);
    }

    /// <summary>The same of what stands between two, named in two columns.</summary>
    public Conditions AndSides(Scope scope, string left, string right) =>
        scope.Actors.IsEmpty ? this
        : scope.Others.IsEmpty ? AndLists($"({left} IN ({{0}}) OR {right} IN ({{0}}))", Codes(scope.Actors))
        : AndLists($"({left} IN ({{0}}) AND {right} IN ({{1}}) OR {left} IN ({{1}}) AND {right} IN ({{0}}))", Codes(scope.Actors), Codes(scope.Others));

    private static string[] Codes(IEnumerable<ActorCode> actors) => [.. actors.Select(a => a.ToString())];

    /// <summary>Places for values, in a condition that has no other.</summary>
    public static string Places(IReadOnlyList<string> values, int first = 0) => string.Join(", ", values.Select((_, i) => $"{{{first + i}}}"));

    /// <summary>Adds the types and realities, and what the filter says of single claims.</summary>
    public Conditions AndKind(MapFilter filter) =>
        AndSure(filter.MinConfidence).And("c.is_rejected = 0").AndIn("c.type", [.. filter.Types.Select(t => t.Label())]).AndIn("c.reality", [.. filter.Realities.Select(r => r.Label())]).AndAnyWord("c.areas", filter.Areas);

    /// <summary>Adds how sure the reader must be of a claim; nothing for null.</summary>
    public Conditions AndSure(double? least) => least is { } share ? And("c.confidence >= {0}", share) : this;

    /// <summary>Adds that a list of words, with a space between, holds one of some; nothing when there are none.</summary>
    public Conditions AndAnyWord(string column, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return this;
        var names = words.Select(word =>
        {
            _values.Add(word);
            return $"' ' || {column} || ' ' LIKE '% ' || $v{_values.Count - 1} || ' %'";
        });
        _parts.Add($"({string.Join(" OR ", names)})");
        return this;
    }
}
