using System.Collections.Immutable;
using System.Globalization;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Views;
using Entente.Views.Answers;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <content>Pages: the first of many, found by index, where a scope restricts no articles.</content>
public sealed partial class MapStore
{
    /// <summary>The latest events of a scope that names neither outlets nor a day of knowledge.</summary>
    public Page<MapEvent> LatestEvents(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var conditions = new Conditions();
        var (sql, day) = scope is { Actors.Length: 1, Others.IsEmpty: true } ? (Derived["events-of"], "a.day") : (Derived["events"], "e.day");
        if (scope is { Actors: [var actor], Others.IsEmpty: true }) conditions.And("a.actor = {0}", actor.ToString());
        else conditions.AndSides(scope);
        if (scope.ToldSince is { } told) conditions.And("e.first_reported >= {0}", Days.Of(told));
        conditions.AndEvent(scope);
        return Page(sql, conditions, $"{day} DESC, e.sources DESC, e.id", scope.Most, EventRow.Event);
    }

    /// <summary>The latest events that are a step of an agreement which no claim names; of the same scopes.</summary>
    public Page<MapEvent> UnnamedSteps(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var conditions = new Conditions().And(UnnamedStep).AndSides(scope).AndEvent(scope);
        return Page(Derived["unnamed-steps"], conditions, "e.day DESC, e.sources DESC, e.id", scope.Most, EventRow.Event);
    }

