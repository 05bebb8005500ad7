using System.Collections.Frozen;
using Entente.Language;
using Entente.Time;

namespace Entente.Actors;

/// <summary>What kind of actor a code stands for.</summary>
public enum ActorKind : byte
{
    /// <summary>A state or a territory that acts as one.</summary>
    State,

    /// <summary>An organisation with a secretariat or treaty of its own.</summary>
    Organisation,

    /// <summary>A military alliance.</summary>
    Alliance,

    /// <summary>A bloc or format without a treaty: G7, QUAD, WEST.</summary>
    Bloc,

    /// <summary>An armed or political group that is no state.</summary>
    Group,

    /// <summary>A region that stands for an actor only at times: EUROPE.</summary>
    Region,
}

/// <summary>An actor of the ontology.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Vietnamese">Its label in Vietnamese.</param>
/// <param name="English">Its label in English.</param>
public sealed record Actor(ActorCode Code, ActorKind Kind, string Vietnamese, string English)
{
    /// <summary>When there was such an actor; open on both sides for those that the data says nothing of.</summary>
    public Edtf Existed { get; init; }
}

/// <summary>The actors that language data may name, and who is a member of what.</summary>
public sealed class ActorCatalogue
{
    private readonly FrozenDictionary<string, Actor> _actors;
    private readonly FrozenDictionary<ActorCode, ActorCode[]> _members;

    private ActorCatalogue(Dictionary<string, Actor> actors, Dictionary<ActorCode, ActorCode[]> members)
    {
        _actors = actors.ToFrozenDictionary(StringComparer.Ordinal);
        _members = members.ToFrozenDictionary();
    }

    /// <summary>A catalogue with nobody in it.</summary>
    public static ActorCatalogue Empty { get; } = new([], []);

    /// <summary>All actors, by code.</summary>
    public IEnumerable<Actor> All => _actors.Values.OrderBy(a => a.Code);

    /// <summary>The actor with a code, or null.</summary>
    public Actor? Find(string code) => _actors.GetValueOrDefault(code);

    /// <summary>The actor with a code, or null.</summary>
    public Actor? Find(ActorCode code) => _actors.GetValueOrDefault(code.ToString());

    /// <summary>The members of an organisation or bloc, in the order of the data; empty when unknown.</summary>
    public IReadOnlyList<ActorCode> MembersOf(ActorCode organisation) => _members.GetValueOrDefault(organisation, []);

    /// <summary>Reads <c>ontology/actors.txt</c> (code | kind | Vietnamese | English | from= | until=) and <c>members.txt</c> (code | codes).</summary>
    internal static ActorCatalogue Read(LanguageFile actors, LanguageFile? members, List<LanguageProblem> problems)
    {
        var byCode = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var line in actors.Lines)
        {
            if (!ActorCode.IsWellFormed(line.Field(0)) || !Enum.TryParse<ActorKind>(line.Field(1), ignoreCase: true, out var kind))
                problems.Add(new(line.Place, "expected: CODE | state, organisation, alliance, bloc, group or region | Vietnamese | English"));
            else if (Existed(line) is not { } existed)
                problems.Add(new(line.Place, "from and until take dates as 1991-12-26, in this order"));
            else if (!byCode.TryAdd(line.Field(0), new(new(line.Field(0)), kind, line.Field(2), line.Field(3)) { Existed = existed }))
                problems.Add(new(line.Place, $"{line.Field(0)} is there already"));
        }

        var groups = new Dictionary<ActorCode, ActorCode[]>();
        foreach (var line in members?.Lines ?? [])
        {
            var codes = line.Forms(1);
            if (Array.Find([line.Field(0), .. codes], c => !byCode.ContainsKey(c)) is { } unknown)
                problems.Add(new(line.Place, $"unknown actor {unknown}"));
            else groups[new(line.Field(0))] = [.. codes.Select(c => new ActorCode(c))];
        }

        return new(byCode, groups);
    }

    // Null when a date cannot be read.
    private static Edtf? Existed(LanguageLine line) =>
        Edtf.TryParse($"{line.Options.GetValueOrDefault("from", "..")}/{line.Options.GetValueOrDefault("until", "..")}", out var existed) ? existed : null;
}
