using Entente.Claims;
using Spectre.Console;

namespace Entente.App.Terminal;

/// <summary>What colour says: warm for conflict, cool for cooperation, dim for what is not so or not yet.</summary>
internal static class Palette
{
    public static Style Dim { get; } = new(Color.Grey);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Of(ClaimType type) => new(type switch
    {
        ClaimType.Agree or ClaimType.Consult or ClaimType.Support or ClaimType.Concede => Color.Green,
        ClaimType.Cooperate or ClaimType.Aid or ClaimType.Retreat or ClaimType.Member or ClaimType.Partner or ClaimType.Ally => Color.Aqua,
        ClaimType.Request or ClaimType.Accuse or ClaimType.Reject or ClaimType.Threaten or ClaimType.Threat => Color.Yellow,
        _ => Color.Red,
    });

    /// <summary>The style of a type's label, a mode behind it or not.</summary>
    public static Style Of(string label) =>
        Enum.TryParse<ClaimType>(label.Split(' ')[0], ignoreCase: true, out var type) ? Of(type) : Style.Plain;

    public static Style Of(Reality reality) => reality switch
    {
        Reality.Planned => new(Color.Blue),
        Reality.Hypothetical => new(Color.Grey, decoration: Decoration.Italic),
        Reality.Negated => new(Color.Grey, decoration: Decoration.Strikethrough),
        _ => Style.Plain,
    };
}
