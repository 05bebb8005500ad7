using System.Text;
using CsCheck;
using Entente.Sources;
using Entente.Tests.Support;
using Xunit;

namespace Entente.App.Tests.Sources;

public class ArticleTextTests
{
    private const string Text = "Hội nghị 😀 NATO";

    [Fact]
    public void UTF8_is_read_with_and_without_a_byte_order_mark()
    {
        Assert.Equal(Text, Decode(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Text, Decode([0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Text)]));
    }

    [Fact]
    public void UTF16_is_read_by_its_byte_order_mark()
    {
        Assert.Equal(Text, Decode([0xff, 0xfe, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(Text, Decode([0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
    }

    [Fact]
    public void A_replacement_character_of_the_source_is_text() =>
        Assert.Equal("a\ufffdb", Decode([0xff, 0xfe, .. Encoding.Unicode.GetBytes("a\ufffdb")]));

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' }, "at byte 1")]
    [InlineData(new byte[] { 0xef, 0xbb, 0xbf, 0xff }, "0xFF at byte 3")]
    [InlineData(new byte[] { (byte)'a', 0xc3 }, "0xC3 at byte 1")]
    [InlineData(new byte[] { 0xff, 0xfe, (byte)'a' }, "at byte 2")]
    [InlineData(new byte[] { 0xff, 0xfe, (byte)'a', 0, 0, 0xd8, (byte)'b', 0 }, "at byte 4")]
    [InlineData(new byte[] { 0xff, 0xfe, 0, 0 }, "at byte 2")]
    public void What_is_no_text_is_refused_with_its_byte(byte[] bytes, string where)
    {
        Assert.False(ArticleText.TryDecode(bytes, out _, out var why));
        Assert.EndsWith(where + (why!.Contains("begins", StringComparison.Ordinal) ? " begins no character" : ""), why, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_text_or_told() =>
        Gen.Byte.Array.Hold(bytes => ArticleText.TryDecode(bytes, out _, out var why) == why is null);

    private static string Decode(byte[] bytes)
    {
        Assert.True(ArticleText.TryDecode(bytes, out var text, out var why), why);
        return text;
    }
}
