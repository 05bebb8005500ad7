namespace Entente.Text;

/// <summary>What single characters are to the text stage.</summary>
internal static class Marks
{
    /// <summary>A full stop or another mark that can end a sentence.</summary>
    public static bool EndsSentence(char c) => c is '.' or '?' or '!' or '…';

    /// <summary>A hyphen or dash of any length.</summary>
    public static bool IsDash(char c) => c is '-' or >= '\u2010' and <= '\u2015' or '\u2212';

    /// <summary>A mark that stands at the head of an item or notice.</summary>
    public static bool IsBullet(char c) => c is '*' or '•' or '●' or '■' or '►' or '▶' or '>' or '+' or '·' or '–' or '-';

    /// <summary>What kind of quotation mark it is, if any.</summary>
    public static QuoteFamily FamilyOf(char c) => c switch
    {
        '"' or '“' or '”' or '„' or '‟' or '〝' or '〞' or '＂' => QuoteFamily.Double,
        '«' or '»' => QuoteFamily.Guillemet,
        '\'' or '‘' or '’' or '‚' or '‹' or '›' => QuoteFamily.Single,
        _ => QuoteFamily.None,
    };

    /// <summary>+1 for a mark that opens by its shape, -1 for one that closes, 0 for a straight one.</summary>
    public static int ShapeOf(char c) => c switch
    {
        '“' or '„' or '‟' or '〝' or '«' or '‘' or '‚' or '‹' => 1,
        '”' or '〞' or '»' or '’' or '›' => -1,
        _ => 0,
    };
}

/// <summary>Marks that close each other.</summary>
internal enum QuoteFamily : byte
{
    /// <summary>Not a quotation mark.</summary>
    None,

    /// <summary>Straight or curly double marks, also mixed.</summary>
    Double,

    /// <summary>Angle marks.</summary>
    Guillemet,

    /// <summary>Single marks; an apostrophe looks the same.</summary>
    Single,
}
