namespace Entente.Text;

/// <summary>A paragraph as the source breaks it: the tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal readonly record struct Line(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}

/// <summary>Cuts the tokens into lines, and joins again what a page broke in mid sentence.</summary>
internal static class LineFinder
{
    /// <summary>All lines in order; none is empty.</summary>
    public static List<Line> Find(string text, ReadOnlySpan<Token> tokens)
    {
        var lines = new List<Line>();
        var first = 0;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!tokens[i].Has(TokenTraits.LineBefore) || Continues(text, tokens, i, lines.Count == 0)) continue;
            lines.Add(new(first, i));
            first = i;
        }

        if (tokens.Length > 0) lines.Add(new(first, tokens.Length));
        return lines;
    }

    // Links are often broken out of their sentence: the next line then begins with a small letter, and nothing ended before it.
    private static bool Continues(string text, ReadOnlySpan<Token> tokens, int i, bool isTitle)
    {
        if (isTitle && tokens[i].Has(TokenTraits.BlankLineBefore)) return false;
        return char.IsLower(text[tokens[i].Start]) && !Marks.EndsSentence(text[tokens[i - 1].Start]) && text[tokens[i - 1].Start] != ':';
    }
}
