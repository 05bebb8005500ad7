using Entente.Claims;
using Entente.Views.Answers;

namespace Entente.Views.Pictures;

/// <summary>How a picture names what it shows, and where its marks lead.</summary>
public sealed record PictureWords
{
    /// <summary>In English, with codes, leading nowhere: for a page that stands alone.</summary>
    public static PictureWords Plain { get; } = new();

    /// <summary>What a type is called.</summary>
    public Func<ClaimType, string> Type { get; init; } = static type => type.Label();

    /// <summary>What an actor is called, by code.</summary>
    public Func<string, string> Actor { get; init; } = static code => code;

    /// <summary>A phrase of the interface.</summary>
    public Func<string, string> Phrase { get; init; } = static phrase => phrase;

    /// <summary>The words of a claim, by its id; null for none.</summary>
    public Func<string, string?> Quote { get; init; } = static _ => null;

    /// <summary>The address of a claim, by its id; null for none.</summary>
    public Func<string, string?> Link { get; init; } = static _ => null;

    /// <summary>The rules of style that the picture brings along where it stands alone; null where the page around it has them.</summary>
    public string? Style { get; init; }

    /// <summary>A happening in one line: when, what, who and whom, and whether it is so.</summary>
    internal string Line(Happening h)
    {
        var sides = h.Recipients.IsDefaultOrEmpty ? string.Join(", ", h.Actors.Select(a => Actor(a.ToString())))
            : $"{string.Join(", ", h.Actors.Select(a => Actor(a.ToString())))} {(h.Type.IsMutual() ? "–" : "→")} {string.Join(", ", h.Recipients.Select(a => Actor(a.ToString())))}";
        var time = h.Time?.ToString() ?? h.Told?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var quote = h.Claims.IsEmpty ? null : Quote(h.Claims[0]);
        return $"{time} {Type(h.Type)}: {sides} ({Phrase(h.State)}){(string.IsNullOrEmpty(quote) ? "" : $". “{quote}”")}";
    }
}
