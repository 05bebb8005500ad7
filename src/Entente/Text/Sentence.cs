namespace Entente.Text;

/// <summary>What part of the page a sentence belongs to.</summary>
public enum SentenceKind : byte
{
    /// <summary>The article's own prose.</summary>
    Body,

    /// <summary>A headline: of the article, or of a part of it where two stand in one file.</summary>
    Title,

    /// <summary>Words under a picture, with its credit.</summary>
    Caption,

    /// <summary>The beginning of another story, cut off: 'Belarus giải thích lý do … phát biểu tại một...'.</summary>
    Teaser,

    /// <summary>Page matter that says nothing: 'Video đang HOT', bylines, '(Theo Reuters)', tags.</summary>
    Furniture,
}

/// <summary>A sentence: the tokens from <paramref name="First"/> to before <paramref name="End"/>.</summary>
/// <param name="First">First token.</param>
/// <param name="End">First token behind it.</param>
/// <param name="Kind">What part of the page it is.</param>
public readonly record struct Sentence(int First, int End, SentenceKind Kind)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}
