using System.Collections.Frozen;
using System.Globalization;
using Entente.Claims;
using Entente.Language;

namespace Entente.Export;

/// <summary>How claims are told in PLOVER's words (<c>ontology/plover.txt</c>): quad category, score and modes of each event type.</summary>
internal sealed class PloverWords
{
    private readonly FrozenDictionary<ClaimType, LanguageLine> _lines;

    public PloverWords(LanguagePack pack) =>
        _lines = (pack.Files.FirstOrDefault(f => f.Path == "ontology/plover.txt")?.Lines ?? [])
            .Where(l => Enum.TryParse<ClaimType>(l.Field(0), ignoreCase: true, out _))
            .ToFrozenDictionary(l => Enum.Parse<ClaimType>(l.Field(0), ignoreCase: true));

    public static PloverWords Default { get; } = new(LanguagePack.Default);

    /// <summary>The quad category, or null for a tie.</summary>
    public string? Quad(ClaimType type) => _lines.GetValueOrDefault(type)?.Field(1);

    /// <summary>PLOVER's score from -10 for conflict to 10 for cooperation, or null for a tie.</summary>
    public decimal? Score(ClaimType type) =>
        decimal.TryParse(_lines.GetValueOrDefault(type)?.Field(2), NumberStyles.Number, CultureInfo.InvariantCulture, out var score) ? score : null;

    /// <summary>PLOVER's type, which differs from ours for some modes; null for a tie.</summary>
    public string? Type(ClaimType type, string? mode)
    {
        if (_lines.GetValueOrDefault(type) is not { } line) return null;
        return mode is not null && line.Values("types").FirstOrDefault(t => t.StartsWith(mode + ">", StringComparison.Ordinal)) is { } other
            ? other[(mode.Length + 1)..] : type.Label();
    }

    /// <summary>PLOVER's mode for ours, or null where it has none.</summary>
    public string? Mode(ClaimType type, string? mode)
    {
        if (mode is null || _lines.GetValueOrDefault(type) is not { } line) return null;
        foreach (var known in line.Values("modes"))
        {
            if (known == mode) return known;
            if (known.StartsWith(mode + ">", StringComparison.Ordinal)) return known[(mode.Length + 1)..];
        }

        return null;
    }
}
