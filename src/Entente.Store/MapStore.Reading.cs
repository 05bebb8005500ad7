using System.Globalization;
using Entente.Actors;
using Entente.Map;
using Entente.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <content>Articles with all that was read of them, for those who read and judge.</content>
public sealed partial class MapStore
{
    private static readonly IReadOnlyDictionary<string, string> ForReaders = SqlText.Statements("reading");

    /// <summary>All snapshots of an article, the newest first; empty when the map does not hold it.</summary>
    public IReadOnlyList<ReadSnapshot> SnapshotsOf(string article)
    {
        using var prepared = new Prepared(_connection, ForReaders["snapshots"]);
        using var rows = prepared.Rows(article);
        var list = new List<ReadSnapshot>();
        while (rows.Read())
            list.Add(new(Article(rows, 1), rows.GetString(11), rows.GetInt32(10) != 0, rows.GetInt32(13)) { Reader = rows.GetString(12), Row = rows.GetInt64(0) });
        return list;
    }

    /// <summary>A snapshot with its text and all that was read of it.</summary>
    public KeptReading ReadingOf(ReadSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        using var text = new Prepared(_connection, ForReaders["text"]);
        var people = People();
        return new(
            snapshot, (string)text.Value(snapshot.Row)!, [.. Each("sentences", Sentence, snapshot.Row)],
            [.. Rows(ForReaders["claims"], new Conditions().And("c.snapshot = {0}", snapshot.Row), "c.first, c.last, c.id", null, PlacedClaim)],
            [.. Each("statements", r => Statement(r, people), snapshot.Row)], [.. Each("judged", Judging.Row, snapshot.Row)]);
    }

    /// <summary>The near-copies of an article among those the map holds now.</summary>
    public IReadOnlyList<KeptArticle> CopiesOf(KeptArticle article, int limit)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Each("copies", r => Article(r, 0), article.Echo, article.Id, (long)limit);
    }

    private List<T> Each<T>(string name, Func<SqliteDataReader, T> make, params ReadOnlySpan<object?> values)
    {
        using var prepared = new Prepared(_connection, ForReaders[name]);
        using var rows = prepared.Rows(values);
        var list = new List<T>();
        while (rows.Read()) list.Add(make(rows));
        return list;
    }

    private static KeptArticle Article(SqliteDataReader r, int at) => new(r.GetString(at), r.GetInt32(at + 1), r.GetString(at + 2), r.GetString(at + 3))
    {
        Published = Days.Date(SightingRow.Text(r, at + 4)),
        Outlet = SightingRow.Text(r, at + 5),
        Url = SightingRow.Text(r, at + 6),
        Hash = r.GetString(at + 7),
        IsRetracted = r.GetInt32(at + 8) != 0,
    };

    private static KeptStatement Statement(SqliteDataReader r, PersonJudgements people) =>
        new(r.GetString(0), r.GetString(1), new ActorCode(r.GetString(2)), Lists.Actors(r.GetString(3)), r.GetString(4), new(r.GetInt32(5), r.GetInt32(6)))
        {
            Published = Days.Date(SightingRow.Text(r, 7)),
            Outlet = SightingRow.Text(r, 8),
            Person = people.Of(r.GetString(0), r.GetString(1), new ActorCode(r.GetString(2))),
        };

    private static (TextSpan Span, SentenceKind Kind) Sentence(SqliteDataReader r) => (new(r.GetInt32(0), r.GetInt32(1)), Enum.Parse<SentenceKind>(r.GetString(2)));

    private static ReadClaim PlacedClaim(SqliteDataReader r) => new(SightingRow.Sighting(r), new(r.GetInt32(17), r.GetInt32(18)))
    {
        Repeats = [.. Lists.Words(r.GetString(19)).Select(Span)],
        Cue = r.GetString(20),
        CueAt = r.GetString(21),
        CueSpan = new(r.GetInt32(22), r.GetInt32(23)),
        Frame = r.GetString(24),
        Rules = Lists.Words(r.GetString(25), '\n'),
        IsRejected = r.GetInt32(26) != 0,
        Doubt = r.GetDouble(27),
        Row = r.GetInt64(28),
        Sources = r.IsDBNull(29) ? 0 : r.GetInt32(29),
    };

    private static TextSpan Span(string written)
    {
        var dash = written.IndexOf('-', StringComparison.Ordinal);
        return new(int.Parse(written.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(written.AsSpan(dash + 1), CultureInfo.InvariantCulture));
    }
}
