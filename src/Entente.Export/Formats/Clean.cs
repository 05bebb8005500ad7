using System.Text;

namespace Entente.Export.Formats;

/// <summary>Texts made fit for a format. What a format cannot hold becomes U+FFFD; nothing vanishes.</summary>
internal static class Clean
{
    private const char Replacement = '\ufffd';

    /// <summary>Without NUL and lone surrogates, which UTF-8 readers refuse.</summary>
    public static string Text(string text) => Replace(text, static c => c == '\0');

    /// <summary>Without what XML 1.0 cannot hold.</summary>
    public static string Xml(string text) =>
        Replace(text, static c => c < ' ' && c is not ('\t' or '\n' or '\r') || c is '\ufffe' or '\uffff');

    /// <summary>Safe in a spreadsheet: what would begin a formula, or an apostrophe, gets an apostrophe before it.</summary>
    /// <remarks>A reader gets the text back by taking one leading apostrophe away.</remarks>
    public static string Cell(string text) => text.Length > 0 && MayBeginFormula(text[0]) ? "'" + text : text;

    // The full-width forms too: some spreadsheets take them for the same signs.
    private static bool MayBeginFormula(char c) =>
        c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20';

    private static string Replace(string text, Func<char, bool> isBad)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                clean?.Append(text, i, 2);
                i++;
            }
            else if (isBad(text[i]) || char.IsSurrogate(text[i])) (clean ??= new StringBuilder(text, 0, i, text.Length)).Append(Replacement);
            else clean?.Append(text[i]);
        }

        return clean?.ToString() ?? text;
    }
}
