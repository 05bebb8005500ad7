namespace Entente.Claims.Judging;

/// <summary>Fits a logistic model whose weights are held back by their squares, one weight at a time until nothing moves.</summary>
/// <remarks>Deterministic: the same rows in the same order give the same weights.</remarks>
internal static class LogisticFit
{
    private const int MaxRounds = 200;
    private const double Still = 1e-5;

    /// <summary>The weights for rows of features that are there or not.</summary>
    /// <param name="rows">For each example the numbers of its features; number 0 is in every row and is not held back.</param>
    /// <param name="targets">How right each example is, from 0 to 1.</param>
    /// <param name="count">How many features there are.</param>
    /// <param name="restraint">How strongly weights are held back.</param>
    public static double[] Fit(IReadOnlyList<int[]> rows, IReadOnlyList<double> targets, int count, double restraint)
    {
        var holders = new List<int>[count];
        for (var j = 0; j < count; j++) holders[j] = [];
        for (var i = 0; i < rows.Count; i++)
            foreach (var j in rows[i]) holders[j].Add(i);
        var weights = new double[count];
        var odds = new double[rows.Count];
        for (var round = 0; round < MaxRounds; round++)
        {
            var moved = 0.0;
            for (var j = 0; j < count; j++)
            {
                var hold = j == 0 ? 1e-6 : restraint;
                double slope = hold * weights[j], bend = hold;
                foreach (var i in holders[j])
                {
                    var p = Share(odds[i]);
                    slope += p - targets[i];
                    bend += p * (1 - p);
                }

                var step = Math.Clamp(-slope / bend, -1, 1);
                weights[j] += step;
                foreach (var i in holders[j]) odds[i] += step;
                moved = Math.Max(moved, Math.Abs(step));
            }

            if (moved < Still) break;
        }

        return weights;
    }

    /// <summary>Log-odds as a share from 0 to 1.</summary>
    public static double Share(double odds) => 1 / (1 + Math.Exp(-odds));
}
