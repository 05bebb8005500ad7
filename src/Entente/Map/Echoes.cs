namespace Entente.Map;

/// <summary>Recognises near-copies of articles, so that forty copies of one wire story count as one source.</summary>
/// <remarks>
/// Two texts are copies when they share half of their runs of syllables, or when the shorter one lies almost wholly in the
/// longer. A group is all that is joined by copies, and is called by the smallest id in it: the order of arrival does not matter.
/// </remarks>
public static class Echoes
{
    private const double Shared = 0.5, Within = 0.8;
    private const int FewRuns = 24;

    /// <summary>True when one text is a near-copy of the other.</summary>
    public static bool AreCopies(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return AreCopies(EchoSignature.Runs(left), EchoSignature.Runs(right));
    }

    /// <summary>The group of each article, by article id.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Article, string Text)> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var index = new EchoIndex();
        foreach (var (article, text) in articles) index.Add(article, text);
        return index.Groups();
    }

    internal static bool AreCopies(ulong[] left, ulong[] right)
    {
        var (small, large) = left.Length <= right.Length ? (left, right) : (right, left);
        return AreCopies(small.Length, large.Length, Common(small, large));
    }

    /// <summary>By the number of runs of the shorter and the longer, and of those that they have in common: the more, the sooner copies.</summary>
    internal static bool AreCopies(int small, int large, int common)
    {
        if (small == 0) return false;

        // A few words that happen to stand in a long text are no copy of it.
        if (small < FewRuns) return small == large && common >= small;
        return common >= Shared * (small + large - common) || common >= Within * small && 2 * small >= large;
    }

    private static int Common(ulong[] left, ulong[] right)
    {
        int i = 0, j = 0, common = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j]) (i, j, common) = (i + 1, j + 1, common + 1);
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return common;
    }
}
