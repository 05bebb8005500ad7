namespace Entente.Store;

/// <summary>What an analyst says of a claim, an article or two events, with who says it, when and why.</summary>
/// <param name="Kind">One of <see cref="JudgementKinds"/>.</param>
/// <param name="Subject">The claim's id; of an event the id of a claim of it; of a person or agreement the name; of an article its id.</param>
/// <param name="Who">Who judges.</param>
public sealed record Judgement(string Kind, string Subject, string Who)
{
    /// <summary>Its number; 0 until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>The other of the two, where two are the same or not.</summary>
    public string? Other { get; init; }

    /// <summary>The field that is corrected: type, mode, actors, recipients, reality, speaker, time, place or instrument.</summary>
    public string? Field { get; init; }

    /// <summary>What the field should be, as the records write it, lists with a space between; null for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>When, in universal time; set when it is kept.</summary>
    public string At { get; init; } = "";

    /// <summary>Why, or null.</summary>
    public string? Why { get; init; }

    /// <summary>When it was taken back, or null while it holds.</summary>
    public string? Undone { get; init; }
}
