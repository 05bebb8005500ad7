using System.Security.Cryptography;

namespace Entente.App.Web.Adding;

/// <summary>What came of the last few additions, for the page that a browser is sent to afterwards.</summary>
internal sealed class Receipts
{
    private const int Most = 64;

    private readonly Lock _lock = new();
    private readonly Queue<(string Id, IReadOnlyList<Added> Added)> _last = [];

    /// <summary>Keeps what came of an addition, and gives the name to ask for it by.</summary>
    public string Keep(IReadOnlyList<Added> added)
    {
        var id = RandomNumberGenerator.GetHexString(16, lowercase: true);
        lock (_lock)
        {
            _last.Enqueue((id, added));
            if (_last.Count > Most) _last.Dequeue();
        }

        return id;
    }

    /// <summary>What came of an addition; empty when that is too long ago.</summary>
    public IReadOnlyList<Added> Of(string? id)
    {
        lock (_lock) return _last.FirstOrDefault(r => r.Id == id).Added ?? [];
    }
}