    /// <summary>How many events are between any two; of the same scopes, its actors aside.</summary>
    public IReadOnlyList<PairCount> EventCounts(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.Realities.IsEmpty && !scope.Realities.Contains(Reality.Actual)) return [];
        var conditions = new Conditions();
        if (scope is { Since: null, Until: null, Types.IsEmpty: true }) return AllCounts();
        conditions.And("p.reality = 'actual'").And("p.other <> '-'").AndIn("p.type", [.. scope.Types.Select(t => t.Label())]).AndTime(scope.Since, scope.Until, "p.first_day", "p.last_day");
        return Filled($"{Derived["pair-counts-of"]}{conditions.Where}\nGROUP BY p.one, p.other, p.type, p.sources", conditions, null, null, Count);
    }

    /// <summary>The events of a scope that has actors, and of a scope that has others too what stands between its sides; in no particular order.</summary>
    public IReadOnlyList<MapEvent> EventsOf(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var conditions = new Conditions().AndSides(scope).AndEvent(scope);
        if (scope.ToldSince is { } told) conditions.And("e.first_reported >= {0}", Days.Of(told));
        return Rows(Derived["events"], conditions, null, null, EventRow.Event);
    }

    /// <summary>The latest few events that are so between two, of each bearing, and when any of them was last told; of the same scopes, its actors aside.</summary>
    private (IReadOnlyList<MapEvent> Latest, DateOnly? Told) LatestBetween(Dyad pair, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!scope.Realities.IsEmpty && !scope.Realities.Contains(Reality.Actual)) return ([], null);
        var told = Rows(Derived["told-between"], Between(pair, scope).AndIn("p.type", [.. scope.Types.Select(t => t.Label())]), null, null, r => Days.Day(r, 0))[0];
        var latest = new List<MapEvent>();
        foreach (var types in new[] { AllTypes.Where(t => t.Binds()), AllTypes.Where(t => t.Divides()) })
        {
            var wanted = types.Where(t => scope.Types.IsEmpty || scope.Types.Contains(t)).Select(t => t.Label()).ToArray();
            if (wanted.Length == 0) continue;
            latest.AddRange(Rows(Derived["latest-between"], Between(pair, scope).AndIn("p.type", wanted), "p.day DESC, p.sources DESC, e.id", PairTold.Few, EventRow.Event));
        }

        return (latest, told);
    }

    /// <summary>Plans as they stood on a day, as <see cref="IMapContent.Plans"/> says; of the same scopes.</summary>
    public Page<Plan> Plans(Scope scope, DateOnly day, bool open)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (open && scope.ToldSince is not null) return new([], 0);
        var conditions = new Conditions().And("e.reality = 'planned'").And("(e.mode IS NULL OR e.mode <> 'invite')")
            .And("(e.first_reported IS NULL OR e.first_reported <= {0})", Days.Of(day))
            .And($"{(open ? "NOT " : "")}EXISTS (SELECT 1 FROM plan_outcomes o WHERE o.plan = e.row AND o.told <= {{0}})", Days.Of(day))
            .AndSides(scope).AndEvent(scope with { Realities = [] });
        if (scope.ToldSince is { } since) conditions.And(NewOutcome, Days.Of(since), Days.Of(day));
        return Page(
            Derived[scope.Actors.IsEmpty ? "all-plans" : "plans"], conditions, "e.time IS NULL, e.day, e.id", scope.Most,
            r => (Event: EventRow.Event(r), Row: r.GetInt64(EventRow.Columns)), p => Map.Plans.Follow(p.Event, OutcomesOf(p.Row), day));
    }

    /// <summary>Decisions as they stand now, as <see cref="IMapContent.Decisions"/> says, without the positions around them; null when articles were reported later than the day.</summary>
    public Page<Decision>? Decisions(Scope scope, DateOnly day, bool open)
    {
        ArgumentNullException.ThrowIfNull(scope);
        using var later = new Prepared(_connection, Derived["is-reported-after"]);
        if (later.Number(Days.Of(day)) != 0) return null;

        // The few of two sides are found by their names, not by looking through all that are open.
        var conditions = new Conditions().And(scope.Actors.IsEmpty ? "d.is_open = {0}" : "+d.is_open = {0}", open ? 1L : 0L)
            .AndTime(scope.Since, scope.Until, "d.first_day", "d.last_day").AndSides(scope, "d.asker", "d.asked");
        return Page(Derived["decisions"], conditions, "d.type = 'CONSULT' DESC, d.first_day DESC, d.id", scope.Most, TieRow.Decision);
    }

    private const string UnnamedStep = """
        e.instrument IS NULL AND (e.type = 'AGREE' AND e.mode = 'sign' OR e.type = 'CONSULT' AND e.mode = 'negotiate' OR e.type = 'SANCTION' AND e.mode IN ('withdraw', 'suspend'))
        """;

    // Where a plan happened, what else was said of it counts for nothing.
    private const string NewOutcome = """
        (EXISTS (SELECT 1 FROM plan_outcomes o WHERE o.plan = e.row AND o.is_denied = 0 AND o.told BETWEEN {0} AND {1})
            OR EXISTS (SELECT 1 FROM plan_outcomes o WHERE o.plan = e.row AND o.is_denied = 1 AND o.told BETWEEN {0} AND {1})
                AND NOT EXISTS (SELECT 1 FROM plan_outcomes o WHERE o.plan = e.row AND o.is_denied = 0 AND o.told <= {1}))
        """;

    private static readonly ImmutableArray<ClaimType> AllTypes = [.. Enum.GetValues<ClaimType>()];

    private static Conditions Between(Dyad pair, Scope scope) =>
        new Conditions().And("p.one = {0}", pair.Actor.ToString()).And("p.other = {0}", pair.Recipient.ToString()).And("p.reality = 'actual'")
            .AndTime(scope.Since, scope.Until, "p.first_day", "p.last_day");

    private static PairCount Count(SqliteDataReader r) =>
        new(new(new ActorCode(r.GetString(0)), new ActorCode(r.GetString(1))), Parsed.Type(r.GetString(2)), r.GetInt32(3), r.GetInt32(4) != 0, r.GetInt32(5));

    // All of a pair in one row, since a row costs more than what is in it.
    private List<PairCount> AllCounts()
    {
        using var prepared = new Prepared(_connection, Derived["pair-counts"]);
        using var rows = prepared.Rows();
        var counts = new List<PairCount>();
        while (rows.Read())
        {
            var pair = new Dyad(new ActorCode(rows.GetString(0)), new ActorCode(rows.GetString(1)));
            var written = rows.GetString(2).AsSpan();
            foreach (var part in written.Split(';'))
            {
                var told = written[part];
                var (first, last) = (told.IndexOf(' '), told.LastIndexOf(' '));
                counts.Add(new(pair, Parsed.Type(told[..first]), int.Parse(told[(first + 1)..last], CultureInfo.InvariantCulture), false, int.Parse(told[(last + 1)..], CultureInfo.InvariantCulture)));
            }
        }

        return counts;
    }

    private static string[] Codes(ImmutableArray<ActorCode> actors) => [.. actors.Select(a => a.ToString())];

    private List<MapEvent> OutcomesOf(long plan)
    {
        using var prepared = new Prepared(_connection, Derived["outcomes"]);
        using var rows = prepared.Rows(plan);
        var list = new List<MapEvent>();
        while (rows.Read()) list.Add(EventRow.Event(rows));
        return list;
    }

    private Page<T> Page<T>(string sql, Conditions conditions, string order, int most, Func<SqliteDataReader, T> make) => Page(sql, conditions, order, most, make, m => m);

    private Page<T> Page<TRow, T>(string sql, Conditions conditions, string order, int most, Func<SqliteDataReader, TRow> row, Func<TRow, T> make)
    {
        // All are counted, and only the first are fetched.
        var first = Rows(sql, conditions, order, most, row);
        var total = first.Count < most ? first.Count : Rows("SELECT count(*) " + sql[sql.IndexOf("FROM ", StringComparison.Ordinal)..], conditions, null, null, r => r.GetInt32(0))[0];
        return new([.. first.Select(make)], total);
    }
}
