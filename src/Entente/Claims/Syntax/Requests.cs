namespace Entente.Claims.Syntax;

/// <summary>Reads what several verbs in a row ask of one actor: 'A kêu gọi B rút quân, chấm dứt chiến dịch'.</summary>
internal static class Requests
{
    /// <summary>Who is asked, of those named before a chunk; its mention is null when nobody is.</summary>
    public static Argument Asked(Predicate asking, int before) =>
        asking.Arguments.Find(a => a.Chunk < before && a.Function is (Function.Object or Function.With or Function.For));

    /// <summary>The verb at an index; before the noun that says what those are who are asked, the one that asks them: 'kêu gọi các nước thành viên B áp thuế'.</summary>
    public static Predicate? VerbAt(List<Chunk> chunks, int at)
    {
        if (at < 0 || chunks[at].Predicate is not { IsOnlyNoun: true } noun) return at < 0 ? null : chunks[at].Predicate;
        var j = at - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Adverb or ChunkKind.Word) j--;
        return j >= 0 && chunks[j].Predicate is { MovesObject: true } asking ? asking : noun;
    }

    /// <summary>Who is threatened, or null.</summary>
    public static Argument? Warned(Predicate threat) =>
        threat.Cues.Exists(c => ClaimTypes.Named(c.Tag) == ClaimType.Threaten) && threat.Arguments.Find(a => a.Function == Function.Object) is { Mention: not null } warned ? warned : null;

    /// <summary>True when a verb that asks for something that no data knows asks, behind the 'và' at an index, for what <paramref name="predicate"/> tells too: 'A kêu gọi B ngừng … và rút quân'.</summary>
    public static bool AsksBoth(List<Chunk> chunks, Predicate predicate, Predicate asking, int link) =>
        predicate is { HasAuxiliary: false, Speech: null } && asking.AsksObject && link + 1 == predicate.Chunk
        && !predicate.Cues.Exists(c => ClaimTypes.Named(c.Tag) is { } type && type.IsVerbal())
        && Asked(asking, link) is { Mention: not null } asked && asked.Chunk + 1 < link && chunks[asked.Chunk + 1].Kind != ChunkKind.Preposition;

    /// <summary>Who does what the words behind a verb that asks for it tell, where no data knows their verb and a noun closes them: 'A kêu gọi B chấm dứt chiến dịch thông qua đàm phán với C'; or null.</summary>
    public static Argument? AskedToDo(List<Chunk> chunks, Predicate asking, Predicate noun)
    {
        if (!asking.AsksObject || Asked(asking, noun.Chunk) is not { Mention: not null } asked) return null;
        if (chunks[asked.Chunk + 1].Kind != ChunkKind.Word) return null;
        var j = noun.Chunk - 1;
        while (j > asked.Chunk && chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Nominalizer or ChunkKind.Adverb) j--;
        // 'kêu gọi B kiềm chế trong cuộc gặp với C': the one who asks meets C.
        return chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.In or Function.At } ? null : asked;
    }

    /// <summary>The verb that asks for what <paramref name="predicate"/> tells behind the comma at <paramref name="comma"/>, as it asks for what the verb before the comma tells; or null.</summary>
    public static Predicate? Asking(List<Chunk> chunks, Predicate predicate, Predicate earlier, int comma)
    {
        // What only a speaker can do goes on with the main verb: 'A kêu gọi B rút quân, cảnh báo C'.
        if (predicate.Saying is not null || predicate.Chunk != comma + 1 || predicate.Cues.Exists(c => ClaimTypes.Named(c.Tag) is { } type && type.IsVerbal())) return null;
        var asking = earlier.MovesObject ? earlier : earlier.GovernedBy;
        if (asking is not { AsksObject: true } || Asked(asking, comma) is not { Mention: not null } asked) return null;
        // 'A kêu gọi B, tấn công C' asks for nothing before the comma.
        return asked.Chunk + 1 < comma && asking.Subject?.Chunk < asking.Chunk ? asking : null;
    }
}
