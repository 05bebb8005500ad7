using System.Collections.Immutable;
using Entente.Claims.Judging;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Claims.Judging;

public class JudgeTests
{
    private static readonly Feature Good = new("frame", "good"), Bad = new("frame", "bad");

    [Fact]
    public void The_weights_that_are_built_in_are_loaded()
    {
        var judge = new Judge(LanguagePack.Default);
        Assert.False(judge.IsBlank);
        Assert.NotEqual(0, judge.WeightOf(Judge.Always));
        Assert.InRange(judge.Least, 0, 0.6);
    }

    [Fact]
    public void Every_line_of_the_weights_is_a_feature_a_value_and_a_number() =>
        Assert.All(LanguagePack.Default.Files.Single(f => f.Path == Judge.Path).Lines, line =>
        {
            Assert.Equal(3, line.Fields.Count);
            Assert.True(double.TryParse(line.Field(2), System.Globalization.CultureInfo.InvariantCulture, out _), line.Text);
        });

    [Fact]
    public void A_blank_judge_doubts_nothing()
    {
        var judge = new Judge(new Dictionary<Feature, double>(), 0.5);
        Assert.True(judge.IsBlank);
        Assert.Equal(1, judge.Confidence([Bad]));
    }

    [Fact]
    public void Weights_add_up_to_the_odds()
    {
        var judge = new Judge(new Dictionary<Feature, double> { [Judge.Always] = 0, [Good] = 2, [Bad] = -2 }, 0);
        Assert.Equal(0.5, judge.Confidence([]));
        Assert.Equal(0.881, judge.Confidence([Good]));
        Assert.Equal(0.119, judge.Confidence([Bad]));
        Assert.Equal(0.5, judge.Confidence([Good, Bad, new("unknown", "-")]));
    }

    [Fact]
    public void Reading_the_same_article_again_gives_the_same_confidence()
    {
        var article = new Article("a", "Nhật Bản và Anh ký hiệp định. Nga tấn công Ukraine. Mỹ viện trợ cho Ukraine.");
        var first = new Reader().Read(article).Claims;
        Assert.NotEmpty(first);
        Assert.Equal(first.Select(c => (c.Type, c.Confidence)), new Reader().Read(article).Claims.Select(c => (c.Type, c.Confidence)));
        Assert.All(first, c => Assert.InRange(c.Confidence, 0.001, 0.999));
        Assert.All(first, c => Assert.NotEmpty(c.Why.Features));
    }

    [Fact]
    public void Claims_with_less_confidence_are_left_out()
    {
        var article = new Article("a", "Nhật Bản và Anh ký hiệp định. Nga tấn công Ukraine.");
        Assert.Empty(new Reader { MinConfidence = 1 }.Read(article).Claims);
        Assert.NotEmpty(new Reader { MinConfidence = 0 }.Read(article).Claims);
    }

    [Fact]
    public void A_fit_finds_what_tells_right_from_wrong()
    {
        ImmutableArray<int[]> rows = [[0, 1], [0, 1], [0, 1], [0, 2], [0, 2], [0, 2]];
        var weights = LogisticFit.Fit(rows, [1.0, 1, 1, 0, 0, 0], 3, 0.1);
        Assert.True(weights[1] > 1 && weights[2] < -1);
        Assert.Equal(weights, LogisticFit.Fit(rows, [1.0, 1, 1, 0, 0, 0], 3, 0.1));
        var held = LogisticFit.Fit(rows, [1.0, 1, 1, 0, 0, 0], 3, 10);
        Assert.True(held[1] < weights[1]);
    }

    [Fact]
    public void A_fit_without_telling_features_gives_the_mean()
    {
        var weights = LogisticFit.Fit([[0], [0], [0], [0]], [1.0, 1, 1, 0], 1, 1);
        Assert.Equal(0.75, LogisticFit.Share(weights[0]), 3);
    }
}
