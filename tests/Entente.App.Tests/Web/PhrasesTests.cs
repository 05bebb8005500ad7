using System.Text.RegularExpressions;
using Entente.App.Tests.Support;
using Entente.App.Web.Phrases;
using Entente.Claims;
using Entente.Language;
using Entente.Views;
using Entente.Views.Answers;
using Xunit;

namespace Entente.App.Tests.Web;

public partial class PhrasesTests
{
    private static readonly Phrases Vietnamese = Phrases.Of("vi");

    [Fact]
    public void Every_phrase_of_the_pages_is_known_in_Vietnamese() =>
        Assert.Empty(
            from file in Directory.GetFiles(Repository.PathOf("src", "Entente.App", "Web"), "*.razor", SearchOption.AllDirectories)
            from Match match in Phrase().Matches(File.ReadAllText(file))
            where !match.Groups[1].Value.Contains('{', StringComparison.Ordinal) || match.Groups[1].Value.Contains("{0}", StringComparison.Ordinal)
            where !Vietnamese.Knows(match.Groups[1].Value)
            select $"{Path.GetFileName(file)}: {match.Groups[1].Value}");

    [Fact]
    public void Every_heading_and_column_of_the_answers_is_known_in_Vietnamese() =>
        Assert.Empty(
            from answer in Answers()
            from table in answer.Tables
            from phrase in table.Columns.Append(table.Title.Split(" (the first ")[0]).Append(table.WhenEmpty)
            where !Vietnamese.Knows(phrase)
            select phrase);

    [Fact]
    public void Every_phrase_of_the_file_stands_there_once()
    {
        var keys = File.ReadAllLines(Repository.PathOf("src", "Entente.App", "Web", "Phrases", "vi.txt")).Where(l => !l.StartsWith('#') && l.Contains(" = ", StringComparison.Ordinal)).Select(l => l.Split(" = ")[0]);
        Assert.Empty(keys.CountBy(k => k).Where(k => k.Value > 1).Select(k => k.Key));
    }

    [Fact]
    public void Every_type_reality_and_status_has_a_label()
    {
        Assert.All(Enum.GetValues<ClaimType>(), t => Assert.NotEqual(t.Label(), Vietnamese.Label("type", t.Label())));
        Assert.All(Enum.GetValues<Reality>(), r => Assert.NotEqual(r.Label(), Vietnamese.Label("reality", r.Label())));
        Assert.All(Enum.GetValues<InstrumentStatus>(), s => Assert.NotEqual(s.Label(), Vietnamese.Label("status", s.Label())));
    }

    [Fact]
    public void Every_mode_that_a_cue_gives_has_a_label() =>
        Assert.Empty(
            from file in LanguagePack.Default.Files
            where file.Path.Contains("/cues/", StringComparison.Ordinal)
            from line in file.Lines
            from Match mode in Mode().Matches(line.Text)
            where Vietnamese.Label("mode", mode.Groups[1].Value) == mode.Groups[1].Value
            select mode.Groups[1].Value);

    private static IEnumerable<Answer> Answers()
    {
        var map = new MemoryMap(Samples.All().Select(new Reader().Read));
        var (one, other) = (Side.Of(LanguagePack.Default.Actors.Find("JPN")!, LanguagePack.Default.Actors), Side.Of(LanguagePack.Default.Actors.Find("NATO")!, LanguagePack.Default.Actors));
        yield return MapQuestion.Ask(map, Scope.All);
        yield return ActorQuestion.Ask(map, one, LanguagePack.Default.Actors, Scope.All);
        yield return BetweenQuestion.Ask(map, one, other, LanguagePack.Default.Actors, Scope.All);
        yield return AgreementsQuestion.Ask(map, Scope.All);
        yield return CalendarQuestion.Ask(map, Scope.All);
        yield return ChangesQuestion.Ask(map, Scope.All with { Since = new(2020, 1, 1) });
        yield return SearchQuestion.Ask(map, "hiep uoc", Scope.All);
    }

    [GeneratedRegex("""T\["([^"]+)"[\],]""")]
    private static partial Regex Phrase();

    [GeneratedRegex(@"mode=([a-z-]+)")]
    private static partial Regex Mode();
}
