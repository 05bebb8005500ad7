namespace Entente.Text;

/// <summary>What a token looks like in the source.</summary>
[Flags]
public enum TokenTraits : ushort
{
    /// <summary>A lower-case syllable with nothing special about it.</summary>
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all upper case.</summary>
    AllCaps = 2,

    /// <summary>Begins with a digit.</summary>
    Digit = 4,

    /// <summary>One mark: punctuation or a symbol.</summary>
    Mark = 8,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 16,

    /// <summary>A line break stands before it (the first token of the text counts too).</summary>
    LineBefore = 32,

    /// <summary>An empty line stands before it (the first token of the text counts too).</summary>
    BlankLineBefore = 64,

    /// <summary>A mark that opens a quotation.</summary>
    QuoteOpen = 128,

    /// <summary>A mark that closes a quotation.</summary>
    QuoteClose = 256,
}

/// <summary>A syllable, number or mark: a view into the text with the folded form that language data is matched on.</summary>
/// <param name="Start">First UTF-16 unit in the source.</param>
/// <param name="End">First unit behind it.</param>
/// <param name="Form">Number of its folded form in the lexicon, or 0 for a form that no language data holds.</param>
/// <param name="Traits">What it looks like.</param>
public readonly record struct Token(int Start, int End, int Form, TokenTraits Traits)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>True for a syllable or word that begins with a capital.</summary>
    public bool IsCapital => (Traits & TokenTraits.Capital) != 0;

    /// <summary>True for a mark.</summary>
    public bool IsMark => (Traits & TokenTraits.Mark) != 0;

    /// <summary>True when it begins with a digit.</summary>
    public bool IsDigit => (Traits & TokenTraits.Digit) != 0;

    /// <summary>True when white space stands before it.</summary>
    public bool AfterSpace => (Traits & TokenTraits.SpaceBefore) != 0;

    /// <summary>True when any of <paramref name="traits"/> holds.</summary>
    public bool Has(TokenTraits traits) => (Traits & traits) != 0;
}
