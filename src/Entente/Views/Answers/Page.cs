using System.Collections.Immutable;

namespace Entente.Views.Answers;

/// <summary>The first of many, and how many there are: what a table shows, so that nobody fetches what nobody sees.</summary>
/// <param name="First">The first, in order.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record Page<T>(ImmutableArray<T> First, int Total);

internal static class Pages
{
    /// <summary>The first <paramref name="most"/> of what is in order.</summary>
    public static Page<T> Page<T>(this IEnumerable<T> all, int most)
    {
        var list = all.ToList();
        return new([.. list.Take(most)], list.Count);
    }

    /// <summary>The same of a list with an order on it, without putting in order what is not shown; the list is gone through twice.</summary>
    public static Page<T> Page<T>(this IOrderedEnumerable<T> all, int most) => new([.. all.Take(most)], all.Count());
}
