using CsCheck;
using Entente.Language;
using Entente.Tests.Support;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Time;

public class TimePropertyTests
{
    private static readonly string[] Pieces =
    [
        .. LanguagePack.Default.Of(WordKind.Time).Select(e => e.Form).Distinct(StringComparer.Ordinal),
        .. "0 1 2 5 7 9 11 12 13 24 29 31 32 99 100 1945 1980 2016 2024 2030 9999 12345 II XX 7h30 / - – . , ( ) % và tới Nga họp".Split(' '),
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.OneOf(Gen.Const(""), Gen.Const(" "), Gen.Const(" "), Gen.Const("\n")), (piece, gap) => piece + gap).Array[0, 30].Select(string.Concat);

    private static readonly string[] Dates = ["2024-07-11", "2017-05-19~", "2024-07~", "2024", "0001-01-01", "9999-12-31", ""];

    private static readonly Gen<string> Published = Gen.Int[0, 6].Select(i => Dates[i]);

    [Fact]
    public void Any_words_are_read_without_fault_in_order_and_apart() => Gen.Select(Texts, Published).Hold(made =>
    {
        var ((text, published), end) = (made, 0);
        foreach (var time in TimeTable.Read(text, published))
        {
            Assert.True(time.First >= end && time.End > time.First, text);
            end = time.End;
            if (time.Value is { } value) Assert.True(Edtf.TryParse(value.ToString(), out var again) && again == value, text);
        }
    });
}
