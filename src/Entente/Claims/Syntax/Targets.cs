using Entente.Language;

namespace Entente.Claims.Syntax;

/// <summary>Finds against whom forces are sent, told by the purpose behind: 'A triển khai tên lửa nhằm đối phó với hiểm họa B', 'A điều quân để ngăn chặn cuộc tấn công của B'.</summary>
internal static class Targets
{
    private const int Reach = 16;
    private const int Near = 6;

    /// <summary>Whoever stands behind the hostile words of the purpose that follows <paramref name="deed"/>, or null.</summary>
    public static Argument? Of(List<Chunk> chunks, Predicate deed)
    {
        var j = deed.Chunk + 1;
        for (; j < chunks.Count && j <= deed.Chunk + Reach && chunks[j] is not { Kind: ChunkKind.Link, Tag: "purpose" }; j++)
            // Another verb of the sentence has a purpose of its own.
            if (chunks[j].Kind is ChunkKind.Stop or ChunkKind.QuoteClose || chunks[j].Kind == ChunkKind.Link && chunks[j].Tag is not "and" || chunks[j].Predicate is { Form: not Form.Nominal, IsLight: false }) return null;
        return j < chunks.Count && chunks[j].Kind == ChunkKind.Link ? Behind(chunks, j) : null;
    }

    private static Argument? Behind(List<Chunk> chunks, int purpose)
    {
        var hostile = -1;
        for (var j = purpose + 1; j < chunks.Count && chunks[j].Kind is not (ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Link or ChunkKind.QuoteClose); j++)
        {
            if (chunks[j] is { Kind: ChunkKind.Preposition, Function: Function.Against } || chunks[j].Predicate is { } verb && (verb.Cues.Exists(IsHostile) || verb.Governor?.Option("wards") is not null)) hostile = j;
            else if (hostile >= 0 && j - hostile <= Near && chunks[j] is { Kind: ChunkKind.Mention, Mention: { Actors.IsEmpty: false } against }) return new(Function.Target, against, j);
        }

        return null;
    }

    private static bool IsHostile(Entry cue) =>
        ClaimTypes.Named(cue.Tag) is ClaimType.Assault or ClaimType.Threaten or ClaimType.Threat or ClaimType.Coerce or ClaimType.Accuse
        // 'để theo dõi cuộc tập trận của B', not 'để tập trận với B'.
        || ClaimTypes.Named(cue.Tag) == ClaimType.Mobilize && cue.Line.Field(1) == "acts-on";
}
