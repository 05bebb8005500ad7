using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Adds articles, a few to a transaction: each is in whole or not at all, and what was flushed outlives a crash.</summary>
/// <remarks>Two programs may add to one map at once: each waits for the other's transaction, and neither adds what the other has.</remarks>
public sealed class Adding : IDisposable
{
    // The more at once, the fewer pages of the indexes are written again and again; and no more than what memory holds easily, however long they are.
    private const int ArticlesAFlush = 512, LettersAFlush = 2_000_000;

    private readonly SqliteConnection _connection;
    private readonly ArticleWriter _writer;
    private readonly string _reader;
    private readonly TimeProvider _clock;
    private readonly List<PreparedReading> _waiting = [];
    private long _letters;

    internal Adding(SqliteConnection connection, string reader, TimeProvider clock)
    {
        (_connection, _reader, _clock) = (connection, reader, clock);
        _writer = new(connection);
    }

    /// <summary>How many articles this adding has put into the map for good.</summary>
    public int Kept { get; private set; }

    /// <summary>How many it took that the map held already.</summary>
    public int Met { get; private set; }

    /// <summary>True when the map holds this article as it is, so that it need not be read.</summary>
    public bool Holds(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _writer.Holds(article.Id, PreparedReading.HashOf(article));
    }

    /// <summary>Takes an article; it is kept with one of the next, or by <see cref="Flush"/>.</summary>
    public void Add(PreparedReading prepared)
    {
        _waiting.Add(prepared);
        _letters += prepared.Reading.Article.Text.Length;
        if (_waiting.Count >= ArticlesAFlush || _letters >= LettersAFlush) Flush();
    }

    /// <summary>Keeps all that was taken; returns when it is safe on disk.</summary>
    public void Flush()
    {
        if (_waiting.Count == 0) return;
        var added = _clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var (count, taken) = (0, _waiting.ToArray());

        // What cannot be kept now is not tried again: whoever flushed is told.
        _waiting.Clear();
        _letters = 0;
        using (var transaction = new Transaction(_connection))
        {
            foreach (var prepared in taken)
                if (_writer.Add(prepared, _reader, added)) count++;
            transaction.Commit();
        }

        Kept += count;
        Met += taken.Length - count;
    }

    /// <summary>Keeps all that was taken, and brings events, ties and agreements up to it.</summary>
    /// <param name="words">Which ties agreements make; the built-in ones when left out.</param>
    /// <param name="left">Told how much is left to be brought up.</param>
    public void Finish(Map.TieWords? words = null, Action<long>? left = null)
    {
        Flush();
        using var deriving = new Deriving(_connection, words);
        deriving.Run(left);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        _writer.Dispose();
    }
}
