using Entente.Time;

namespace Entente;

/// <summary>An article as it came: its text is never changed, and every span of a reading points into it.</summary>
/// <param name="Id">A name that is unique in a batch, usually the file's name without extension.</param>
/// <param name="Text">The text, title first when it has one.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>When it was published, or null; an approximate date ('2017-05-19~') gives times month precision at most.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }
}
