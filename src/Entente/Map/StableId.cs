using System.Globalization;

namespace Entente.Map;

/// <summary>Ids of what the map derives: the same on every machine, from what the thing is and not from when it came in.</summary>
internal static class StableId
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>Sixteen hexadecimal digits that <paramref name="parts"/> determine.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var hash = Basis;
        foreach (var part in parts) hash = Add(hash, part);
        return Mix(hash).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>A well-mixed hash of the same value on every machine.</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }

    /// <summary>Adds a text and an end that no text holds.</summary>
    public static ulong Add(ulong hash, string? part)
    {
        foreach (var c in part ?? "") hash = (hash ^ c) * Prime;
        return (hash ^ 0xffff) * Prime;
    }
}
