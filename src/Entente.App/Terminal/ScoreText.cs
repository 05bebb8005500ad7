using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Scoring;

namespace Entente.App.Terminal;

/// <summary>Writes scores as plain lines.</summary>
internal static class ScoreText
{
    private const int MostCauses = 40;

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

    /// <summary>All figures.</summary>
    public static void Whole(TextWriter text, Score score)
    {
        text.WriteLine($"{score.Articles} articles");
        foreach (var (name, tally) in score.Tallies) Dyads(text, name, tally);
        foreach (var (name, portion) in score.Portions)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {portion.Share?.ToString("0.0##", CultureInfo.InvariantCulture) ?? "None"}  of {portion.Of}"));
        text.WriteLine("by type:");
        foreach (var (type, tally) in score.Types)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {type,-10} P {Hundredths(tally.Precision)} R {Hundredths(tally.Recall)} F1 {Hundredths(tally.F1)} ({tally.Right}/{tally.Spurious}/{tally.Missed})"));
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  mean F1 of {score.Types.Count} types: {score.MacroF1:0.000}"));
    }

    /// <summary>How far two annotations agree; it does not matter which of them is first.</summary>
    public static void Agreement(TextWriter text, Score score, int onlyFirst, int onlySecond)
    {
        text.WriteLine($"{score.Articles} articles in common{(onlyFirst + onlySecond > 0 ? $", {onlyFirst} only in the first, {onlySecond} only in the second" : "")}");
        foreach (var (name, tally) in score.Tallies)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} F1 {tally.F1:0.000}   (both {tally.Right}, only the first {tally.Missed}, only the second {tally.Spurious})"));
        foreach (var (name, portion) in score.Portions)
            if (name != "quote") text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {portion.Share?.ToString("0.0##", CultureInfo.InvariantCulture) ?? "None"}  of {portion.Of}"));
        text.WriteLine("by type:");
        foreach (var (type, tally) in score.Types)
            text.WriteLine($"  {type,-10} F1 {Hundredths(tally.F1)} ({tally.Right}/{tally.Missed}/{tally.Spurious})");
    }

    /// <summary>What only one of two annotations has.</summary>
    public static void Differences(TextWriter text, Score score)
    {
        foreach (var error in score.Errors)
            text.WriteLine(string.Join('\t', error.IsMissed ? "only the first" : "only the second", error.Doc, error.What, Shown.Line(error.Quote)));
    }

    /// <summary>All figures as one JSON object.</summary>
    public static void Json(Stream stream, Score score)
    {
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (name, tally) in score.Tallies) Write(json, name, tally);
            foreach (var (name, portion) in score.Portions)
            {
                json.WriteStartObject(name);
                if (portion.Share is { } share) json.WriteNumber("share", share);
                else json.WriteNull("share");
                json.WriteNumber("n", portion.Of);
                json.WriteEndObject();
            }

            json.WriteStartObject("types");
            foreach (var (type, tally) in score.Types) Write(json, type, tally);
            json.WriteEndObject();
            json.WriteNumber("docs", score.Articles);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>How often each cause lost or made up a dyad.</summary>
    public static void Causes(TextWriter text, Causes causes)
    {
        text.WriteLine("missed, or with the wrong reality:");
        foreach (var (cause, count) in causes.Table(missed: true)) text.WriteLine($"{count,6}  {cause}");
        text.WriteLine("made up, by cue and frame:");
        foreach (var (cause, count) in causes.Table(missed: false).Take(MostCauses)) text.WriteLine($"{count,6}  {cause}");
    }

    /// <summary>Every error: of dyads with its cause, of other records as the score found it.</summary>
    public static void Errors(TextWriter text, Score score, Causes causes)
    {
        var dyads = causes.Errors.Count > 0;
        foreach (var (error, cause) in causes.Errors) Line(text, error, cause);
        foreach (var error in score.Errors.Where(e => !dyads || e.Dyad is null)) Line(text, error, "");
    }

    private static string Hundredths(double share) => Rounding.To(2, share).ToString("0.00", CultureInfo.InvariantCulture);

    private static void Line(TextWriter text, ScoreError error, string cause) =>
        text.WriteLine(string.Join('\t', error.IsMissed ? cause.StartsWith("reality", StringComparison.Ordinal) ? "reality" : "missed" : "spurious", error.Doc, error.What, cause, Shown.Line(error.Quote)));

    private static void Write(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("p", tally.Precision);
        json.WriteNumber("r", tally.Recall);
        json.WriteNumber("f1", tally.F1);
        json.WriteNumber("tp", tally.Right);
        json.WriteNumber("fp", tally.Spurious);
        json.WriteNumber("fn", tally.Missed);
        json.WriteEndObject();
    }
}
