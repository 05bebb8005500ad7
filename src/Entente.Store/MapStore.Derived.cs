using Entente.Actors;
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
        return Rows(sql, conditions, order, filter.Limit, Event);
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
        using var spans = new Prepared(_connection, Derived["tie-spans"]);
        return Rows(Derived["ties"], conditions, "t.type, t.actor, t.recipient", null, r => Tie(r, spans)).Where(t => IsIn(t, filter)).Take(filter.Limit ?? int.MaxValue).ToList();
    }

    /// <summary>Agreements by name. Where the filter names articles, only what those tell counts.</summary>
    public IEnumerable<InstrumentLife> Agreements(MapFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.IsOfArticles)
        {
            var records = Rows(Asking["records"], new Conditions().AndArticle(filter), "s.doc, n.number", null, SightingRow.Instrument);
            var (same, apart) = Judged(Knots.Agreement);
            var said = Sightings(filter.Widened()).Select(InstrumentSighting.Of).OfType<InstrumentSighting>().Concat(records);
            return Map.Instruments.Of(said, new InstrumentJudgements(same, apart)).Where(l => filter.Actors.All(a => l.Parties.Contains(a))).Take(filter.Limit ?? int.MaxValue).ToList();
        }

        var conditions = new Conditions();
        foreach (var actor in filter.Actors) conditions.And("' ' || g.parties || ' ' LIKE '% ' || {0} || ' %'", actor.ToString());
        using var steps = new Prepared(_connection, Derived["agreement-steps"]);
        return Rows(Derived["agreements"], conditions, "g.name, g.id", filter.Limit, r => Agreement(r, steps));
    }

    /// <summary>The claims of these ids, in the order of the ids; an id that the map does not hold now is left out.</summary>
    public IEnumerable<Sighting> SightingsOf(IEnumerable<string> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        using var prepared = new Prepared(_connection, Derived["sightings-by-id"]);
        var list = new List<Sighting>();
        foreach (var id in claims)
        {
            using var rows = prepared.Rows(id);
            if (rows.Read()) list.Add(SightingRow.Sighting(rows));
        }

        return list;
    }

    private static MapEvent Event(SqliteDataReader r) => new(
        r.GetString(0), Parsed.Type(r.GetString(1)), Lists.Actors(r.GetString(2)), Lists.Actors(r.GetString(3)), Parsed.Reality(r.GetString(4)),
        Lists.Words(r.GetString(5)), r.GetInt32(6), r.GetInt32(7))
    {
        When = Days.Date(SightingRow.Text(r, 8)),
        FirstReported = Days.Day(r, 9),
        LastReported = Days.Day(r, 10),
        Mode = SightingRow.Text(r, 11),
        Place = SightingRow.Text(r, 12),
        Instrument = SightingRow.Text(r, 13),
        Speakers = Lists.Actors(r.GetString(14)),
        IsStated = r.GetInt32(15) != 0,
        Contradicts = Lists.Words(r.GetString(16)),
    };

    private static Tie Tie(SqliteDataReader r, Prepared spans)
    {
        using var rows = spans.Rows(r.GetInt64(0));
        var list = new List<TieSpan>();
        while (rows.Read())
            list.Add(new(Days.Date(SightingRow.Text(rows, 0)), Days.Date(SightingRow.Text(rows, 1)), Days.Day(rows, 2), Lists.Words(rows.GetString(3)), Lists.Words(rows.GetString(4)), Lists.Words(rows.GetString(5))));
        return new(r.GetString(1), Parsed.Type(r.GetString(2)), new ActorCode(r.GetString(3)), new ActorCode(r.GetString(4)), Enum.Parse<TieStatus>(r.GetString(5)), [.. list], r.GetInt32(6))
        {
            Modes = Lists.Words(r.GetString(7)),
            Prospects = Lists.Words(r.GetString(8)),
            Denials = Lists.Words(r.GetString(9)),
            IsContradicted = r.GetInt32(10) != 0,
        };
    }

    private static InstrumentLife Agreement(SqliteDataReader r, Prepared steps)
    {
        using var rows = steps.Rows(r.GetInt64(0));
        var list = new List<InstrumentStep>();
        while (rows.Read())
            list.Add(new(Parsed.Status(rows.GetString(0)), Days.Date(SightingRow.Text(rows, 1)), Days.Day(rows, 2), Lists.Words(rows.GetString(3), '\n'), rows.GetInt32(4), rows.GetInt32(5) != 0));
        return new(r.GetString(1), r.GetString(2), Lists.Actors(r.GetString(4)), Parsed.Status(r.GetString(5)), [.. list], r.GetInt32(6))
        {
            OtherNames = Lists.Words(r.GetString(3), '\n'),
            IsContradicted = r.GetInt32(7) != 0,
        };
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

    private (List<(string Left, string Right)> Same, List<(string Left, string Right)> Apart) Judged(string kind)
    {
        using var sql = new PreparedFile(_connection, "deriving");
        return JudgedKnots.Pairs(sql, kind);
    }
}
