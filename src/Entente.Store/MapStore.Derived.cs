using Entente.Claims;
using Entente.Language;
using Entente.Map;
using Entente.Views;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <content>What is derived from claims: events, ties and agreements.</content>
public sealed partial class MapStore
{
    private static readonly IReadOnlyDictionary<string, string> Derived = SqlText.Statements("derived");

    /// <summary>Brings events, ties and agreements up to the articles. Adding does so at its end; a map whose adding was cut off needs it.</summary>
    /// <param name="words">Which ties agreements make; the built-in ones when left out.</param>
    /// <param name="left">Told how much is left.</param>
    public void Derive(TieWords? words = null, Action<long>? left = null)
    {
        using var deriving = new Deriving(_connection, words);
        deriving.Run(left);
    }

    /// <summary>True when articles came in that events, ties and agreements do not know yet.</summary>
    public bool IsPending
    {
        get
        {
            using var deriving = new Deriving(_connection);
            return deriving.IsPending;
        }
    }

    /// <summary>Events, the newest first. Where the filter names articles (as of a day, by outlet), only what those tell counts.</summary>
    public IEnumerable<MapEvent> Events(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.IsOfArticles)
        {
            var (same, apart) = Judged(Knots.Event);
            var events = Map.Events.Of(Sightings(filter.Widened()), new EventJudgements(same, apart)).Where(e => IsIn(e, filter));
            return Newest(events, filter.Limit);
        }

        var conditions = new Conditions();
        var (sql, order) = (Derived["events"], "e.day DESC, e.id");
        if (filter.Actors is [var first, .. var others])
        {
            (sql, order) = (Derived["events-of"], "a.day DESC, e.id");
            conditions.And("a.actor = {0}", first.ToString());
            foreach (var other in others)
                conditions.And("EXISTS (SELECT 1 FROM event_actors b WHERE b.event = e.row AND b.actor = {0})", other.ToString());
        }

        conditions.AndIn("e.type", [.. filter.Types.Select(t => t.Label())]).AndIn("e.reality", [.. filter.Realities.Select(r => r.Label())]);
        conditions.AndTime(filter, "e.first_day", "e.last_day");
        return Rows(sql, conditions, order, filter.Limit, EventRow.Event);
    }

    /// <summary>Ties by type and pair: those of one actor with anybody, or of two with one another.</summary>
    /// <remarks>Since and until restrict to what may have held then. Where the filter names articles, only what those tell counts.</remarks>
    public IEnumerable<Tie> Ties(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.IsOfArticles) return Map.Ties.Of(Sightings(filter.Widened()), TieWords.Of(LanguagePack.Default)).Where(t => IsIn(t, filter)).ToList();
        var conditions = new Conditions();
        foreach (var actor in filter.Actors) conditions.And("(t.actor = {0} OR t.recipient = {0})", actor.ToString());
        conditions.AndIn("t.type", [.. filter.Types.Select(t => t.Label())]);
        return Grouped<Tie>(Derived["ties"], conditions, "t.type, t.actor, t.recipient, t.row, s.number", TieRow.Tie).Where(t => IsIn(t, filter)).Take(filter.Limit ?? int.MaxValue).ToList();
    }

    /// <summary>Agreements by name. Where the filter names articles, only what those tell counts.</summary>
    public IEnumerable<InstrumentLife> Agreements(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.IsOfArticles)
        {
            var records = Rows(Asking["records"], new Conditions().AndArticle(filter).AndCounts(), "s.doc, n.number", null, SightingRow.Instrument);
            var (same, apart) = Judged(Knots.Agreement);
            var said = Sightings(filter.Widened() with { Actors = [] }).Select(InstrumentSighting.Of).OfType<InstrumentSighting>().Concat(records);
            return Map.Instruments.Of(said, new InstrumentJudgements(same, apart)).Where(l => filter.Actors.All(a => l.Parties.Contains(a))).Take(filter.Limit ?? int.MaxValue).ToList();
        }

        var conditions = new Conditions();
        foreach (var actor in filter.Actors) conditions.And("' ' || g.parties || ' ' LIKE '% ' || {0} || ' %'", actor.ToString());
        return Grouped<InstrumentLife>(Derived["agreements"], conditions, "g.name, g.id, g.row, s.number", TieRow.Agreement).Take(filter.Limit ?? int.MaxValue).ToList();
    }

    /// <summary>The claims of these ids, in the order of the ids; an id that the map does not hold now is left out.</summary>
    public IEnumerable<Sighting> SightingsOf(IEnumerable<string> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var prepared = OneByOne["sightings-by-id"];
        var list = new List<Sighting>();
        foreach (var id in claims)
        {
            using var rows = prepared.Rows(id);
            if (rows.Read()) list.Add(SightingRow.Sighting(rows));
        }

        return list;
    }

    private static List<MapEvent> Newest(IEnumerable<MapEvent> events, int? limit) =>
        [.. events.OrderByDescending(e => e.Day ?? DateOnly.MinValue).ThenBy(e => e.Id, StringComparer.Ordinal).Take(limit ?? int.MaxValue)];

    private static bool IsIn(MapEvent e, MapFilter filter) =>
        (filter.Types.IsEmpty || filter.Types.Contains(e.Type)) && (filter.Realities.IsEmpty || filter.Realities.Contains(e.Reality))
        && !(((e.When is { } w ? w.Latest : e.FirstReported) ?? DateOnly.MaxValue) < filter.Since) && !(((e.When is { } v ? v.Earliest : e.FirstReported) ?? DateOnly.MinValue) > filter.Until);

    private static bool IsIn(Tie tie, MapFilter filter) =>
        filter.Actors.All(a => tie.Actor == a || tie.Recipient == a) && (filter.Types.IsEmpty || filter.Types.Contains(tie.Type))
        && (filter.Since is null && filter.Until is null
            || tie.Spans.Any(s => !(s.Until?.Latest < filter.Since) && !((s.Since?.Earliest) > filter.Until)) || tie.Spans.IsEmpty);

    private IEnumerable<T> Grouped<T>(string sql, Conditions conditions, string order, Func<SqliteDataReader, T?, T> add) where T : class => Numbered(sql, conditions, order, add).Select(n => n.Thing);

    private IEnumerable<(long Row, T Thing)> Numbered<T>(string sql, Conditions conditions, string order, Func<SqliteDataReader, T?, T> add) where T : class
    {
        using var prepared = new Prepared(_connection, $"{sql}{conditions.Where}\nORDER BY {order};");
        using var rows = prepared.Rows(conditions.Values);
        foreach (var thing in Gathered.Of(rows, add)) yield return thing;
    }

    private (List<(string Left, string Right)> Same, List<(string Left, string Right)> Apart) Judged(string kind)
    {
        using var sql = new PreparedFile(_connection, "deriving");
        return JudgedKnots.Pairs(sql, kind);
    }
}
