using System.Collections.Immutable;
using Entente.Actors;
using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>A map that is kept in a file: articles with what they say, and the questions to it.</summary>
/// <remarks>One store serves one thread; any number of stores, in any number of processes, may have the same file open.</remarks>
public sealed partial class MapStore : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Asking = SqlText.Statements("asking");

    private readonly SqliteConnection _connection;
    private PreparedFile? _derived;

    private MapStore(string path, SqliteConnection connection) => (Path, _connection) = (path, connection);

    /// <summary>The file.</summary>
    public string Path { get; }

    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a map.</summary>
    /// <exception cref="MapException">It cannot be used; the message says why.</exception>
    public static MapStore Open(string path, MapAccess access = MapAccess.Ask)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, Database.Open(path, access));
    }

    /// <summary>The questions to a map that is open already; not to be disposed, for whoever opened it closes it.</summary>
    internal static MapStore Over(SqliteConnection connection) => new(connection.DataSource, connection);

    /// <summary>Begins to add articles. Dispose it when done; what was not flushed by then is.</summary>
    /// <param name="reader">The reader's stamp; see <see cref="ReaderStamp"/>.</param>
    /// <param name="clock">Tells when an article was added.</param>
    public Adding Add(string reader, TimeProvider? clock = null) => new(_connection, reader, clock ?? TimeProvider.System);

    /// <summary>Until what it returns is disposed, all questions see the map as it is now, whatever others add; nothing can be changed meanwhile.</summary>
    public IDisposable Hold() => new Held(_connection);

    /// <summary>What the map holds.</summary>
    /// <param name="reader">The stamp of the reader at hand, to count articles that another has read; or null.</param>
    public MapStatus Status(string? reader = null)
    {
        using var prepared = new Prepared(_connection, Asking["status"]);
        using var rows = prepared.Rows(reader ?? "");
        rows.Read();
        return new(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2), rows.GetInt64(3), rows.GetInt64(4), rows.GetInt64(5))
        {
            ReadOtherwise = reader is null ? 0 : rows.GetInt64(6),
            Days = rows.IsDBNull(7) || rows.IsDBNull(8) ? null : (DateOnly.FromDayNumber(rows.GetInt32(7)), DateOnly.FromDayNumber(rows.GetInt32(8))),
            Echoes = rows.GetInt64(9),
        };
    }

    /// <summary>What articles claim, the newest first.</summary>
    public IEnumerable<Sighting> Sightings(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var conditions = new Conditions();
        var sql = Asking["sightings"];
        var order = "c.last_day DESC, s.doc, c.first, c.id";
        if (filter.Actors is [var first, .. var others])
        {
            sql = Asking["sightings-of"];
            order = "a.day DESC, s.doc, c.first, c.id";
            conditions.And("a.actor = {0}", first.ToString());
            foreach (var other in others)
                conditions.And("EXISTS (SELECT 1 FROM claim_actors b WHERE b.claim = c.row AND b.actor = {0})", other.ToString());
        }

        conditions.AndArticle(filter).AndKind(filter).AndTime(filter, "c.first_day", "c.last_day");
        return Rows(sql, conditions, order, filter.Limit, SightingRow.Sighting);
    }

    /// <summary>Articles, the newest first.</summary>
    public IEnumerable<KeptArticle> Articles(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var conditions = new Conditions().AndArticle(filter).AndTime(filter, "s.published_first", "s.published_last");
        return Rows(Asking["articles"], conditions, "s.published_last DESC, s.doc", filter.Limit, r => Article(r, 0));
    }

    /// <summary>An article without its text, or null when the map does not hold it.</summary>
    public KeptArticle? Article(string id)
    {
        using var rows = OneByOne["article-by-id"].Rows(id);
        return rows.Read() ? Article(rows, 0) : null;
    }

    /// <summary>The text of an article as it is now, or null when the map does not hold it.</summary>
    public string? TextOf(string article)
    {
        using var prepared = new Prepared(_connection, Asking["text"]);
        return prepared.Value(article) as string;
    }

    /// <summary>The sentence in which an article names an agreement, by the record's id; null when there is no such record.</summary>
    public string? WordsOf(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (article, number) = SightingRow.RecordOf(record);
        using var prepared = new Prepared(_connection, Asking["record-sentence"]);
        using var rows = prepared.Rows(article, number);
        return rows.Read() ? rows.GetString(0)[rows.GetInt32(1)..rows.GetInt32(2)] : null;
    }

    /// <summary>Who said what, the newest first.</summary>
    public IEnumerable<KeptStatement> Statements(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var conditions = new Conditions();
        foreach (var actor in filter.Actors)
            conditions.And("(t.speaker = {0} OR ' ' || t.about || ' ' LIKE '% ' || {0} || ' %')", actor.ToString());
        conditions.AndArticle(filter).AndCounts().AndTime(filter, "s.published_first", "s.published_last");
        var judged = People();
        return Rows(Asking["statements"], conditions, "s.published_last DESC, s.doc, t.number", filter.Limit, r => Statement(r, judged));
    }

    /// <summary>Persons as articles name them, in the order of articles.</summary>
    public IEnumerable<KeptPerson> People(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var conditions = new Conditions();
        foreach (var actor in filter.Actors) conditions.And("p.actor = {0}", actor.ToString());
        conditions.AndArticle(filter).AndCounts().AndTime(filter, "s.published_first", "s.published_last");
        var judged = People();
        return Rows(Asking["people"], conditions, "s.doc, p.number", filter.Limit, r =>
            new KeptPerson(r.GetString(0), r.GetString(1), new ActorCode(r.GetString(2)), SightingRow.Text(r, 3)) { Person = judged.Of(r.GetString(0), r.GetString(1), new ActorCode(r.GetString(2))) });
    }

    /// <summary>Agreements as articles tell of them, the newest article first.</summary>
    public IEnumerable<KeptInstrument> Instruments(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var conditions = new Conditions();
        foreach (var actor in filter.Actors) conditions.And("' ' || n.parties || ' ' LIKE '% ' || {0} || ' %'", actor.ToString());
        conditions.AndArticle(filter).AndCounts().AndTime(filter, "s.published_first", "s.published_last");
        return Rows(Asking["instruments"], conditions, "s.published_last DESC, s.doc, n.number", filter.Limit, r =>
            new KeptInstrument(r.GetString(0), r.GetString(1), Lists.Actors(r.GetString(2)), Parsed.Status(r.GetString(3)), new(r.GetInt32(4), r.GetInt32(5)))
            {
                Time = Days.Date(SightingRow.Text(r, 6)),
                Published = Days.Date(SightingRow.Text(r, 7)),
                Outlet = SightingRow.Text(r, 8),
            });
    }

    /// <summary>Articles and claims that hold the words, with or without diacritics as they are given; the best first.</summary>
    public ImmutableArray<Finding> Search(string words, int limit = 20) => new Searching(_connection, Asking).Find(words, limit);

    /// <inheritdoc/>
    public void Dispose()
    {
        _derived?.Dispose();
        _connection.Dispose();
    }

    // What answers ask for one at a time, many times over.
    private PreparedFile OneByOne => _derived ??= new(_connection, "derived");

    private PersonJudgements People()
    {
        var (same, apart) = Judged("person");
        return same.Count + apart.Count == 0 ? PersonJudgements.None : new(same, apart);
    }

    private List<T> Rows<T>(string sql, Conditions conditions, string? order, int? limit, Func<SqliteDataReader, T> make) => Filled(sql + conditions.Where, conditions, order, limit, make);

    // Of a statement in which the conditions stand already, deep inside it.
    private List<T> Filled<T>(string sql, Conditions conditions, string? order, int? limit, Func<SqliteDataReader, T> make)
    {
        var end = (order is null ? "" : $"\nORDER BY {order}") + (limit is { } most ? $"\nLIMIT {most}" : "");
        using var prepared = new Prepared(_connection, $"{sql.TrimEnd(';')}{end};");
        using var rows = prepared.Rows(conditions.Values);
        var list = new List<T>();
        while (rows.Read()) list.Add(make(rows));
        return list;
    }
}
