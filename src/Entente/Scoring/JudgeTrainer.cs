using System.Globalization;
using Entente.Claims.Judging;

namespace Entente.Scoring;

/// <summary>What training gives.</summary>
/// <param name="Judge">The judge, learned of all articles.</param>
/// <param name="Restraint">How strongly its weights are held back, chosen on articles left out in turn.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Candidates">Number of candidate claims that it learned of.</param>
/// <param name="Features">Number of features that were seen often enough.</param>
/// <param name="Before">Dyads without a judge.</param>
/// <param name="After">Dyads with it, each article judged without having been learned of, the threshold chosen on the others.</param>
/// <param name="Calibration">Confidence and share right, each article judged without having been learned of.</param>
/// <param name="Weights">The weights of the judge, sorted.</param>
public sealed record JudgeTraining(
    Judge Judge, double Restraint, int Articles, int Candidates, int Features, Tally Before, Tally After, Calibration Calibration,
    IReadOnlyList<KeyValuePair<Feature, double>> Weights);

/// <summary>Teaches a judge from annotated articles. Deterministic: the same articles give the same weights.</summary>
public sealed class JudgeTrainer(Dyads dyads)
{
    private const int Folds = 10;
    private const int MinClaims = 3;
    private const int MinArticles = 2;
    private const double LeastPrecision = 0.75;
    private const int Decimals = 3;
    private static readonly double[] Restraints = [1, 2, 4, 8, 16, 32];

    /// <summary>Learns from <paramref name="articles"/>, in the order of their names; optional claims are left out.</summary>
    public JudgeTraining Train(IEnumerable<GoldArticle> articles)
    {
        var lessons = articles.OrderBy(a => a.Doc, StringComparer.Ordinal).Select(a => new JudgeLesson(a, dyads)).ToList();
        var restraint = Restraints.MinBy(r => CrossTry(lessons, r, 1, 0).Surprise);
        var (scale, shift) = Straighten(CrossTry(lessons, restraint, 1, 0));
        var trial = CrossTry(lessons, restraint, scale, shift);
        var weights = Learn(lessons, restraint, scale, shift, out var features);
        var sorted = weights.OrderBy(w => w.Key.Name, StringComparer.Ordinal).ThenBy(w => w.Key.Value, StringComparer.Ordinal).ToList();
        var after = new Tally();
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = trial.Dyads(BestThreshold(trial, i => i % Folds != fold), i => i % Folds == fold);
            after.Add(kept.Right, kept.Spurious, kept.Missed);
        }

