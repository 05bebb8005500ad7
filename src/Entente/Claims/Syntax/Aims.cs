using Entente.Language;

namespace Entente.Claims.Syntax;

/// <summary>Finds whose aim or plan it is that a verb behind 'là' tells: 'Mục tiêu của A là tấn công B'.</summary>
internal static class Aims
{
    private const int MaxNoun = 3;

    /// <summary>Lets whoever's aim it is do what <paramref name="predicate"/> tells behind the copula at an index; false for any other words.</summary>
    public static bool Take(List<Chunk> chunks, Predicate predicate, int copula)
    {
        var owner = OwnerBefore(chunks, copula);
        if (owner < 0 || NounBefore(chunks, owner - 2) is not { } aim) return false;
        predicate.Subject = new(Function.Subject, chunks[owner].Mention!, owner);
        // What is aimed at is not done yet.
        if (predicate.Own == Reality.Actual) (predicate.Own, predicate.OwnBy) = (aim.Tag == "planned" ? Reality.Planned : Reality.Hypothetical, aim.Form);
        return true;
    }

    /// <summary>Whether the aim of an earlier verb was reached: of a visit or a call it is what was done there; of what was not done it is not.</summary>
    public static void Reach(List<Chunk> chunks, Predicate predicate, Predicate earlier)
    {
        if (predicate.HasAuxiliary) return;
        // 'A đã đến B để dự thượng đỉnh C': who went there did it.
        var went = earlier.Form == Form.Active && earlier.Own == Reality.Actual && !earlier.IsPurpose && !earlier.Cues.Exists(c => c.Option("reality") is not null) && MeetsOnly(earlier) && MeetsOnly(predicate);
        // 'A mở cuộc tấn công nhằm đánh bật B': it is done by the attack.
        var attacked = earlier is { Form: Form.Active, Own: Reality.Actual, IsPurpose: false } && Attacks(earlier) && Attacks(predicate);
        // 'A không có hành động nào để trừng phạt B': nothing was done, so neither was this.
        var undone = earlier is { IsHaving: true, Own: Reality.Negated };
        // 'A đã có những bước đi nhằm giảm căng thẳng với B': what was undertaken is being done.
        var undertaken = earlier is { IsHaving: true, Own: Reality.Actual } && IsUndertaking(chunks, earlier.Chunk);
        if (!went && !attacked && !undone && !undertaken) return;
        predicate.IsPurpose = false;
        (predicate.Own, predicate.OwnBy) = (earlier.Own, earlier.OwnBy);
        predicate.IsConditional = earlier.IsConditional;
    }

    /// <summary>Denies the purpose of what its subject does not have, behind the link at an index: 'A không có hành động nào để trừng phạt B'.</summary>
    public static void Miss(List<Chunk> chunks, Predicate predicate, int link)
    {
        if (predicate.HasAuxiliary || predicate.Saying is not null || predicate.Subject is not { Chunk: >= 0 } subject) return;
        for (var j = subject.Chunk + 1; j < link; j++)
        {
            if (chunks[j] is not { Kind: ChunkKind.Auxiliary, Tag: "negated" } none) continue;
            predicate.IsPurpose = false;
            (predicate.Own, predicate.OwnBy) = (Reality.Negated, none.Entry?.Form);
            return;
        }
    }

    private static bool IsUndertaking(List<Chunk> chunks, int having)
    {
        var j = having + 1;
        while (j < chunks.Count && chunks[j].Kind == ChunkKind.Determiner) j++;
        return j < chunks.Count && chunks[j].Entry?.Option("undertakes") is not null;
    }

    private static bool Attacks(Predicate verb) => verb.Cues.Exists(c => ClaimTypes.Named(c.Tag) == ClaimType.Assault);

    private static bool MeetsOnly(Predicate verb) =>
        verb.Cues.Count > 0 && verb.Cues.TrueForAll(c => ClaimTypes.Named(c.Tag) == ClaimType.Consult && c.Line.Field(1) != "summit");

    // Whoever owns the noun before the copula; where and when may stand between ('Mục tiêu của A ở B lúc này là').
    private static int OwnerBefore(List<Chunk> chunks, int copula)
    {
        for (var j = copula - 1; j > 1; j--)
        {
            if (chunks[j].Kind != ChunkKind.Mention)
            {
                // 'Mục đích của A khi đến B là …'
                if (chunks[j].Kind is ChunkKind.Word or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Auxiliary or ChunkKind.Preposition or ChunkKind.Determiner or ChunkKind.Predicate || chunks[j] is { Kind: ChunkKind.Link, Tag: "clause" }) continue;
                return -1;
            }

            var function = ClauseParser.FunctionAt(chunks, j);
            if (function == Function.Of && chunks[j - 1].Kind == ChunkKind.Preposition) return chunks[j].Mention is { CanAct: true, Actors.IsEmpty: false } ? j : -1;
            if (function is not (Function.In or Function.With or Function.To or Function.Object)) return -1;
        }

        return -1;
    }

    /// <summary>The noun of a plan or a fear that ends right before an index, some words behind it at most, or null.</summary>
    public static Entry? NounBefore(List<Chunk> chunks, int j)
    {
        for (var last = j - MaxNoun; j >= 0 && j > last; j--)
        {
            if (chunks[j] is { Kind: ChunkKind.Nominalizer, Tag: "planned" or "hypothetical" } noun) return noun.Entry;
            if (chunks[j].Kind is not (ChunkKind.Word or ChunkKind.Adverb)) return null;
        }

        return null;
    }
}
