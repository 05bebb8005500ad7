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
        if (reality == Reality.Planned && predicate.IsDecided && IsDoneByDeciding(type)) (reality, because) = (Reality.Actual, null);
        if (reality == Reality.Actual && predicate.IsConditional) (reality, because) = (Reality.Hypothetical, "in a conditional clause");
        var isNoun = predicate.Form == Form.Nominal;
        // What is there is not undone by what is done about it: a tie, or an agreement that was reached.
        var stands = type.IsTie() || type == ClaimType.Agree && predicate.Arguments.Exists(a => a.Function is Function.Between or Function.Pair or Function.Of);
        var purpose = predicate.IsPurpose;
        var governor = predicate.GovernedBy;
        for (var depth = 0; governor is not null && depth < MaxDepth; depth++)
        {
            var embeds = Embeds(governor, isNoun);
            // To try to say is to say; a standing relation is not undone by what is done about it.
            if (embeds == Reality.Planned && type.IsVerbal() && governor.Governor!.Option("tries") is not null) embeds = Reality.Actual;
            if (embeds == Reality.Planned && IsDoneByDeciding(type) && governor.Governor!.Option("decides") is not null) embeds = Reality.Actual;
            // 'A đề nghị cung cấp B cho C' offers: with nobody asked, A would do it.
            if (embeds == Reality.Hypothetical && governor.Governor!.Option("offers") is not null && !governor.Arguments.Exists(a => a.Chunk < predicate.Chunk)) embeds = Reality.Planned;
            // 'phê duyệt gói viện trợ cho B', 'công bố lô vũ khí cho B': what is granted is yet to be given.
            if (embeds == Reality.Actual && governor.Own == Reality.Actual && governor.Governor?.Option("grants") is { } grants && (type == ClaimType.Aid || type == ClaimType.Cooperate && grants == "yes")) embeds = Reality.Planned;
            // To seek a membership for somebody is to plan it.
            if (embeds == Reality.Hypothetical && type == ClaimType.Member && governor.MovesObject) embeds = Reality.Planned;
            // 'hướng tới một thỏa thuận với B': what is only aimed at is not agreed.
            var isAimedAt = type == ClaimType.Agree && depth == 0 && embeds == Reality.Planned && governor.Form == Form.Active;
            if (isNoun && stands && !isAimedAt && embeds is Reality.Planned or Reality.Negated) embeds = Reality.Actual;
            // 'khuyến khích sự đối đầu giữa A và B': what is asked or furthered, a quarrel is there.
            if (isNoun && type == ClaimType.Dispute && embeds == Reality.Hypothetical && governor.MovesObject) embeds = Reality.Actual;
            if (reality == Reality.Actual && embeds != Reality.Actual) (reality, because) = (embeds, governor.Governor?.Form);
            // 'hối thúc A cam kết viện trợ': nor is a plan there that is only asked for.
            else if (reality == Reality.Planned && embeds == Reality.Hypothetical && governor.MovesObject) (reality, because) = (Reality.Hypothetical, governor.Governor!.Form);
            // What is feared stays feared when it is warded off.
            else if (embeds == Reality.Negated && predicate.Own != Reality.Hypothetical) (reality, because) = (Reality.Negated, governor.Governor?.Form);
            // A noun under a verb that is no governor stands by itself: 'sẽ thảo luận về cuộc xung đột'.
            if (isNoun && governor.Governor is null)
            {
                // 'A sẽ phát biểu trong cuộc gặp với B': where it is to be done is yet to be held.
                if (depth == 0 && predicate.IsSetting && governor.Own is Reality.Planned or Reality.Hypothetical && type is ClaimType.Consult or ClaimType.Cooperate && reality == Reality.Actual) (reality, because) = (governor.Own, governor.OwnBy);
                // 'nếu A và B không trở lại bàn đàm phán': nor is it said to be there under a condition.
                if (depth == 0 && governor.IsConditional && type is ClaimType.Consult or ClaimType.Cooperate && reality == Reality.Actual) (reality, because) = (Reality.Hypothetical, "in a conditional clause");
                break;
            }

            // 'A không tham gia lệnh trừng phạt của B': what another does is done without A.
            if (isNoun && governor.Governor?.Option("attends") is not null && governor.Subject is { } absent && predicate.Arguments.Exists(a => a.Function is Function.Of or Function.By && !a.Mention.Actors.Any(absent.Mention.Actors.Contains))) break;
            // 'sẽ dẫn tới xung đột với B': a fight that something else brings about is there only when it does.
            if (isNoun && reality == Reality.Actual && type == ClaimType.Dispute && governor.Governor?.Option("brings") is not null && (governor.Own is Reality.Planned or Reality.Hypothetical || governor.IsConditional))
                (reality, because) = (Reality.Hypothetical, governor.OwnBy ?? "in a conditional clause");
            // 'không lo ngại việc hai nước đang đối đầu': what goes on is there, whatever is denied of it.
            if (type == ClaimType.Dispute && predicate.IsNow && governor.Own == Reality.Negated) break;
            if (isNoun && !governor.IsHaving && (type.IsTie() ? governor.Own != Reality.Hypothetical : stands && governor.Own is Reality.Actual or Reality.Negated)) break;
            // 'sẽ không dự họp để phản đối B': who tells it has said it.
            var isSaid = purpose && type.IsVerbal() && governor.Own == Reality.Planned;
            if (governor.Own != Reality.Actual && governor.Speech is null && !isSaid && (reality == Reality.Actual || governor.Own == Reality.Negated))
                (reality, because) = (governor.Own, governor.OwnBy);
            // 'Nếu A tuyên bố mua của B': what is said under a condition stands under it.
            if (governor.IsConditional && !(type.IsVerbal() && governor is { Speech: not null, Governor: null }) && reality == Reality.Actual) (reality, because) = (Reality.Hypothetical, "in a conditional clause");
            if (governor.Speech is not null && governor.Governor is null) break;
            isNoun = isNoun && governor.Form == Form.Nominal;
            purpose |= governor.IsPurpose;
            governor = governor.GovernedBy;
        }

        // 'A tuyên bố sẽ đáp trả B', 'A cho biết sẽ không công nhận B': to say that one will is to threaten, and to refuse.
        if (reality == Reality.Planned && type is ClaimType.Threaten or ClaimType.Reject && predicate.GovernedBy is { Speech: not null, Subject: { } says } && predicate.Subject is { } same && says.Mention.Actors.SequenceEqual(same.Mention.Actors)) return (Reality.Actual, null);
        // 'để đối phó với mối đe dọa từ A': the danger is there, whatever is meant to be done about it.
        if (reality == Reality.Actual && purpose && !type.IsVerbal() && type is not (ClaimType.Threat or ClaimType.Dispute)) (reality, because) = (Reality.Planned, "tells a purpose");
        return reality == Reality.Planned && predicate.IsOnCondition && !type.IsVerbal() ? (Reality.Hypothetical, "on a condition") : (reality, because);
    }

    // To decide on a sanction or to agree is the thing itself; to decide on a visit is a plan.
    private static bool IsDoneByDeciding(ClaimType type) =>
        type.IsVerbal() || type is ClaimType.Sanction or ClaimType.Concede or ClaimType.Agree;

    private static Reality Embeds(Predicate governor, bool isNoun) =>
        governor.Governor is null || governor.IsLight || isNoun && governor.Cues.Count > 0 ? Reality.Actual : CueTable.RealityOf(governor.Governor.Tag);
}
