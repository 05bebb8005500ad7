using Entente.Actors;

namespace Entente.Map;

/// <summary>Who is who over all articles: one name that stands for one actor is one person, unless analysts say otherwise.</summary>
/// <remarks>'Not the same' is heard before 'the same', and in either the order of the pairs does not matter.</remarks>
public sealed class PersonJudgements
{
    private readonly Dictionary<string, string> _others = new(StringComparer.Ordinal);

    /// <summary>Judgements by pairs of <see cref="PersonName"/> as it is written; a pair that is not so written says nothing.</summary>
    public PersonJudgements(IEnumerable<(string Left, string Right)> same, IEnumerable<(string Left, string Right)> notSame)
    {
        var apart = Pairs.Ordered(notSame).Select(p => (Left: PersonName.Parse(p.Left), Right: PersonName.Parse(p.Right))).Where(p => p is { Left: not null, Right: not null }).ToList();

        // Of two in different articles who share a name, the right one is somebody else.
        foreach (var (left, right) in apart)
            if (left!.Anywhere == right!.Anywhere && right.Article is not null) _others.TryAdd(right.ToString(), right.ToString());
        foreach (var (left, right) in Pairs.Ordered(same))
        {
            if (PersonName.Parse(left) is not { } one || PersonName.Parse(right) is not { } other) continue;
            var (into, from) = Order(KeyOf(one), KeyOf(other));
            if (into == from || apart.Exists(p => Order(KeyOf(p.Left!), KeyOf(p.Right!)) == (into, from))) continue;
            foreach (var name in _others.Where(o => o.Value == from).Select(o => o.Key).Append(from).Append(one.ToString()).Append(other.ToString()).ToList()) _others[name] = into;
        }
    }

    /// <summary>Says of nobody anything.</summary>
    public static PersonJudgements None { get; } = new([], []);

    /// <summary>True when nobody is judged to be anybody else.</summary>
    public bool IsEmpty => _others.Count == 0;

    /// <summary>The person whom an article names so: the same for all names of one person.</summary>
    public PersonName Of(string article, string name, ActorCode actor)
    {
        var written = new PersonName(name, actor);
        return IsEmpty ? written : PersonName.Parse(KeyOf(written with { Article = article }))!;
    }

    /// <summary>The stable id of a person.</summary>
    public static string IdOf(PersonName person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return StableId.Of("person", person.ToString());
    }

    private string KeyOf(PersonName name) => _others.GetValueOrDefault(name.ToString()) ?? _others.GetValueOrDefault(name.Anywhere.ToString()) ?? name.Anywhere.ToString();

    // The fuller name is the one to go by.
    private static (string Into, string From) Order(string one, string other) =>
        one.Length > other.Length || one.Length == other.Length && string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
