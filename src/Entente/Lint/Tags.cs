using System.Collections.Frozen;
using Entente.Actors;
using Entente.Claims;
using Entente.Language;

namespace Entente.Lint;

/// <summary>Checks codes, types and tags against what the ontology and <c>language/vi/kinds.txt</c> allow.</summary>
/// <remarks>A line of kinds.txt: kind | tag; tag ('actor' for any actor's code) | option=value, value. A kind without a line takes any tag.</remarks>
internal static class Tags
{
    private const string AnyActor = "actor";

    private static readonly FrozenDictionary<string, ClaimType> Types =
        Enum.GetValues<ClaimType>().ToFrozenDictionary(t => t.Label(), StringComparer.Ordinal);

    /// <summary>The claim type that a file or an example names, or null.</summary>
    public static ClaimType? TypeOf(string label) => Types.TryGetValue(label, out var type) ? type : null;

    public static IEnumerable<LanguageProblem> In(LanguagePack pack)
    {
        var rules = pack.Files.Where(f => f is { Folder: "vi", Name: "kinds" }).SelectMany(f => f.Lines).ToList();
        foreach (var rule in rules)
        {
            if (!Enum.TryParse<WordKind>(rule.Field(0), ignoreCase: true, out _))
                yield return new(rule.Place, $"no kind of word is called '{rule.Field(0)}'");
        }

        foreach (var (kind, entries) in pack.Entries.OrderBy(e => e.Key))
        {
            var rule = rules.Find(r => r.Field(0).Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase));
            foreach (var entry in entries)
            {
                if (kind == WordKind.Cue && TypeOf(entry.Tag) is null)
                    yield return new(new(entry.Line.Place.Path, 1), $"no claim type is called '{entry.Tag}'");
                else if (IsNamed(kind) && !IsActor(pack, entry.Tag))
                    yield return new(entry.Line.Place, $"unknown actor '{entry.Tag}'");
                else if (IsNamed(kind) && entry.Line.Values("with").FirstOrDefault(c => !IsActor(pack, c)) is { } other)
                    yield return new(entry.Line.Place, $"unknown actor '{other}'");
                else if (rule is not null && Fault(pack, rule, entry) is { } fault)
                    yield return new(entry.Line.Place, fault);
            }
        }
    }

    private static bool IsNamed(WordKind kind) => kind is WordKind.Name or WordKind.PairName;

    private static bool IsActor(LanguagePack pack, string code) => !pack.Actors.All.Any() || (ActorCode.IsWellFormed(code) && pack.Actors.Find(code) is not null);

    private static string? Fault(LanguagePack pack, LanguageLine rule, Entry entry)
    {
        var tags = rule.Forms(1);
        if (tags.Length > 0 && !tags.Contains(entry.Tag, StringComparer.Ordinal) && !(tags.Contains(AnyActor, StringComparer.Ordinal) && IsActor(pack, entry.Tag)))
            return $"unknown tag '{entry.Tag}'; {rule.Field(0)} takes {string.Join(", ", tags)}";
        foreach (var (key, value) in entry.Line.Options)
        {
            if (key == "pair") continue;
            if (!rule.Options.ContainsKey(key)) return $"unknown option '{key}'; {rule.Field(0)} takes {string.Join(", ", rule.Options.Keys)}";
            var known = rule.Values(key);
            if (known is not ["*"] && entry.Line.Values(key).FirstOrDefault(v => !known.Contains(v, StringComparer.Ordinal)) is { } unknown)
                return $"unknown value '{unknown}' of {key}; it takes {string.Join(", ", known)} (written: {value})";
        }

        return null;
    }
}
