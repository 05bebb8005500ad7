namespace Entente.Time;

/// <summary>A date of the Extended Date/Time Format (ISO 8601-2), level 1, with the bounds that it leaves open.</summary>
public readonly record struct Edtf
{
    private readonly string? _text;

    private Edtf(string text) => _text = text;

    /// <summary>Reads a date; false for what is none.</summary>
    public static bool TryParse(string? text, out Edtf date)
    {
        date = text is null ? default : new(text);
        return text is not null;
    }

    /// <summary>As written.</summary>
    public override string ToString() => _text ?? "";
}
