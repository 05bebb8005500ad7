namespace Entente.Claims.Syntax;

/// <summary>Lends a verb without a subject of its own that of an earlier one: 'A thăm B và gặp C', 'A muốn tấn công B'.</summary>
internal static class Inheritance
{
    /// <summary>Gives <paramref name="predicate"/> the subject of <paramref name="earlier"/>, or whom that asks to do it; <paramref name="governs"/> says that it stands in its scope.</summary>
    public static void Take(List<Chunk> chunks, Predicate predicate, Predicate earlier, bool governs)
    {
        // '20 khẩu pháo được A huy động để tấn công B': who did the first does the second.
        var subject = earlier.Subject ?? (earlier.Form == Form.Passive && predicate.IsPurpose && earlier.Arguments.Find(a => a.Function == Function.Agent) is { Mention: not null } agent ? agent : null);
        // 'A khiến B tức giận và phóng tên lửa': B does it.
        if (earlier.Cues.Exists(c => c.Tail.Count > 0 && c.Line.Field(1) == "suffers") && earlier.Arguments.Find(a => a.Function == Function.Object) is { Mention: not null } moved) subject = moved;
        if (governs && earlier.MovesObject)
        {
            // Who is asked does it; where nobody is, it is not said who would: 'A yêu cầu triển khai quân'.
            var asked = Requests.Asked(earlier, predicate.Chunk);
            if (asked.Mention is not null) subject = asked;
            // 'A thúc ép B cho phép tấn công C': A would do it.
            else if (earlier.Governor.Option("lets") is not null && earlier.GovernedBy is { Subject: { } asker }) subject = asker;
            else if (predicate.Cues.Exists(c => c.Line.Field(1) is "solo" or "launches" or "testing" or "strikes")) subject = null;
        }

        predicate.Subject = subject;
        predicate.SubjectIsInherited = true;
        predicate.GovernedBy = governs ? earlier : earlier.GovernedBy;

        // 'A bị B dùng vũ lực chiếm đóng': what the first verb is told with, the second is too.
        if (!governs || !earlier.IsLight || earlier.Form != Form.Passive || predicate.Form != Form.Active || predicate.Chunk - earlier.Chunk > 2) return;
        predicate.Form = Form.Passive;
        predicate.Arguments.AddRange(earlier.Arguments.FindAll(a => a.Function == Function.Agent));
    }

    /// <summary>The verb before the predicate at index <paramref name="p"/> that may lend its subject, or null.</summary>
    public static Predicate? Previous(List<Chunk> chunks, List<Predicate> predicates, int p)
    {
        for (var q = p - 1; q >= 0; q--)
            if (predicates[q] is { Form: not Form.Nominal, IsCause: false } && Relatives.Of(chunks, predicates[q]) < 0) return predicates[q];
        return null;
    }

    /// <summary>Behind a comma the sentence goes on with its main verb, not with one that this governs; what is said goes on within, save where a link of clauses opens what only a speaker does.</summary>
    public static Predicate Main(Predicate predicate, Predicate earlier, bool isLinked = false)
    {
        while (earlier.GovernedBy is { } governor && (governor.Speech is null || predicate.Saying is not null || isLinked && SpeaksOut(predicate) || governor.Governor is not null)) earlier = governor;
        return earlier;
    }

    // 'A nói B tấn công C; đồng thời đòi hỏi B …': A goes on.
    private static bool SpeaksOut(Predicate predicate) =>
        predicate.Cues.Exists(c => ClaimTypes.Named(c.Tag) is ClaimType.Request or ClaimType.Accuse or ClaimType.Reject && c.Line.Field(1) is "acts-on" or "calls");

    /// <summary>The verb before an index in its clause, or null.</summary>
    public static Predicate? Before(List<Chunk> chunks, int k)
    {
        for (var j = k - 1; j >= 0 && !(chunks[j].Kind == ChunkKind.Link && chunks[j].Tag is "clause" or "condition" || chunks[j].Kind == ChunkKind.Stop); j--)
            if (chunks[j].Predicate is { Form: not Form.Nominal } predicate) return predicate;
        return null;
    }
}
