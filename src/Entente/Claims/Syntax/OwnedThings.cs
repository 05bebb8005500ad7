namespace Entente.Claims.Syntax;

/// <summary>Finds owners that are named one after another behind a verb, each with a thing of his own: 'mua tên lửa của A và tàu của B'.</summary>
internal static class OwnedThings
{
    private const int MaxNoun = 5;

    /// <summary>The chunk of the next owner behind the comma or 'và' at an index, where the one at <paramref name="owner"/> stands right before it; or 0.</summary>
    public static int NextOwner(List<Chunk> chunks, int owner, int join)
    {
        if (join != owner + 1 || chunks[join].Kind != ChunkKind.Comma && chunks[join] is not { Kind: ChunkKind.Link, Tag: "and" }) return 0;
        var isThing = IsThing(chunks[owner]);
        Function? function = owner > 0 && chunks[owner - 1] is { Kind: ChunkKind.Preposition, Function: Function.Of or Function.From } preposition ? preposition.Function : null;
        if (!isThing && function is null) return 0;
        var j = join + 1;
        while (j < chunks.Count && j <= join + MaxNoun && chunks[j].Kind is ChunkKind.Word or ChunkKind.Nominalizer or ChunkKind.Determiner or ChunkKind.Adverb) j++;
        if (j >= chunks.Count) return 0;
        // 'tàu của A và một tàu của B': the mention holds the thing; 'tên lửa của A, B phản đối': no thing stands before B.
        if (!IsThing(chunks[j]))
        {
            if (j == join + 1 || chunks[j].Kind != ChunkKind.Preposition || chunks[j].Function != (function ?? Function.Of)) return 0;
            j++;
        }

        return j < chunks.Count && chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } } && EndsNoun(chunks, j + 1) ? j : 0;
    }

    /// <summary>Who is listed by their things behind a verb as those who stand behind it: 'do các nước cung cấp như tên lửa của A và xe tăng của B'; or null.</summary>
    public static Argument? OwnersListed(List<Chunk> chunks, Predicate verb)
    {
        var j = verb.Chunk + 1;
        if (j >= chunks.Count || !Listing.Opens(chunks[j])) return null;
        for (j++; j < chunks.Count && j <= verb.Chunk + MaxNoun && chunks[j].Kind is ChunkKind.Word or ChunkKind.Nominalizer or ChunkKind.Determiner;) j++;
        if (j < chunks.Count && chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Of }) j++;
        if (j >= chunks.Count || chunks[j] is not { Kind: ChunkKind.Mention, Mention: { CanAct: true, Actors.IsEmpty: false } first } || ClauseParser.FunctionAt(chunks, j) == Function.Among && first.Head is null) return null;
        var actors = first.Actors;
        var last = j;
        while (last + 1 < chunks.Count && NextOwner(chunks, last, last + 1) is > 0 and var next)
        {
            actors = [.. actors.Union(chunks[next].Mention!.Actors)];
            last = next;
        }

        return new(Function.Subject, first with { End = chunks[last].Mention!.End, Actors = actors }, j);
    }

    /// <summary>Whether troops or things come from whoever stands at an index, and so are his: 'các lực lượng từ A cũng góp mặt'.</summary>
    public static bool Come(List<Chunk> chunks, int mention) =>
        mention > 1 && chunks[mention - 1].Kind == ChunkKind.Preposition && chunks[mention - 2] is { Kind: ChunkKind.Nominalizer, Tag: "thing" };

    /// <summary>Whether the thing whose owner stands at an index begins what somebody says: 'A cho rằng hành động của B …'.</summary>
    public static bool BehindSaying(List<Chunk> chunks, int owner)
    {
        var j = owner - 2;
        while (j >= 0 && owner - j <= MaxNoun && chunks[j].Kind is ChunkKind.Word or ChunkKind.Nominalizer or ChunkKind.Determiner) j--;
        return j >= 0 && j < owner - 2 && (chunks[j].Predicate is { Speech.Tag: "says" } || chunks[j] is { Kind: ChunkKind.Link, Tag: "content" });
    }

    private static bool IsThing(Chunk chunk) => chunk is { Kind: ChunkKind.Mention, Mention.Head.Tag: "force" or "weapon" };

    // 'mua tên lửa của A và tiêm kích của B bị chậm': what B owns has a clause of its own.
    private static bool EndsNoun(List<Chunk> chunks, int j) =>
        j >= chunks.Count || chunks[j].Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.QuoteClose or ChunkKind.Link or ChunkKind.Preposition or ChunkKind.Time;
}
