using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Entente.Sources;

/// <summary>Turns the bytes of a file into text, or says why they are none. Nothing is guessed and nothing is replaced.</summary>
public static class ArticleText
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Decodes UTF-8, with or without a byte order mark, or UTF-16 with one.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">The text without the byte order mark, or "".</param>
    /// <param name="why">Null, or why the bytes are no text, with the offset of the first bad one.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string? why)
    {
        text = "";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe])) return TryUtf16(bytes, bigEndian: false, out text, out why);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff])) return TryUtf16(bytes, bigEndian: true, out text, out why);
        var skip = bytes.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]) ? 3 : 0;
        var body = bytes[skip..];
        var zero = body.IndexOf((byte)0);
        if (zero >= 0)
        {
            why = $"binary, not text: a zero byte at byte {zero + skip}";
            return false;
        }

        var units = new char[body.Length];
        if (Utf8.ToUtf16(body, units, out var read, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            why = $"not UTF-8: byte 0x{body[read]:X2} at byte {read + skip} begins no character";
            return false;
        }

        text = new string(units, 0, written);
        why = null;
        return true;
    }

    private static bool TryUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, out string text, out string? why)
    {
        text = "";
        if (bytes.Length % 2 != 0)
        {
            why = $"not UTF-16: half a unit at byte {bytes.Length - 1}";
            return false;
        }

        text = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes[2..]);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (text[i] == '\0' || (text[i] == '\ufffd' && IsBroken(bytes, i, bigEndian)))
            {
                why = $"not UTF-16 text: no character at byte {2 + 2 * i}";
                text = "";
                return false;
            }

            if (isPair) i++;
        }

        why = null;
        return true;
    }

    // A replacement character that the source itself holds is text; one that decoding put in is a lone surrogate.
    private static bool IsBroken(ReadOnlySpan<byte> bytes, int unit, bool bigEndian)
    {
        var at = 2 + 2 * unit;
        return at + 1 < bytes.Length && (bytes[bigEndian ? at : at + 1], bytes[bigEndian ? at + 1 : at]) is not (0xff, 0xfd);
    }
}
