namespace Entente.Language;

/// <summary>One form of the language data, ready to be matched.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Form">As the data writes it.</param>
/// <param name="Tag">The line's second field: an actor's code, a function, a tense.</param>
/// <param name="Line">The line it came from.</param>
public sealed record Entry(WordKind Kind, string Form, string Tag, LanguageLine Line)
{
    /// <summary>Number of tokens of the form.</summary>
    public int Length { get; init; }

    /// <summary>The form is written with a capital first, so that only a capital matches it.</summary>
    public bool NeedsCapital { get; init; }

    /// <summary>Every word of the form is written with a capital and only so matches: 'Mỹ Đình' is a place, 'Mỹ đình chỉ' is not.</summary>
    public bool NeedsEachCapital { get; init; }

    /// <summary>The form is an acronym, so that only capitals throughout match it.</summary>
    public bool NeedsAllCaps { get; init; }

    /// <summary>The forms of the rest, for a cue with a gap ('rút … khỏi'); empty otherwise.</summary>
    public IReadOnlyList<int> Tail { get; init; } = [];

    /// <summary>An option of the line, or null.</summary>
    public string? Option(string key) => Line.Options.GetValueOrDefault(key);
}
