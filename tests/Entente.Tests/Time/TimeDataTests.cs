using Entente.Language;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Time;

public class TimeDataTests
{
    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in LanguagePack.Default.Files.Where(f => f.Folder == "time").SelectMany(f => f.Lines))
            foreach (var example in line.Examples)
                rows.Add(example.Sentence, example.MustRead ? example.Expected! : "");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_time_data_reads_as_it_says(string sentence, string expected) =>
        Assert.Equal(expected, TimeTable.Values(sentence, "2024-07-15"));

    [Fact]
    public void Every_line_of_the_time_data_is_understood() =>
        Assert.Empty(new TimeReader(LanguagePack.Default).Problems);

    [Fact]
    public void Every_line_of_the_time_data_has_a_role() =>
        Assert.DoesNotContain(LanguagePack.Default.Of(WordKind.Time), e => e.Tag.Length == 0);
}
