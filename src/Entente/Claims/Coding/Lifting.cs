using Entente.Claims.Syntax;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>Sees that a measure which a noun names is lifted: 'Các lệnh trừng phạt của A đối với B được dỡ bỏ'.</summary>
internal static class Lifting
{
    /// <summary>What the lifting of a measure concedes, beside the claim that it was there; or null where no verb tells of it.</summary>
    public static Claim? Of(Claim measure, Document document, List<Chunk> chunks, Predicate predicate)
    {
        if (measure is not { Type: ClaimType.Sanction, Recipients.IsEmpty: false } || predicate.Form != Form.Nominal || LifterOf(chunks, predicate) is not { } lifter) return null;
        var reality = lifter.Own == Reality.Actual && lifter.IsConditional ? Reality.Hypothetical : lifter.Own;
        var told = document.Span(chunks[lifter.Chunk].First, chunks[lifter.Chunk].End);
        return measure with { Type = ClaimType.Concede, Mode = null, Reality = reality, Time = null, Evidence = measure.Evidence.Union(told), Clause = measure.Clause.Union(told), Why = measure.Why.And($"lifted: {lifter.Governor!.Form}") };
    }

    private static Predicate? LifterOf(List<Chunk> chunks, Predicate measure)
    {
        if (Lifts(measure.GovernedBy)) return measure.GovernedBy;
        for (var j = measure.Chunk + 1; j < chunks.Count; j++)
        {
            if (chunks[j].Predicate is { } verb) return verb.Form == Form.Passive && Lifts(verb) ? verb : null;
            if (chunks[j].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Link or ChunkKind.QuoteOpen or ChunkKind.QuoteClose) return null;
        }

        return null;
    }

    private static bool Lifts(Predicate? verb) => verb?.Governor?.Option("lifts") is not null;
}
