using CsCheck;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests;

public class ReaderTests
{
    private static readonly Reader Reader = new();

    private static readonly string[] Scraps =
    [
        .. Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(f => File.ReadAllText(f).Split(' ')),
        "“", "”", "\"", "'", "\n", "\n\n", ".", ",", ":", "-", "–", "(", ")", "...", "…", "😀", "\u0301", "\u200b", "\ud800", "\0", "2/7", "9 - 11/7", "11.7", "2020", "99/99/9999", "TP.",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]).Array[0, 60].Select(words => string.Join(' ', words));

    [Fact]
    public void Reading_never_throws_and_every_span_lies_in_the_text() =>
        Texts.Hold(
            text =>
            {
                var reading = Reader.Read(new("x", text));
                foreach (var claim in reading.Claims)
                {
                    Assert.NotEmpty(claim.Actors);
                    Assert.NotEqual(0, claim.Evidence.Length);
                    Assert.InRange(claim.Evidence.End, 1, text.Length);
                }

                Assert.All(reading.Mentions, m => Assert.InRange(m.First, 0, m.End - 1));
                Assert.All(reading.Statements, s => Assert.InRange(s.Evidence.End, 1, text.Length));
                Assert.All(reading.Instruments, i => Assert.InRange(i.Evidence.End, 1, text.Length));
            },
            count: 2000);

    [Fact]
    public void The_same_text_gives_the_same_claims() =>
        Texts.Hold(
            text => Assert.Equal(
                Reader.Read(new("x", text)).Claims.Select(c => Entente.Claims.ClaimId.Of("x", c)),
                new Reader().Read(new("x", text)).Claims.Select(c => Entente.Claims.ClaimId.Of("x", c))),
            count: 50);

    [Fact]
    public void An_empty_text_says_nothing() => Assert.Empty(Reader.Read(new("x", "")).Claims);

    [Fact]
    public void Initials_before_a_name_make_one_mention_of_a_person()
    {
        var reading = Reader.Read(new("x", "Tin\n\nNhà Trắng xác nhận. Cố vấn an ninh quốc gia H.R. McMaster gần đây cho hay Mỹ sẽ rút quân. Ông J. D. Vance khi đó là thượng nghị sĩ."));
        Assert.All(reading.Mentions, m => Assert.InRange(m.First, 0, m.End - 1));
    }

    [Fact]
    public void A_long_line_is_read_in_linear_time()
    {
        var reading = Reader.Read(new("x", string.Join(' ', Enumerable.Repeat("Nga và Mỹ, Nhật Bản", 50_000))));
        Assert.NotEmpty(reading.Document.Sentences);
    }
}
