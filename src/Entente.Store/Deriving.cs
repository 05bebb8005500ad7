using System.Collections.Immutable;
using System.Diagnostics;
using Entente.Language;
using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Brings events, ties and agreements up to the articles: first the groups of copies, then every knot that is dirty, then what became of plans; and draws the picture of it all.</summary>
/// <remarks>In steps of a transaction each, so a crash loses one step at most; what is left is dirty still and done by the next.</remarks>
internal sealed class Deriving : IDisposable
{
    private const int ArticlesAStep = 1000, KnotsAStep = 2000, PairsAStep = 2000, FewPairs = 200;

    private readonly SqliteConnection _connection;
    private readonly PreparedFile _sql;
    private readonly EchoJoiner _echoes;
    private readonly KnotWriter _writer;
    private readonly PlanFollower _plans;
    private readonly KeptPicture _picture;
    private readonly Lazy<TieWords> _words;

    public Deriving(SqliteConnection connection, TieWords? words = null)
    {
        _connection = connection;
        _sql = new(connection, "deriving");
        _echoes = new(connection);
        _writer = new(connection);
        _plans = new(connection);
        _picture = new(connection);
        _words = new(() => words ?? TieWords.Of(LanguagePack.Default));
    }

    /// <summary>True when articles came in that the derived part does not know.</summary>
    public bool IsPending => _sql["is-pending"].Number() != 0;

    /// <summary>True when there is anything to do.</summary>
    public bool IsDue => IsPending || _picture.IsMissing;

    /// <summary>Does all that is to be done; <paramref name="left"/> is told how much is left.</summary>
    public void Run(Action<long>? left = null) => RunFor(null, left);

    /// <summary>Does all that a judgement has left to be done. Few pairs are not drawn for it: whoever judges goes on to the next claim at once.</summary>
    public void RunJudged()
    {
        Derive(null, null);
        _picture.Keep(FewPairs);
    }

    /// <summary>Does what can be done in a time, and no less than a step; what is left is done by the next.</summary>
    public void RunFor(TimeSpan? time, Action<long>? left = null)
    {
        if (Derive(time, left)) _picture.Keep();
    }

    public void Dispose()
    {
        _sql.Dispose();
        _echoes.Dispose();
        _writer.Dispose();
        _plans.Dispose();
        _picture.Dispose();
    }

    // True when nothing is left.
    private bool Derive(TimeSpan? time, Action<long>? left)
    {
        var begun = Stopwatch.GetTimestamp();
        foreach (var work in new Func<bool>[] { () => _echoes.Join(ArticlesAStep), RegroupSome, () => _plans.Follow(PairsAStep) })
        {
            while (Step(work))
            {
                if (time is { } most && Stopwatch.GetElapsedTime(begun) >= most) return false;
                left?.Invoke(_sql["pending"].Number());
            }
        }

        return true;
    }

    private bool Step(Func<bool> work)
    {
        if (!IsPending) return false;
        using var transaction = new Transaction(_connection);
        var more = work();
        transaction.Commit();
        return more;
    }

    private bool RegroupSome()
    {
        var dirty = new List<(long Knot, string Kind)>();
        using (var rows = _sql["dirty"].Rows((long)KnotsAStep))
            while (rows.Read()) dirty.Add((rows.GetInt64(0), rows.GetString(1)));
        var (events, agreements) = (new JudgedKnots(_sql, Knots.Event), new JudgedKnots(_sql, Knots.Agreement));
        var (onEvents, onAgreements) = (new EventJudgements(events.Same, events.Apart), new InstrumentJudgements(agreements.Same, agreements.Apart));
        var done = new HashSet<long>();
        foreach (var (knot, kind) in dirty)
        {
            if (!done.Add(knot)) continue;
            switch (kind)
            {
                case Knots.Event:
                    Regroup(events.With(knot), done, all => Events.Of(all.SelectMany(Sightings), onEvents), _writer.Write);
                    break;
                case Knots.Tie:
                    _writer.Write(knot, Ties.Of(Sightings(knot), _words.Value));
                    break;
                case Knots.Decision:
                    _writer.Write(knot, Decisions.Of(Sightings(knot), DateOnly.MaxValue));
                    break;
                default:
                    Regroup(agreements.With(knot), done, all => Instruments.Of(all.SelectMany(Mentions), onAgreements), _writer.Write);
                    break;
            }

            _sql["clean"].Run(knot);
        }

        return dirty.Count > 0;
    }

    // Knots that judgements join are derived as one, and what comes of it is kept with the first of them.
    private void Regroup<T>(IReadOnlyList<long> knots, HashSet<long> done, Func<IReadOnlyList<long>, ImmutableArray<T>> derive, Action<long, ImmutableArray<T>> write)
    {
        done.UnionWith(knots);
        var derived = derive(knots);
        foreach (var knot in knots)
        {
            write(knot, knot == knots[0] ? derived : []);
            _sql["clean"].Run(knot);
        }
    }

    private List<Sighting> Sightings(long knot)
    {
        var list = new List<Sighting>();
        using var rows = _sql["members"].Rows(knot);
        while (rows.Read()) list.Add(SightingRow.Member(rows));
        return list;
    }

    private List<InstrumentSighting> Mentions(long knot)
    {
        var list = Sightings(knot).Select(InstrumentSighting.Of).OfType<InstrumentSighting>().ToList();
        using var rows = _sql["member-instruments"].Rows(knot);
        while (rows.Read()) list.Add(SightingRow.Instrument(rows));
        return list;
    }
}
