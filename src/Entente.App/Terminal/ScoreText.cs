using System.Globalization;
using Entente.Scoring;

namespace Entente.App.Terminal;

/// <summary>Writes scores as plain lines.</summary>
internal static class ScoreText
{
    /// <summary>One tally of dyads.</summary>
    public static void Dyads(TextWriter text, string name, Tally tally) =>
        text.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-10} P {tally.Precision:0.000}  R {tally.Recall:0.000}  F1 {tally.F1:0.000}   (tp {tally.Right}, fp {tally.Spurious}, fn {tally.Missed})"));

    /// <summary>Whether confidence means what it says.</summary>
    public static void Calibration(TextWriter text, Calibration calibration)
    {
        text.WriteLine("confidence  claims  mean   right");
        foreach (var row in calibration.Table)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.From:0.0} - {row.To:0.0}   {row.Claims,6}  {row.Confidence:0.00}   {row.Share:0.00}"));
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean distance {calibration.Error:0.000}, Brier {calibration.Brier:0.000}, {calibration.Count} claims"));
    }
}
