namespace Entente.Text;

/// <summary>Bounds the length of sentences, so that what later stages do within one stays linear in the text.</summary>
/// <remarks>A real sentence of news has under 150 tokens; a longer one is a list, a table, or text without stops.</remarks>
internal static class SentenceBound
{
    private const int MaxTokens = 300;

    /// <summary>The sentences, the overlong ones cut at their last mark before the bound, or else at it.</summary>
    public static List<Sentence> Cut(ReadOnlySpan<Token> tokens, List<Sentence> sentences)
    {
        if (!sentences.Exists(s => s.Length > MaxTokens)) return sentences;
        var cut = new List<Sentence>(sentences.Count + 8);
        foreach (var sentence in sentences)
        {
            var first = sentence.First;
            while (sentence.End - first > MaxTokens)
            {
                var end = first + MaxTokens;
                while (end > first + MaxTokens / 2 && !tokens[end - 1].IsMark) end--;
                if (end == first + MaxTokens / 2) end = first + MaxTokens;
                cut.Add(sentence with { First = first, End = end });
                first = end;
            }

            cut.Add(sentence with { First = first });
        }

        return cut;
    }
}
