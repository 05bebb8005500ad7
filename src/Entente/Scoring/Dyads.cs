using System.Collections.Frozen;
using Entente.Actors;
using Entente.Claims;
using Entente.Language;

namespace Entente.Scoring;

/// <summary>What is compared: a type and two actors, in ordinal order where the type is mutual; "-" for nobody.</summary>
public readonly record struct Dyad(string Type, string Actor, string Other)
{
    /// <summary>As <c>TYPE ACTOR OTHER</c>.</summary>
    public override string ToString() => $"{Type} {Actor} {Other}";
}

/// <summary>Takes claims apart into dyads, by the rules of <c>ontology/scoring.txt</c>.</summary>
public sealed class Dyads
{
    private static readonly FrozenSet<string> Mutual =
        Enum.GetValues<ClaimType>().Where(t => t.IsMutual()).Select(t => t.Label()).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string Member = ClaimType.Member.Label();

    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);

    /// <summary>The rules of a pack.</summary>
    public Dyads(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        foreach (var line in pack.Files.FirstOrDefault(f => f.Path == "ontology/scoring.txt")?.Lines ?? [])
        {
            if (line.Field(0) == "class")
                foreach (var type in line.Forms(2)) _classes[type] = line.Field(1);
            else if (ActorCode.IsWellFormed(line.Field(1)))
                _groups[line.Field(1)] = [.. pack.Actors.MembersOf(new(line.Field(1))).Select(m => m.ToString())];
        }
    }

    /// <summary>The dyads of a claim, each once.</summary>
    public HashSet<Dyad> Of(ScoreRecord claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var isMutual = Mutual.Contains(claim.Type);
        var actors = Expand(claim.Actors, claim.Type);
        var recipients = Expand(claim.Recipients, claim.Type);
        var dyads = new HashSet<Dyad>();
        if (recipients.Count > 0 && actors.Count > 0)
        {
            foreach (var actor in actors)
                foreach (var other in recipients)
                    if (actor != other) Add(actor, other);
        }
        else if (actors.Count > 1 && isMutual)
        {
            for (var i = 0; i < actors.Count; i++)
                for (var j = i + 1; j < actors.Count; j++) Add(actors[i], actors[j]);
        }
        else
        {
            foreach (var actor in actors) Add(actor, "-");
        }

        return dyads;

        void Add(string actor, string other) =>
            dyads.Add(isMutual && string.CompareOrdinal(actor, other) > 0 ? new(claim.Type, other, actor) : new(claim.Type, actor, other));
    }

    /// <summary>The dyad with its type's class in place of the type, its actors in ordinal order.</summary>
    public Dyad PairOf(Dyad dyad)
    {
        var type = _classes.GetValueOrDefault(dyad.Type, "?");
        return string.CompareOrdinal(dyad.Actor, dyad.Other) > 0 ? new(type, dyad.Other, dyad.Actor) : dyad with { Type = type };
    }

    private List<string> Expand(IReadOnlyList<string> codes, string type)
    {
        var all = new List<string>();
        foreach (var code in codes)
            foreach (var one in type != Member && _groups.TryGetValue(code, out var members) ? members : [code])
                if (!all.Contains(one)) all.Add(one);
        return all;
    }
}
