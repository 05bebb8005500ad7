using System.Globalization;

namespace Entente.Claims;

/// <summary>Names a claim by what it says and where: a second reading of the same article gives the same id.</summary>
/// <remarks>A 64-bit FNV-1a hash with a final mix, printed as 16 hexadecimal digits. <c>default</c> names no claim.</remarks>
public readonly record struct ClaimId(ulong Value)
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The id of <paramref name="claim"/> in the article called <paramref name="article"/>.</summary>
    public static ClaimId Of(string article, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(claim);
        var hash = Add(Basis, article);
        hash = Add(hash, claim.Type.Label());
        foreach (var actor in claim.Actors) hash = Add(hash, actor.ToString());
        hash = Add(hash, ">");
        foreach (var actor in claim.Recipients) hash = Add(hash, actor.ToString());
        hash = Add(hash, claim.Reality.ToString());
        hash = Add(hash, claim.Speaker?.ToString());
        hash = Add(hash, claim.Mode);
        hash = Add(hash, claim.Time?.ToString());
        hash = Add(hash, claim.Instrument);
        return new(Mix(Add(Add(hash, claim.Evidence.Start), claim.Evidence.End)));
    }

    /// <summary>Reads 16 hexadecimal digits; false for anything else.</summary>
    public static bool TryParse(string? text, out ClaimId id)
    {
        var isId = ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && text!.Length == 16;
        id = new(isId ? value : 0);
        return isId;
    }

    /// <summary>As 16 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);

    // Each part ends with a unit that no text holds, so that 'AB' 'C' and 'A' 'BC' differ.
    private static ulong Add(ulong hash, string? part)
    {
        foreach (var c in part ?? "") hash = (hash ^ c) * Prime;
        return (hash ^ 0xffff) * Prime;
    }

    private static ulong Add(ulong hash, int part) => (hash ^ (uint)part) * Prime;

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
