using System.Collections.Immutable;
using Entente.Text;

namespace Entente.Map;

/// <summary>A short print of an article's words: lightly edited copies share at least one of its keys.</summary>
/// <remarks>MinHash over runs of <see cref="Run"/> syllables, without case and diacritics. Sharing a key makes two articles worth comparing; <see cref="Echoes.AreCopies(string, string)"/> decides.</remarks>
public sealed class EchoSignature
{
    /// <summary>Syllables in one run.</summary>
    public const int Run = 4;

    private const int Bands = 24, Rows = 3;

    private readonly ulong[] _runs;
    private byte[]? _print;

    private EchoSignature(ulong[] runs, ImmutableArray<ulong> keys) => (_runs, Keys) = (runs, keys);

    /// <summary>The bands' keys, sorted and distinct; an article that shares none is no copy.</summary>
    public ImmutableArray<ulong> Keys { get; }

    /// <summary>The signature of a text; one without words has no keys and is a copy of nothing.</summary>
    public static EchoSignature Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(Runs(text));
    }

    /// <summary>The signature of a text whose runs are known.</summary>
    internal static EchoSignature Of(ulong[] runs)
    {
        if (runs.Length == 0) return new(runs, []);
        Span<ulong> minima = stackalloc ulong[Bands * Rows];
        minima.Fill(ulong.MaxValue);
        foreach (var run in runs)
            for (var i = 0; i < minima.Length; i++)
            {
                // Odd multipliers and one shift each: cheap, and enough to be independent for this use.
                var hash = (run + (ulong)i * 0x9e3779b97f4a7c15) * (2 * (ulong)i + 0xbf58476d1ce4e5b9);
                hash ^= hash >> 32;
                if (hash < minima[i]) minima[i] = hash;
            }

        var keys = new HashSet<ulong>();
        for (var b = 0; b < Bands; b++)
        {
            var key = (ulong)b;
            for (var r = 0; r < Rows; r++) key = StableId.Mix(key ^ minima[b * Rows + r]);
            keys.Add(key);
        }

        return new(runs, [.. keys.Order()]);
    }

    /// <summary>What a store keeps beside the keys; see <see cref="EchoPrint"/>.</summary>
    public byte[] Print() => _print ??= EchoPrint.Of(_runs);

    /// <summary>True when <paramref name="text"/> is a near-copy of the text that this is the signature of, which is not cut into runs again.</summary>
    public bool IsOfCopyOf(string text) => Echoes.AreCopies(_runs, Runs(text));

    /// <summary>Hashes of all runs of syllables of a text, sorted and distinct; a text shorter than a run is one.</summary>
    internal static ulong[] Runs(string text)
    {
        var words = PlainLetters.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        var hashes = Array.ConvertAll(words, static w => StableId.Add(14695981039346656037, w));
        var length = Math.Min(Run, words.Length);
        var runs = new HashSet<ulong>();
        for (var i = 0; i + length <= words.Length; i++)
        {
            var run = 0ul;
            for (var j = 0; j < length; j++) run = StableId.Mix(run * 31 + hashes[i + j]);
            runs.Add(run);
        }

        var sorted = runs.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
