using Entente.Claims.Coding;
using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Instruments;

/// <summary>Says how far an agreement has come by the words around its name.</summary>
internal static class StatusRules
{
    private const int Before = 8;
    private const int After = 16;

    /// <summary>The words nearest to the name in its clause that say so, or null.</summary>
    public static Hit? Find(Document document, Lattice lattice, Sentence sentence, InstrumentMention mention)
    {
        for (var i = mention.First - 1; i >= Math.Max(sentence.First, mention.First - Before); i--)
        {
            if (IsEdge(document, i)) break;
            if (lattice.Longest(i, WordKind.Statuses) is { } hit && hit.End <= mention.First) return Widest(lattice, sentence, hit);
        }

        for (var i = mention.End; i < Math.Min(sentence.End, mention.End + After); i++)
        {
            if (IsEdge(document, i)) break;
            if (lattice.Longest(i, WordKind.Statuses) is { Entry.Tag: "signed" or "ended" or "suspended" or "in-force", Length: > 1 } hit) return hit;
        }

        return null;
    }

    /// <summary>The status that a tag names; null for none.</summary>
    public static InstrumentStatus? Of(string? tag) => tag switch
    {
        "proposed" => InstrumentStatus.Proposed,
        "negotiating" => InstrumentStatus.Negotiating,
        "signed" => InstrumentStatus.Signed,
        "in-force" => InstrumentStatus.InForce,
        "suspended" => InstrumentStatus.Suspended,
        "ended" => InstrumentStatus.Ended,
        _ => null,
    };

    /// <summary>What is left of a status where it is not so yet: one not signed is negotiated, one not left is in force.</summary>
    public static InstrumentStatus With(InstrumentStatus status, Reality reality) => (status, reality) switch
    {
        (_, Reality.Actual) => status,
        (InstrumentStatus.Signed, Reality.Hypothetical) => InstrumentStatus.Proposed,
        (InstrumentStatus.Signed, _) => InstrumentStatus.Negotiating,
        (InstrumentStatus.Ended or InstrumentStatus.Suspended, _) => InstrumentStatus.InForce,
        _ => status,
    };

    /// <summary>The reality of what the name stands under.</summary>
    public static Reality RealityOf(Predicate? governor) => governor is null ? Reality.Actual : RealityRules.Of(governor, ClaimType.Agree).Reality;

    // 'rút khỏi' found at 'khỏi': take the longest form that ends there.
    private static Hit Widest(Lattice lattice, Sentence sentence, Hit hit)
    {
        for (var i = Math.Max(sentence.First, hit.First - 3); i < hit.First; i++)
            if (lattice.Longest(i, WordKind.Statuses) is { } wider && wider.End >= hit.End) return wider;
        return hit;
    }

    private static bool IsEdge(Document document, int i) =>
        document.Tokens[i].IsMark && document.Text[document.Tokens[i].Start] is ',' or ';' or '.' or ':' or '!' or '?' or '…';
}
