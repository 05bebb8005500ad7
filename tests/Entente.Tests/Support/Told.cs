using Entente.Claims;

namespace Entente.Tests.Support;

/// <summary>What the reader finds in a text under a headline that says nothing.</summary>
internal static class Told
{
    private static readonly Reader Reader = new();

    /// <summary>Its claims, each as <c>TYPE ACTOR+ACTOR > RECIPIENT</c>; those of a type alone where one is given.</summary>
    public static List<string> In(string text, ClaimType? type = null) =>
    [
        .. Reader.Read(new Article("a", "Tin vắn\n\n" + text)).Claims.Where(c => type is null || c.Type == type)
            .Select(c => $"{c.Type.Label()} {string.Join('+', c.Actors)} > {string.Join('+', c.Recipients)}"),
    ];
}
