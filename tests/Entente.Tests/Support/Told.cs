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

    /// <summary>Who does what its first claim of a type tells and to whom, as <c>A+B > C</c> in the order of their codes; null where it has none. An invitation is not taken for the meeting it asks for.</summary>
    public static string? First(ClaimType type, string text) =>
        Reader.Read(new Article("a", "Tin vắn\n\n" + text)).Claims.FirstOrDefault(c => c.Type == type && c.Mode != "invite") is not { } claim ? null
            : string.Join(" > ", new[] { claim.Actors, claim.Recipients }.Where(a => !a.IsEmpty).Select(a => string.Join('+', a.Select(c => c.ToString()).Order(StringComparer.Ordinal))));

    /// <summary>The words shown for each of its claims.</summary>
    public static List<string> Evidence(string text)
    {
        var article = new Article("a", "Tin vắn\n\n" + text);
        return [.. Reader.Read(article).Claims.Select(c => c.Evidence.In(article.Text).ToString())];
    }
}
