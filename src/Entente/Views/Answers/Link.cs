using Entente.Actors;
using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Answers;

/// <summary>All that is told between two actors, weighed by independent reports.</summary>
internal sealed class Link(ActorCode one, ActorCode other)
{
    private readonly List<Happening> _happenings = [];

    public ActorCode One { get; } = one;

    public ActorCode Other { get; } = other;

    public string Name => $"{One} – {Other}";

    /// <summary>Independent reports of what binds them; a tie counts twice.</summary>
    public int Binding { get; private set; }

    /// <summary>Independent reports of what divides them; a tie counts twice.</summary>
    public int Dividing { get; private set; }

    public DateOnly? LastTold { get; private set; }

    /// <summary>One link a pair, in the order of codes; only what is so counts.</summary>
    public static IReadOnlyList<Link> Of(IEnumerable<Happening> happenings)
    {
        var links = new SortedDictionary<(ActorCode, ActorCode), Link>();
        foreach (var happening in happenings.Where(h => h.Reality == Reality.Actual))
        {
            foreach (var (a, b) in Dyad.Of(happening.Type, happening.Actors, happening.Recipients))
            {
                var key = a < b ? (a, b) : (b, a);
                if (!links.TryGetValue(key, out var link)) links[key] = link = new(key.Item1, key.Item2);
                link.Add(happening);
            }
        }

        return [.. links.Values];
    }

    /// <summary>The kinds of claims on one side with how often each: <c>PARTNER, CONSULT ×3</c>.</summary>
    public string Kinds(bool binds) =>
        string.Join(", ", _happenings.Where(h => h.Type.Binds() == binds).GroupBy(h => h.Type).OrderByDescending(g => g.Key.IsTie()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => g.Count() == 1 ? g.Key.Label() : $"{g.Key.Label()} ×{g.Count()}"));

    /// <summary>A claim of each of the latest on one side, the latest first.</summary>
    public IEnumerable<string> Claims(bool binds) => Telling.Latest(_happenings.Where(h => h.Type.Binds() == binds)).Select(h => h.Claims[0]);

    private void Add(Happening happening)
    {
        if (_happenings.Contains(happening)) return;
        _happenings.Add(happening);
        var weight = happening.Sources * (happening.Type.IsTie() ? 2 : 1);
        if (happening.Type.Binds()) Binding += weight;
        else Dividing += weight;
        if (happening.LastTold is { } day && !(day < LastTold)) LastTold = day;
    }
}
