using Entente.App.Commands;
using Entente.Claims;
using Entente.Map;
using Entente.Store;
using Entente.Time;
using Entente.Views;

namespace Entente.App.Web.Judging;

/// <summary>The fields of a claim that can be corrected, as a form shows them and as a judgement keeps them.</summary>
internal static class Fields
{
    /// <summary>What a field holds, as a form shows it; empty for nothing.</summary>
    public static string Of(Sighting claim, string field) => field switch
    {
        "type" => claim.Type.Label(),
        "mode" => claim.Mode ?? "",
        "actors" => string.Join(", ", claim.Actors),
        "recipients" => string.Join(", ", claim.Recipients),
        "reality" => claim.Reality.Label(),
        "speaker" => claim.Speaker?.ToString() ?? "",
        "time" => claim.Time?.ToString() ?? "",
        "place" => claim.Place ?? "",
        _ => claim.Instrument ?? "",
    };

    /// <summary>The judgements that a form asks for: one for each field that it changes.</summary>
    /// <param name="claim">The claim as it is now.</param>
    /// <param name="who">Who judges.</param>
    /// <param name="typed">What the form holds by field; null for a field that it does not show.</param>
    /// <param name="wrong">The fields that cannot be so.</param>
    public static IReadOnlyList<Judgement> Changes(Sighting claim, string who, Func<string, string?> typed, out IReadOnlyList<string> wrong)
    {
        var (changes, bad) = (new List<Judgement>(), new List<string>());
        foreach (var field in JudgedFields.All)
        {
            if (typed(field)?.Trim() is not { } written) continue;
            if (Value(field, written) is not { } value) bad.Add(field);
            else if (value != (field is "actors" or "recipients" ? Of(claim, field).Replace(",", "", StringComparison.Ordinal) : Of(claim, field)))
                changes.Add(new(JudgementKinds.Correct, claim.Claim, who) { Field = field, Value = value });
        }

        wrong = bad;
        return changes;
    }

    // As a judgement keeps it, or null when it cannot be.
    private static string? Value(string field, string written) => field switch
    {
        "type" => Enum.GetValues<ClaimType>().Any(t => t.Label() == written) ? written : null,
        "reality" => Enum.GetValues<Reality>().Any(r => r.Label() == written) ? written : null,
        "actors" => Codes(written) is { Length: > 0 } codes ? codes : null,
        "recipients" => Codes(written),
        "speaker" => Codes(written) is { } code && !code.Contains(' ', StringComparison.Ordinal) ? code : null,
        "time" => written.Length == 0 || Edtf.TryParse(written, out _) ? written : null,
        _ => written,
    };

    private static string? Codes(string written) => JudgedFields.TryCodes(written, out var codes, out _) ? codes : null;
}
