using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Instruments;

/// <summary>
/// Says whether the words that tell how far an agreement has come are themselves left open by words before them, where no
/// claim's verb tells so: 'khả năng A và B ký một hiệp định' has nothing signed yet.
/// </summary>
internal static class StepReality
{
    private const int Before = 7;

    /// <summary>The reality that the nearest word before a step gives it; actual when none does.</summary>
    public static Reality Of(Document document, Lattice lattice, Sentence sentence, Hit step)
    {
        for (var i = step.First - 1; i >= Math.Max(sentence.First, step.First - Before) && !document.Tokens[i].IsMark; i--)
        {
            if (lattice.Longest(i, WordKind.Links) is { Entry.Tag: var link } && link != "and") return link == "purpose" ? Reality.Planned : Reality.Actual;
            if (lattice.Longest(i, WordKind.Auxiliaries) is { } auxiliary && auxiliary.End <= step.First && Said(auxiliary) is { } own) return own;
            if (lattice.Longest(i, WordKind.Governors) is { } governor && governor.End <= step.First && Said(governor) is { } governed) return governed;
        }

        return Reality.Actual;
    }

    // Null where the words say nothing of it: 'bị', or a light verb.
    private static Reality? Said(Hit hit) => hit.Entry.Tag switch
    {
        "planned" when hit.Entry.Option("decides") is null => Reality.Planned,
        "hypothetical" => Reality.Hypothetical,
        "negated" => Reality.Negated,
        "past" => Reality.Actual,
        _ => null,
    };
}
