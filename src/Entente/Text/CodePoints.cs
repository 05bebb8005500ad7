namespace Entente.Text;

/// <summary>Maps UTF-16 offsets of one text to Unicode code points, the unit of every export.</summary>
/// <remarks>Building is linear; a look-up is logarithmic in the number of surrogate pairs, which news seldom has.</remarks>
public sealed class CodePoints
{
    private readonly int[] _pairs;

    /// <summary>Prepares the map for <paramref name="text"/>. A lone surrogate counts as one code point.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int>? pairs = null;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!char.IsSurrogatePair(text[i], text[i + 1])) continue;
            (pairs ??= []).Add(i + 1);
            i++;
        }

        _pairs = pairs?.ToArray() ?? [];
    }

    /// <summary>The code point offset of a UTF-16 offset.</summary>
    public int Of(int utf16)
    {
        var at = Array.BinarySearch(_pairs, utf16);
        return utf16 - (at < 0 ? ~at : at);
    }
}