        // Claims are dropped only where dropping helps articles that had no part in choosing the threshold.
        var before = trial.Dyads(0);
        var helps = before.Precision < LeastPrecision ? after.Precision > before.Precision : after.F1 > before.F1;
        var judge = new Judge(weights, helps ? BestThreshold(trial, _ => true) : 0);
        return new(judge, restraint, lessons.Count, lessons.Sum(l => l.Right.Count(r => !double.IsNaN(r))), features, before, after, trial.Calibration(), sorted);
    }

    /// <summary>What a judge makes of articles: the dyads without it and with it, and its calibration.</summary>
    public (Tally Before, Tally After, Calibration Calibration) Try(Judge judge, IEnumerable<GoldArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(judge);
        var trial = new Trial();
        foreach (var lesson in articles.Select(a => new JudgeLesson(a, dyads))) trial.Add(lesson, lesson.Try(judge));
        return (trial.Dyads(0), trial.Dyads(judge.Least), trial.Calibration());
    }

    /// <summary>The weights as a file of language data.</summary>
    public static string Write(JudgeTraining training)
    {
        ArgumentNullException.ThrowIfNull(training);
        var lines = training.Weights.Select(w => $"{w.Key.Name} | {w.Key.Value} | {Number(w.Value)}");
        return string.Join('\n',
        [
            "# How likely a claim is right: feature | value | what it adds to the log-odds. Made by `entente train`; do not edit, train again.",
            $"# Learned of {training.Candidates} candidate claims in {training.Articles} annotated articles, restraint {Number(training.Restraint)}.",
            "# A claim with less confidence than the threshold is left out.",
            $"{Judge.Threshold} | - | {Number(training.Judge.Least)}",
            .. lines,
            "",
        ]);
    }

    // Each article is judged by weights learned of the others.
    private static Trial CrossTry(List<JudgeLesson> lessons, double restraint, double scale, double shift)
    {
        var judges = new Judge[Folds];
        for (var fold = 0; fold < Folds; fold++)
            judges[fold] = new(Learn([.. lessons.Where((_, i) => i % Folds != fold)], restraint, scale, shift, out _), 0);
        var trial = new Trial();
        for (var i = 0; i < lessons.Count; i++) trial.Add(lessons[i], lessons[i].Try(judges[i % Folds]));
        return trial;
    }

    private static Dictionary<Feature, double> Learn(IReadOnlyList<JudgeLesson> lessons, double restraint, double scale, double shift, out int count)
    {
        var numbers = Number(lessons);
        count = numbers.Count;
        var rows = new List<int[]>();
        var targets = new List<double>();
        foreach (var lesson in lessons)
            for (var i = 0; i < lesson.Candidates.Length; i++)
            {
                if (double.IsNaN(lesson.Right[i])) continue;
                rows.Add([0, .. lesson.Candidates[i].Why.Features.Where(numbers.ContainsKey).Select(f => numbers[f]).Distinct()]);
                targets.Add(lesson.Right[i]);
            }

        var fitted = LogisticFit.Fit(rows, targets, numbers.Count, restraint);
        var weights = new Dictionary<Feature, double>();
        foreach (var (feature, number) in numbers)
        {
            var weight = Math.Round(number == 0 ? fitted[0] * scale + shift : fitted[number] * scale, Decimals);
            if (weight != 0 || number == 0) weights[feature] = weight;
        }

        return weights;
    }

    // A feature counts that enough claims of enough articles have; number 0 is that of every claim.
    private static Dictionary<Feature, int> Number(IReadOnlyList<JudgeLesson> lessons)
    {
        var claims = new Dictionary<Feature, int>();
        var articles = new Dictionary<Feature, int>();
        foreach (var lesson in lessons)
        {
            var seen = new HashSet<Feature>();
            foreach (var feature in lesson.Candidates.Where((_, i) => !double.IsNaN(lesson.Right[i])).SelectMany(c => c.Why.Features))
            {
                claims[feature] = claims.GetValueOrDefault(feature) + 1;
                if (seen.Add(feature)) articles[feature] = articles.GetValueOrDefault(feature) + 1;
            }
        }

        var numbers = new Dictionary<Feature, int> { [Judge.Always] = 0 };
        foreach (var (feature, _) in claims.Where(c => c.Value >= MinClaims && articles[c.Key] >= MinArticles).OrderBy(c => c.Key.Name, StringComparer.Ordinal).ThenBy(c => c.Key.Value, StringComparer.Ordinal))
            numbers[feature] = numbers.Count;
        return numbers;
    }

    // Scale and shift that make the log-odds of articles left out mean what they say.
    private static (double Scale, double Shift) Straighten(Trial trial)
    {
        var points = trial.Verdicts.Select(v => (Odds: Odds(v.Confidence), v.Right)).ToList();
        double scale = 1, shift = 0;
        for (var round = 0; round < 50; round++)
        {
            // Held back a little, so that few articles change little.
            double gs = scale - 1, gt = shift, ss = 1, st = 0, tt = 1;
            foreach (var (odds, right) in points)
            {
                var p = LogisticFit.Share(scale * odds + shift);
                var bend = p * (1 - p);
                gs += (p - right) * odds;
                gt += p - right;
                ss += bend * odds * odds;
                st += bend * odds;
                tt += bend;
            }

            var whole = ss * tt - st * st;
            scale -= (tt * gs - st * gt) / whole;
            shift -= (ss * gt - st * gs) / whole;
        }

        return (scale, shift);
    }

    private static double Odds(double share)
    {
        var p = Math.Clamp(share, 0.001, 0.999);
        return Math.Log(p / (1 - p));
    }

    // The threshold that leaves the best F1, with enough precision where that can be had; the lowest of equals.
    private static double BestThreshold(Trial trial, Func<int, bool> wanted)
    {
        var (best, bestValue) = (0.0, double.MinValue);
        for (var percent = 0; percent <= 60; percent++)
        {
            var tally = trial.Dyads(percent / 100.0, wanted);
            var value = tally.F1 + Math.Min(0, tally.Precision - LeastPrecision);
            if (value > bestValue) (best, bestValue) = (percent / 100.0, value);
        }

        return best;
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
