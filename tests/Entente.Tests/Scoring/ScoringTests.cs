using Entente.Language;
using Entente.Scoring;
using Xunit;

namespace Entente.Tests.Scoring;

public class ScoringTests
{
    private static readonly Dyads Dyads = new(LanguagePack.Default);

    [Theory]
    [InlineData("AID", "USA,GBR", "UKR", "AID USA UKR; AID GBR UKR")]
    [InlineData("CONSULT", "USA,GBR", "CAN", "CONSULT CAN USA; CONSULT CAN GBR")]
    [InlineData("CONSULT", "USA,GBR,CAN", "", "CONSULT GBR USA; CONSULT CAN USA; CONSULT CAN GBR")]
    [InlineData("MOBILIZE", "PRK", "", "MOBILIZE PRK -")]
    [InlineData("AID", "IP4", "UKR", "AID JPN UKR; AID KOR UKR; AID AUS UKR; AID NZL UKR")]
    [InlineData("MEMBER", "JPN", "IP4", "MEMBER JPN IP4")]
    [InlineData("ACCUSE", "USA", "USA", "")]
    public void A_claim_is_taken_apart_into_dyads(string type, string actors, string recipients, string expected)
    {
        var claim = new ScoreRecord { Kind = "claim", Type = type, Actors = Codes(actors), Recipients = Codes(recipients) };
        Assert.Equal(expected, string.Join("; ", Dyads.Of(claim)));
    }

    [Fact]
    public void A_line_that_is_no_record_is_told_and_not_thrown()
    {
        foreach (var line in new[] { "", "{", "[]", "{\"kind\": 3}", "null", "{\"type\": \"AID\"}" })
        {
            Assert.Null(ScoreRecord.Parse(line, out var fault));
            Assert.NotNull(fault);
        }

        Assert.NotNull(ScoreRecord.Parse("{\"kind\": \"claim\", \"actors\": null, \"quote\": 5}", out _));
    }

    [Fact]
    public void An_optional_claim_neither_helps_nor_hurts()
    {
        var scorer = new Scorer(Dyads);
        ScoreRecord[] read = [Claim("AID", "USA", "UKR"), Claim("ACCUSE", "USA", "RUS")];
        scorer.Add("a", "", [Claim("AID", "USA", "UKR"), Claim("ACCUSE", "USA", "RUS") with { IsOptional = true }], read);
        Assert.Equal((1, 0, 0), Counts(scorer.Score.TallyOf("dyad")));
    }

    [Fact]
    public void Errors_name_the_dyad_and_its_words()
    {
        var scorer = new Scorer(Dyads);
        scorer.Add("a", "một hai", [Claim("AID", "USA", "UKR") with { Quote = "một" }], [Claim("AID", "GBR", "UKR") with { Quote = "hai" }]);
        Assert.Equal(["made up AID GBR UKR: hai", "missed AID USA UKR: một"],
            scorer.Score.Errors.Select(e => $"{(e.IsMissed ? "missed" : "made up")} {e.What}: {e.Quote}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_of_confidence_shows_what_share_is_right()
    {
        var table = new Calibration();
        for (var i = 0; i < 10; i++) table.Add(0.8, i < 8 ? 1 : 0);
        table.Add(1, 1);
        Assert.Equal([(0.8, 10, 0.8), (0.9, 1, 1)], table.Table.Select(r => (r.From, r.Claims, Math.Round(r.Share, 3))));
        Assert.Equal(0, table.Error, 6);
    }

    [Theory]
    [InlineData(0.5375, 3, 0.537)]
    [InlineData(0.0625, 3, 0.062)]
    [InlineData(0.1875, 3, 0.188)]
    [InlineData(0.625, 2, 0.62)]
    [InlineData(0.605, 2, 0.6)]
    public void Numbers_are_rounded_as_Python_does(double value, int decimals, double expected) =>
        Assert.Equal(expected, Rounding.To(decimals, value));

    private static ScoreRecord Claim(string type, string actor, string recipient) =>
        new() { Kind = "claim", Type = type, Actors = [actor], Recipients = [recipient] };

    private static (int, int, int) Counts(Tally tally) => (tally.Right, tally.Spurious, tally.Missed);

    private static System.Collections.Immutable.ImmutableArray<string> Codes(string codes) =>
        [.. codes.Split(',', StringSplitOptions.RemoveEmptyEntries)];
}
