using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Views;
using Spectre.Console;

namespace Entente.App.Terminal;

/// <summary>A claim in one line of terminal text.</summary>
internal static class ClaimLine
{
    /// <summary>The type with its mode: <c>AGREE sign</c>.</summary>
    public static Paragraph What(Claim claim)
    {
        var what = new Paragraph().Append(claim.Type.Label(), Palette.Of(claim.Type));
        return claim.Mode is { } mode ? what.Append($" {mode}", Palette.Dim) : what;
    }

    /// <summary>Who and whom: <c>NATO → JPN, KOR</c>, or with a dash where the order does not matter.</summary>
    public static string Who(Claim claim)
    {
        var arrow = claim.Type.IsMutual() ? " – " : " → ";
        if (claim.Recipients.IsDefaultOrEmpty) return claim.Type.IsMutual() ? string.Join(arrow, claim.Actors) : Codes(claim.Actors);
        return Codes(claim.Actors) + arrow + Codes(claim.Recipients);
    }

    /// <summary>The whole claim: what, who, reality, time, speaker.</summary>
    public static Paragraph Whole(Claim claim)
    {
        var line = What(claim).Append($"  {Who(claim)}", Palette.Strong).Append($"  {claim.Reality.Label()}", Palette.Of(claim.Reality));
        if (claim.Time is { } time) line.Append($"  {time}");
        if (claim.Speaker is { } speaker) line.Append($"  says {speaker}");
        if (claim.Instrument is { } instrument) line.Append($"  “{Shown.Line(instrument)}”");
        return line;
    }

    private static string Codes(ImmutableArray<ActorCode> actors) => string.Join(", ", actors);
}
