using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Entente.App.Web.Guard;

/// <summary>What a try with a token came to.</summary>
internal enum Trial : byte
{
    /// <summary>It is not the token.</summary>
    Wrong,

    /// <summary>It is the token.</summary>
    Right,

    /// <summary>It was not looked at: too many wrong ones came before.</summary>
    TooSoon,
}

/// <summary>The token and who has shown it. Tokens are compared in constant time; after a few wrong ones from one address each next has to wait, twice as long every time.</summary>
internal sealed class Keys(string token, TimeProvider clock)
{
    private const int Free = 3, MostDoublings = 6, MostRemembered = 4096;

    private static readonly TimeSpan Session = TimeSpan.FromHours(12);

    private readonly byte[] _token = Hash(token);
    private readonly Lock _changing = new();
    private readonly Dictionary<string, DateTimeOffset> _sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Wrong, DateTimeOffset Last)> _tries = new(StringComparer.Ordinal);

    /// <summary>A new token that nobody guesses.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>Tries a token.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="who">The address it came from.</param>
    /// <param name="wait">How long to wait, where it came too soon.</param>
    public Trial Try(string given, string who, out TimeSpan wait)
    {
        lock (_changing)
        {
            var (wrong, last) = _tries.GetValueOrDefault(who);
            var now = clock.GetUtcNow();
            wait = wrong < Free ? TimeSpan.Zero : last + TimeSpan.FromSeconds(1 << Math.Min(wrong - Free, MostDoublings)) - now;
            if (wait > TimeSpan.Zero) return Trial.TooSoon;
            if (CryptographicOperations.FixedTimeEquals(Hash(given), _token))
            {
                _tries.Remove(who);
                return Trial.Right;
            }

            if (_tries.Count >= MostRemembered) _tries.Clear();
            _tries[who] = (wrong + 1, now);
            return Trial.Wrong;
        }
    }

    /// <summary>Opens a session and gives its key, for a cookie.</summary>
    public string Open()
    {
        var key = NewToken();
        lock (_changing)
        {
            var now = clock.GetUtcNow();
            foreach (var (old, end) in _sessions)
                if (end < now) _sessions.Remove(old);
            if (_sessions.Count >= MostRemembered) _sessions.Clear();
            _sessions[Name(key)] = now + Session;
        }

        return key;
    }

    /// <summary>True for the key of a session that is open.</summary>
    public bool Knows(string? key)
    {
        if (string.IsNullOrEmpty(key)) return false;
        lock (_changing) return _sessions.TryGetValue(Name(key), out var end) && clock.GetUtcNow() <= end;
    }

    // Looked up by hash, so that how long it takes tells nothing of the key.
    private static string Name(string key) => Convert.ToHexString(Hash(key));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
