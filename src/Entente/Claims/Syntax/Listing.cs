using Entente.Actors;

namespace Entente.Claims.Syntax;

/// <summary>Reads subjects that are more than one mention: listed by what they own, described between commas, or named with a companion.</summary>
internal static class Listing
{
    /// <summary>The mention at an index when it owns what stands before it ('F-16 của A'), or null.</summary>
    public static Mention? Owner(List<Chunk> chunks, int j) =>
        chunks[j] is { Kind: ChunkKind.Mention, Mention: { CanAct: true } mention } && ClauseParser.FunctionAt(chunks, j) == Function.Of ? mention : null;

    /// <summary>Where the name stands that the mention at an index describes between commas ('A, nhóm vũ trang của B,'), or -1.</summary>
    public static int Described(List<Chunk> chunks, int j)
    {
        if (j + 1 >= chunks.Count || chunks[j + 1].Kind != ChunkKind.Comma) return -1;
        var k = j - 1;
        while (k > 0 && chunks[k].Kind is ChunkKind.Word or ChunkKind.Determiner or ChunkKind.Preposition or ChunkKind.Adverb || k > 0 && chunks[k].Predicate is { IsOnlyNoun: true }) k--;
        return k > 0 && chunks[k].Kind == ChunkKind.Comma && chunks[k - 1] is { Kind: ChunkKind.Mention, Mention.CanAct: true }
            && ClauseParser.FunctionAt(chunks, k - 1) == Function.Subject ? k - 1 : -1;
    }

    /// <summary>The 'và' before the noun that tells what the mention behind it is ('A và đồng minh B lên án C'), or -1.</summary>
    public static int AndBeforeNoun(List<Chunk> chunks, int mention)
    {
        if (mention < 2 || chunks[mention - 1].Predicate is not { HasNounCue: true, Form: Form.Nominal }) return -1;
        var and = chunks[mention - 2].Kind == ChunkKind.Determiner ? mention - 3 : mention - 2;
        return and >= 0 && IsAnd(chunks[and]) ? and : -1;
    }

    private static bool IsAnd(Chunk chunk) => chunk is { Kind: ChunkKind.Link, Tag: "and" };

    /// <summary>A mention together with the one it accompanies ('Phần Lan cùng Thụy Điển nộp đơn'), or null when it accompanies none.</summary>
    public static Argument? WithCompanion(List<Chunk> chunks, int mention)
    {
        var isBehindNoun = AndBeforeNoun(chunks, mention) >= 0;
        var j = mention - 1;
        while (j >= 0 && (isBehindNoun && IsAnd(chunks[j]) || chunks[j].Kind is ChunkKind.Determiner or ChunkKind.Preposition || chunks[j].Predicate is { HasNounCue: true })) j--;
        if (!SubjectFinder.IsSubject(chunks, j)) return null;
        var first = chunks[j].Mention!;
        var other = chunks[mention].Mention!;
        return new(Function.Subject, first with { End = other.End, Actors = [.. first.Actors.Union(other.Actors)] }, j);
    }
}
