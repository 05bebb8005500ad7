using Entente.Actors;
using Entente.Claims.Syntax;
using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>The tokens that a claim has used so far: its evidence.</summary>
internal struct Reach(Document document, Chunk cue)
{
    private const int MaxGap = 14;
    private const int MaxRest = 30;

    public int First { get; private set; } = cue.First;

    public int End { get; private set; } = cue.End;

    /// <summary>Takes in the rest of a cue with a gap: 'rút … khỏi'.</summary>
    public void AddTail(Entry cue)
    {
        var last = Math.Min(document.Tokens.Length - cue.Tail.Count, End + MaxGap);
        for (var i = End; cue.Tail.Count > 0 && i <= last; i++)
        {
            var k = 0;
            while (k < cue.Tail.Count && document.Tokens[i + k].Form == cue.Tail[k]) k++;
            if (k < cue.Tail.Count) continue;
            End = i + k;
            return;
        }
    }

    public void Add(Mention mention)
    {
        if (mention.End > document.Tokens.Length) return;
        First = Math.Min(First, mention.First);
        End = Math.Max(End, mention.End);
    }

    /// <summary>Where the clause ends in which the evidence ends, in tokens: what was agreed, asked or sent often follows the last party.</summary>
    /// <param name="chunks">The sentence.</param>
    /// <param name="cue">Index of the chunk that holds the cue.</param>
    /// <remarks>A quotation that begins on the way is taken in whole or left out.</remarks>
    public readonly int EndOfClause(List<Chunk> chunks, int cue)
    {
        int end = End, whole = End;
        var isQuoting = false;
        for (var j = cue; j < chunks.Count; j++)
        {
            var chunk = chunks[j];
            if (chunk.End <= End) continue;
            if (chunk.End - End > MaxRest || !isQuoting && IsBoundary(chunks, j)) return end;
            if (isQuoting)
            {
                if (document.Tokens[chunk.End - 1].Has(TokenTraits.QuoteClose)) (isQuoting, whole, end) = (false, chunk.End, chunk.End);
                continue;
            }

            if (chunk.Kind is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Dash or ChunkKind.QuoteClose) return whole;
            isQuoting = document.Tokens[chunk.First].Has(TokenTraits.QuoteOpen) && !document.Tokens[chunk.End - 1].Has(TokenTraits.QuoteClose);
            if (isQuoting) continue;
            whole = chunk.End;
            if (chunk.Kind is not (ChunkKind.Link or ChunkKind.Preposition or ChunkKind.Auxiliary)) end = chunk.End;
        }

        return isQuoting ? end : whole;
    }

    // 'A kêu gọi B rút quân | sau khi …', '… | và cho biết …'
    private static bool IsBoundary(List<Chunk> chunks, int at) =>
        chunks[at] is { Kind: ChunkKind.Link, Tag: "clause" or "condition" or "relative" }
        || chunks[at] is { Kind: ChunkKind.Link, Tag: "and" } && at + 1 < chunks.Count && chunks[at + 1].Kind is ChunkKind.Predicate or ChunkKind.Auxiliary;
}
