using Entente.Claims.Syntax;

namespace Entente.Claims.Coding;

/// <summary>
/// Says whether what a predicate tells is so: its own auxiliaries first, then its clause, then the verbs that govern it,
/// from the inside out; a denial outside carries over whatever stands inside.
/// </summary>
internal static class RealityRules
{
    private const int MaxDepth = 6;

    /// <summary>The reality of a predicate and the words that made it so (null when nothing did).</summary>
    public static (Reality Reality, string? Because) Of(Predicate predicate, ClaimType type)
    {
        var reality = predicate.Own;
        var because = predicate.OwnBy;
        if (reality == Reality.Actual && predicate.IsConditional) (reality, because) = (Reality.Hypothetical, "in a conditional clause");
        var isNoun = predicate.Form == Form.Nominal;
        var purpose = predicate.IsPurpose;
        var governor = predicate.GovernedBy;
        for (var depth = 0; governor is not null && depth < MaxDepth; depth++)
        {
            var embeds = Embeds(governor, isNoun);
            // To try to say is to say; a standing relation is not undone by what is done about it.
            if (embeds == Reality.Planned && type.IsVerbal() && governor.Governor!.Option("tries") is not null) embeds = Reality.Actual;
            if (isNoun && type.IsTie() && embeds is Reality.Planned or Reality.Negated) embeds = Reality.Actual;
            if (reality == Reality.Actual && embeds != Reality.Actual) (reality, because) = (embeds, governor.Governor?.Form);
            else if (embeds == Reality.Negated) (reality, because) = (Reality.Negated, governor.Governor?.Form);
            // A noun under a verb that is no governor stands by itself: 'sẽ thảo luận về cuộc xung đột'.
            if (isNoun && governor.Governor is null) break;
            if (isNoun && type.IsTie() && governor.Own != Reality.Hypothetical && !governor.IsHaving) break;
            if (governor.Own != Reality.Actual && governor.Speech is null && (reality == Reality.Actual || governor.Own == Reality.Negated))
                (reality, because) = (governor.Own, governor.OwnBy);
            if (governor.Speech is not null && governor.Governor is null) break;
            if (governor.IsConditional && reality == Reality.Actual) (reality, because) = (Reality.Hypothetical, "in a conditional clause");
            isNoun = isNoun && governor.Form == Form.Nominal;
            purpose |= governor.IsPurpose;
            governor = governor.GovernedBy;
        }

        return reality == Reality.Actual && purpose && !type.IsVerbal() ? (Reality.Planned, "tells a purpose") : (reality, because);
    }

    private static Reality Embeds(Predicate governor, bool isNoun) =>
        governor.Governor is null || governor.IsLight || isNoun && governor.Cues.Count > 0 ? Reality.Actual : CueTable.RealityOf(governor.Governor.Tag);
}
