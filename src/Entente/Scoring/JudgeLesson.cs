using System.Collections.Immutable;
using Entente.Claims;
using Entente.Claims.Judging;

namespace Entente.Scoring;

/// <summary>An article as the judge learns of it: its candidates, and how right each is.</summary>
internal sealed class JudgeLesson
{
    private readonly Reading _reading;
    private readonly string _text;

    public JudgeLesson(GoldArticle article, Dyads dyads)
    {
        _reading = article.Reading;
        _text = _reading.Article.Text;
        Gold = new(dyads, article.Gold);
        Candidates = _reading.Candidates;
        Right = [.. Candidates.Select(c => Gold.Check(ScoreRecord.Of(c, _text))?.Right ?? double.NaN)];
    }

    public GoldDyads Gold { get; }

    public ImmutableArray<Claim> Candidates { get; }

    /// <summary>How right each candidate is, NaN where nothing of it counts.</summary>
    public ImmutableArray<double> Right { get; }

    /// <summary>What the judge would make of the article: each claim that counts, with its confidence, its dyads and how right it is.</summary>
    public List<Verdict> Try(Judge judge)
    {
        var weighed = Candidates.Select(c => c with { Confidence = judge.Confidence(c.Why.Features) }).ToList();
        var verdicts = new List<Verdict>();
        foreach (var claim in ClaimReader.Settle(_reading.Document, weighed, 0))
            if (Gold.Check(ScoreRecord.Of(claim, _text)) is { } check) verdicts.Add(new(claim.Confidence, check.Dyads, check.Right));
        return verdicts;
    }
}

/// <summary>What a judge thinks of a claim and how right it is.</summary>
internal readonly record struct Verdict(double Confidence, IReadOnlyList<Dyad> Dyads, double Right);

/// <summary>The verdicts of a judge on articles that it did not learn of.</summary>
internal sealed class Trial
{
    private readonly List<(JudgeLesson Lesson, List<Verdict> Verdicts)> _articles = [];

    public void Add(JudgeLesson lesson, List<Verdict> verdicts) => _articles.Add((lesson, verdicts));

    public IEnumerable<Verdict> Verdicts => _articles.SelectMany(a => a.Verdicts);

    /// <summary>Mean surprise at what is right, in nats a claim.</summary>
    public double Surprise => Verdicts.Select(v =>
    {
        var p = Math.Clamp(v.Confidence, 0.001, 0.999);
        return -(v.Right * Math.Log(p) + (1 - v.Right) * Math.Log(1 - p));
    }).DefaultIfEmpty().Average();

    /// <summary>The dyads that are left when claims under a confidence are dropped.</summary>
    public Tally Dyads(double least, Func<int, bool>? wanted = null)
    {
        var tally = new Tally();
        for (var i = 0; i < _articles.Count; i++)
        {
            if (wanted is not null && !wanted(i)) continue;
            var (lesson, verdicts) = _articles[i];
            var found = verdicts.Where(v => v.Confidence >= least).SelectMany(v => v.Dyads).ToHashSet();
            var right = found.Count(lesson.Gold.Required.Contains);
            tally.Add(right, found.Count - right, lesson.Gold.Required.Count - right);
        }

        return tally;
    }

    public Calibration Calibration()
    {
        var table = new Calibration();
        foreach (var verdict in Verdicts) table.Add(verdict.Confidence, verdict.Right);
        return table;
    }
}
