using Entente.Lint;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Lint;

public class LinterTests
{
    [Theory]
    [InlineData("words/links.txt", "nhưng | but\nnhưng | but", "2: 'nhưng' is there already as 'nhưng', at language/vi/words/links.txt:1")]
    [InlineData("names/asia.txt", "JPN | Nhật Bản\nKOR | Nhật Bản", "2: 'Nhật Bản' is KOR here and JPN at language/vi/names/asia.txt:1")]
    [InlineData("names/asia.txt", "XYZ | Xứ Lạ", "1: unknown actor 'XYZ'")]
    [InlineData("words/links.txt", "nhu\u031bng | but", "1: 'nhu\u031bng' is not in NFC")]
    [InlineData("words/links.txt", "; | but\n… | and", "2: '…' has no words, so it can never match")]
    [InlineData("words/nosuch.txt", "a | b", "1: no kind of word is called 'nosuch'")]
    [InlineData("cues/FRIEND.txt", "kết bạn | joint", "1: no claim type is called 'FRIEND'")]
    [InlineData("cues/AGREE.txt", "+ Nhật Bản ký.", "1: an example must stand under the line that it is about")]
    [InlineData("cues/AGREE.txt", "ký | joint\n+ Nhật Bản ký. => JPN > XYZ", "2: unknown actor 'XYZ'")]
    [InlineData("cues/AGREE.txt", "ký | joint\n+ Nhật Bản ký. => > KOR", "2: the expected claim has no actors: > KOR")]
    [InlineData("cues/AGREE.txt", "ký | joint\n+ Nhật Bản ký. => JPN > KOR [mood=x]", "2: unknown field 'mood': JPN > KOR [mood=x]")]
    [InlineData("cues/AGREE.txt", "ký | joint\n+ Trời đẹp. => JPN > KOR", "2: must be read as AGREE JPN > KOR actual, but nothing was read: Trời đẹp.")]
    [InlineData("cues/AGREE.txt", "ký | joint\n+ Trời đẹp.", "2: was not read by this cue, but nothing was read: Trời đẹp.")]
    [InlineData("cues/AGREE.txt", "rút … ,khỏi | joint", "1: 'rút … ,khỏi' can never match: behind the gap stands more than plain words")]
    public void A_fault_is_told_with_file_and_line(string file, string text, string expected)
    {
        var report = Linter.Check(Some.Pack($"language/vi/{file}", text));
        Assert.Contains($"language/vi/{file}:{expected}", report.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Good_data_has_no_problems() =>
        Assert.Empty(Linter.Check(Some.Pack("language/vi/names/asia.txt", "JPN | Nhật Bản; Nhật\nKOR | Hàn Quốc | pair=Hàn\n")).Problems);

    [Fact]
    public void Tags_and_options_are_checked_against_kinds()
    {
        var pack = Entente.Language.LanguagePack.Build(
        [
            new("language/vi/kinds.txt", "links | but; and | scope=clause, sentence"),
            new("language/vi/words/links.txt", "nhưng | but\nvà | plus\nsong | but | scope=word\nmà | but | depth=1"),
        ]);
        Assert.Equal(
            [
                "language/vi/words/links.txt:2: unknown tag 'plus'; links takes but, and",
                "language/vi/words/links.txt:3: unknown value 'word' of scope; it takes clause, sentence (written: word)",
                "language/vi/words/links.txt:4: unknown option 'depth'; links takes scope",
            ],
            Linter.Check(pack).Problems.Select(p => p.ToString()));
    }
}
