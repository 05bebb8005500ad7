using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

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
            foreach (var (a, b) in Bearings.Pairs(happening.Type, happening.Actors, happening.Recipients))
            {
                var key = a < b ? (a, b) : (b, a);
                if (!links.TryGetValue(key, out var link)) links[key] = link = new(key.Item1, key.Item2);
                link.Add(happening);
            }
        }

        return [.. links.Values];
    }

    /// <summary>Who stands together: each actor joins the neighbours it is bound to most, over and over until nothing moves.</summary>
    public static IReadOnlyList<ImmutableArray<ActorCode>> Clusters(IReadOnlyList<Link> links)
    {
        var near = new SortedDictionary<ActorCode, Dictionary<ActorCode, int>>();
        foreach (var link in links.Where(l => l.Binding > l.Dividing))
        {
            Near(link.One)[link.Other] = link.Binding - link.Dividing;
            Near(link.Other)[link.One] = link.Binding - link.Dividing;
        }

        var label = near.Keys.ToDictionary(a => a, a => a);
        var isMoving = true;
        for (var round = 0; isMoving && round < 20; round++)
        {
            isMoving = false;
            foreach (var (actor, neighbours) in near)
            {
                var best = neighbours.GroupBy(n => label[n.Key]).Select(g => (Label: g.Key, Weight: g.Sum(n => n.Value)))
                    .OrderByDescending(g => g.Weight).ThenByDescending(g => g.Label == label[actor]).ThenBy(g => g.Label).First().Label;
                if (best == label[actor]) continue;
                label[actor] = best;
                isMoving = true;
            }
        }

        return [.. label.GroupBy(l => l.Value, l => l.Key).Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Order().ToImmutableArray())];

        Dictionary<ActorCode, int> Near(ActorCode actor) => near.TryGetValue(actor, out var found) ? found : near[actor] = [];
    }

    /// <summary>Every actor, the one bound to most others first.</summary>
    public static IReadOnlyList<(ActorCode Actor, int Bound, int Reports, int Opposed)> Central(IReadOnlyList<Link> links) =>
    [
        .. links.SelectMany(l => new[] { (Actor: l.One, Link: l), (Actor: l.Other, Link: l) })
            .GroupBy(l => l.Actor, l => l.Link)
            .Select(g => (g.Key, g.Count(l => l.Binding > 0), g.Sum(l => l.Binding), g.Count(l => l.Dividing > 0)))
            .OrderByDescending(c => c.Item2).ThenByDescending(c => c.Item3).ThenBy(c => c.Key),
    ];

    /// <summary>The kinds of claims on one side with how often each: <c>PARTNER, CONSULT ×3</c>.</summary>
    public string Kinds(bool binds) =>
        string.Join(", ", _happenings.Where(h => h.Type.Binds() == binds).GroupBy(h => h.Type).OrderByDescending(g => g.Key.IsTie()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => g.Count() == 1 ? g.Key.Label() : $"{g.Key.Label()} ×{g.Count()}"));

    /// <summary>The articles behind one side, the newest first.</summary>
    public IEnumerable<string> Articles(bool binds) =>
        _happenings.Where(h => h.Type.Binds() == binds).SelectMany(h => h.Sightings).OrderByDescending(s => s.Published?.Latest).ThenBy(s => s.Article, StringComparer.Ordinal)
            .Select(s => s.Article).Distinct(StringComparer.Ordinal);

    private void Add(Happening happening)
    {
        if (_happenings.Contains(happening)) return;
        _happenings.Add(happening);
        var weight = happening.Sources * (happening.Type.IsTie() ? 2 : 1);
        if (happening.Type.Binds()) Binding += weight;
        else Dividing += weight;
        if (happening.LastTold?.Latest is { } day && !(day < LastTold)) LastTold = day;
    }
}
