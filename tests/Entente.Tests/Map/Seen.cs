using Entente.Claims;
using Entente.Map;
using Entente.Tests.Support;
using Entente.Time;

namespace Entente.Tests.Map;

/// <summary>Claims as the map sees them, each from an article of its own unless said otherwise.</summary>
internal static class Seen
{
    /// <summary>'JPN GBR' acts together; 'USA > JPN' has a recipient. The article is called as the claim.</summary>
    public static Sighting Claim(string id, ClaimType type, string sides, string? time = null, string? published = null, Reality reality = Reality.Actual) =>
        new(id, id, id, type, Some.Codes(sides.Split('>')[0]), Some.Codes(sides.Split('>') is [_, var to] ? to : ""), reality)
        {
            Time = Date(time),
            Published = Date(published),
        };

    public static Edtf? Date(string? text) =>
        text is null ? null : Edtf.TryParse(text, out var date) ? date : throw new FormatException(text);

    /// <summary>The same in every order that a few turns give.</summary>
    public static IEnumerable<T[]> Orders<T>(IReadOnlyList<T> items)
    {
        for (var turn = 0; turn < items.Count; turn += 1 + items.Count / 20)
        {
            var turned = items.Skip(turn).Concat(items.Take(turn)).ToArray();
            yield return turned;
            yield return [.. turned.Reverse()];
        }
    }
}
