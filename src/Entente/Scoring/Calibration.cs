namespace Entente.Scoring;

/// <summary>Claims of about the same confidence.</summary>
/// <param name="From">Least confidence.</param>
/// <param name="To">Confidence that all stay under (in the last row: that they may reach).</param>
/// <param name="Claims">How many there are.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">How many of them are right: a claim with some of its dyads right counts in part.</param>
public readonly record struct CalibrationRow(double From, double To, int Claims, double Confidence, double Right)
{
    /// <summary>Share that is right.</summary>
    public double Share => Right / Claims;
}

/// <summary>Whether confidence means what it says: of claims at 0.8, are 80% right?</summary>
public sealed class Calibration
{
    private const int Rows = 10;
    private readonly List<(double Confidence, double Right)> _claims = [];

    /// <summary>Number of claims.</summary>
    public int Count => _claims.Count;

    /// <summary>Adds a claim.</summary>
    /// <param name="confidence">What the judge said.</param>
    /// <param name="right">The share of its dyads that are right.</param>
    public void Add(double confidence, double right) => _claims.Add((confidence, right));

    /// <summary>The table by tenths of confidence; empty rows are left out.</summary>
    public IEnumerable<CalibrationRow> Table =>
        from claim in _claims
        group claim by Row(claim.Confidence) into row
        orderby row.Key
        select new CalibrationRow((double)row.Key / Rows, (row.Key + 1.0) / Rows, row.Count(), row.Average(c => c.Confidence), row.Sum(c => c.Right));

    /// <summary>The mean distance between confidence and share right, weighed by the number of claims; 0 without claims.</summary>
    public double Error => Count == 0 ? 0 : Table.Sum(r => Math.Abs(r.Confidence - r.Share) * r.Claims) / Count;

    /// <summary>The mean squared distance between confidence and what is right; 0 without claims.</summary>
    public double Brier => Count == 0 ? 0 : _claims.Average(c => (c.Confidence - c.Right) * (c.Confidence - c.Right));

    private static int Row(double confidence) => Math.Clamp((int)(confidence * Rows), 0, Rows - 1);
}
