using Entente.Actors;

namespace Entente.Map;

/// <summary>A person as articles name them: by name and by whom they stand for; in one article, or in all.</summary>
/// <param name="Name">As articles write it.</param>
/// <param name="Actor">Whom the person stands for.</param>
/// <param name="Article">The one article that is meant, or null for all.</param>
/// <remarks>Written 'Kim Jong Un (PRK)', or 'Kim Jong Un (PRK) @article'.</remarks>
public sealed record PersonName(string Name, ActorCode Actor, string? Article = null)
{
    private const string At = ") @";

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is not that.</summary>
    public static PersonName? Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var at = written.LastIndexOf(At, StringComparison.Ordinal);
        var (who, article) = at < 0 ? (written, null) : (written[..(at + 1)], written[(at + At.Length)..]);
        var open = who.LastIndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || !who.EndsWith(')') || !ActorCode.IsWellFormed(who[(open + 2)..^1])) return null;
        return new(who[..open], new(who[(open + 2)..^1]), article);
    }

    /// <summary>The same person in all articles.</summary>
    public PersonName Anywhere => Article is null ? this : this with { Article = null };

    /// <inheritdoc/>
    public override string ToString() => Article is null ? $"{Name} ({Actor})" : $"{Name} ({Actor}) @{Article}";
}
