using Entente.Claims.Syntax;
using Entente.Text;

namespace Entente.Claims.Speech;

/// <summary>Finds what is said: where the words of a verb of saying begin and end in its sentence.</summary>
internal sealed class ContentFinder(SpeechTable table)
{
    private const int MaxReach = 14;

    // Longer than any sentence of prose; keeps a text without stops linear.
    private const int MaxChunks = 300;

    /// <summary>The first chunk of what the verb at <paramref name="verb"/> says, or -1 when nothing behind it is said.</summary>
    public int Start(Document document, List<Chunk> chunks, int verb, SpeechKind kind)
    {
        if (Opened(document, chunks, verb) is >= 0 and var opened) return opened;
        if (kind is SpeechKind.Quotes or SpeechKind.Cites) return -1;
        if (SpeechTable.Kept(chunks[verb]) > 0) return Math.Min(verb + 1, chunks.Count);
        var j = verb + 1;
        while (j < chunks.Count && chunks[j].Kind == ChunkKind.Adverb) j++;
        if (j < chunks.Count && chunks[j].Kind == ChunkKind.Comma && kind != SpeechKind.Acts) j++;
        if (j >= chunks.Count || chunks[j].Kind is ChunkKind.Stop or ChunkKind.QuoteClose or ChunkKind.Comma or ChunkKind.Link && chunks[j].Tag == "and") return -1;
        if (chunks[j].Kind == ChunkKind.Preposition && kind != SpeechKind.Acts
            && (chunks[j].Function is Function.With or Function.To or Function.For or Function.According || !HasPredicate(chunks, j))) return -1;
        if (chunks[j] is { Kind: ChunkKind.Word } word && word.End - word.First == 1 && document.Tokens[word.First].IsMark) return -1;
        return j;
    }

    /// <summary>The chunk behind the last one that belongs to the speech which begins at <paramref name="start"/>.</summary>
    public int End(List<Chunk> chunks, int start)
    {
        var depth = 0;
        var limit = Math.Min(chunks.Count, start + MaxChunks);
        for (var k = start; k < limit; k++)
        {
            if (chunks[k].Kind == ChunkKind.QuoteOpen) depth++;
            else if (chunks[k].Kind == ChunkKind.QuoteClose && depth > 0) depth--;
            else if (depth == 0 && k > start && Ends(chunks, start, k) is >= 0 and var end) return end;
        }

        return limit;
    }

    private int Ends(List<Chunk> chunks, int start, int k)
    {
        if (chunks[k] is { Kind: ChunkKind.Preposition, Function: Function.According } && chunks[k - 1].Kind == ChunkKind.Comma) return k - 1;
        if (table.At(chunks, k) is not { } kind) return -1;
        // '…, được cho là do A làm, …': nobody begins to speak there.
        if (chunks[k].Predicate is { Form: Form.Passive } && chunks[k - 1].Kind != ChunkKind.Mention) return -1;
        var hasMention = false;
        for (var j = k - 1; j > start; j--)
            switch (chunks[j].Kind)
            {
                case ChunkKind.Auxiliary or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Determiner:
                    break;
                case ChunkKind.Mention when !hasMention:
                    hasMention = true;
                    break;
                case ChunkKind.Word when hasMention || chunks[j].End - chunks[j].First <= 3:
                    break;
                case ChunkKind.Comma or ChunkKind.QuoteClose:
                    return hasMention && kind == SpeechKind.Acts ? -1 : j;
                case ChunkKind.Link when chunks[j].Tag is "and" or "clause":
                    // 'A nói đã thắng, nhưng B bác bỏ': another answers, and A does not say so.
                    if (hasMention && (kind == SpeechKind.Acts && !IsAnswer(chunks, j) || chunks[j].Tag == "and")) return -1;
                    return chunks[j - 1].Kind is ChunkKind.Comma or ChunkKind.Link ? j - 1 : j;
                default:
                    return -1;
            }

        return -1;
    }

    private static bool IsAnswer(List<Chunk> chunks, int link) =>
        chunks[link].Entry is { } entry && entry.Option("because") is null && entry.Option("how") is null && entry.Option("where") is null && entry.Option("aside") is null && chunks[link - 1].Kind == ChunkKind.Comma;

    // Behind 'rằng', a colon or an opening mark.
    private int Opened(Document document, List<Chunk> chunks, int verb)
    {
        var bare = true;
        for (var j = verb + 1; j < chunks.Count && j - verb <= MaxReach; j++)
        {
            var chunk = chunks[j];
            switch (chunk.Kind)
            {
                case ChunkKind.Link when chunk.Tag == "content" || chunk.Tag == "copula" && bare:
                    return j + 1 < chunks.Count && chunks[j + 1].Kind == ChunkKind.Comma ? j + 2 : j + 1;
                case ChunkKind.Stop:
                    return document.Text[document.Tokens[chunk.First].Start] == ':' ? j + 1 : -1;
                case ChunkKind.QuoteOpen:
                    return bare ? j : -1;
                case ChunkKind.QuoteClose:
                    return -1;
                case ChunkKind.Comma when !(j + 1 < chunks.Count && chunks[j + 1] is { Kind: ChunkKind.Link, Tag: "content" }):
                    if (bare && j + 1 < chunks.Count && chunks[j + 1].Kind == ChunkKind.QuoteOpen) return j + 1;
                    return -1;
                case ChunkKind.Predicate when table.At(chunks, j) is not null:
                    return -1;
                case ChunkKind.Adverb:
                    break;
                default:
                    bare = false;
                    break;
            }
        }

        return -1;
    }

    private static bool HasPredicate(List<Chunk> chunks, int from)
    {
        for (var k = from; k < chunks.Count && k < from + MaxChunks; k++)
            if (chunks[k].Kind == ChunkKind.Predicate) return true;
            else if (chunks[k].Kind is ChunkKind.Stop or ChunkKind.QuoteClose) return false;
        return false;
    }
}
