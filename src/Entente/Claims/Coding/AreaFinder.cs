using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>Tells what claims are about: the issue areas whose words stand in the sentence of their evidence.</summary>
internal static class AreaFinder
{
    /// <summary>The claims, each with its areas.</summary>
    public static ImmutableArray<Claim> Tell(Document document, Lattice lattice, ImmutableArray<Claim> claims)
    {
        var known = new Dictionary<int, ImmutableArray<string>>();
        var told = ImmutableArray.CreateBuilder<Claim>(claims.Length);
        foreach (var claim in claims)
        {
            var sentence = SentenceAt(document, claim.Evidence.Start);
            if (!known.TryGetValue(sentence, out var areas)) known[sentence] = areas = sentence < 0 ? [] : Of(document.Sentences[sentence], lattice);
            told.Add(areas.IsEmpty ? claim : claim with { Areas = areas });
        }

        return told.MoveToImmutable();
    }

    private static ImmutableArray<string> Of(Sentence sentence, Lattice lattice)
    {
        SortedSet<string>? areas = null;
        for (var token = sentence.First; token < sentence.End; token++)
            if (lattice.Longest(token, WordKind.Areas) is { } hit) (areas ??= new(StringComparer.Ordinal)).Add(hit.Entry.Tag);
        return areas is null ? [] : [.. areas];
    }

    // The last sentence that begins no later than the place.
    private static int SentenceAt(Document document, int place)
    {
        var (low, high) = (0, document.Sentences.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[document.Sentences[middle].First].Start <= place) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}
