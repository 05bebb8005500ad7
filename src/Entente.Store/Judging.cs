using System.Globalization;
using Entente.Language;
using Entente.Map;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Keeps judgements and carries them out on claims: the claim as it was read is kept beside, so that it comes back exactly.</summary>
internal sealed class Judging(SqliteConnection connection) : IDisposable
{
    private readonly PreparedFile _sql = new(connection, "judging");

    public Judgement Add(Judgement judgement, TimeProvider clock)
    {
        var rows = Rows(judgement.Subject);
        if (judgement.Kind is JudgementKinds.Accept or JudgementKinds.Reject or JudgementKinds.Correct && rows.Count == 0)
            throw new MapException($"the map holds no claim '{judgement.Subject}'");
        if (judgement.Kind == JudgementKinds.Retract && Article(judgement.Subject) is null) throw new MapException($"the map holds no article '{judgement.Subject}'");
        if (judgement.Kind is JudgementKinds.SameEvent or JudgementKinds.NotSameEvent && (rows.Count == 0 || judgement.Other is null || Rows(judgement.Other).Count == 0))
            throw new MapException($"the map holds no claim '{(rows.Count == 0 ? judgement.Subject : judgement.Other)}'");
        judgement = new JudgedNames(_sql).Named(judgement);
        if (judgement.Kind == JudgementKinds.Correct) Read(rows[0].Row).With(judgement.Field, judgement.Value);
        var at = Now(clock);
        var id = _sql["insert"].Number(judgement.Kind, judgement.Subject, judgement.Other, judgement.Field, judgement.Value, judgement.Who, at, judgement.Why);
        Carry(judgement);
        return judgement with { Id = id, At = at };
    }

    public bool Undo(long id, TimeProvider clock)
    {
        if (_sql["undo"].Run(Now(clock), id) == 0) return false;
        using (var rows = _sql["one"].Rows(id))
        {
            rows.Read();
            var judgement = Row(rows);
            rows.Close();
            Carry(judgement);
        }

        return true;
    }

    public List<Judgement> All()
    {
        using var rows = _sql["all"].Rows();
        var list = new List<Judgement>();
        while (rows.Read()) list.Add(Row(rows));
        return list;
    }

    /// <summary>Carries out what was said of the claims of a snapshot, which was read anew.</summary>
    public void CarryAll(long snapshot)
    {
        var judged = new List<string>();
        using (var rows = _sql["judged-of"].Rows(snapshot))
            while (rows.Read()) judged.Add(rows.GetString(0));
        foreach (var claim in judged) Carry(claim);
    }

    public void Dispose() => _sql.Dispose();

    private static string Now(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A judgement, its columns in the order that all statements of <c>Sql/</c> keep.</summary>
    public static Judgement Row(SqliteDataReader r) => new(r.GetString(1), r.GetString(2), r.GetString(6))
    {
        Id = r.GetInt64(0),
        Other = SightingRow.Text(r, 3),
        Field = SightingRow.Text(r, 4),
        Value = SightingRow.Text(r, 5),
        At = r.GetString(7),
        Why = SightingRow.Text(r, 8),
        Undone = SightingRow.Text(r, 9),
    };

    private void Carry(Judgement judgement)
    {
        if (judgement.Kind is JudgementKinds.Accept or JudgementKinds.Reject or JudgementKinds.Correct) Carry(judgement.Subject);
        else if (judgement.Kind == JudgementKinds.Retract) CarryRetraction(judgement.Subject);
        else if (judgement.Kind is JudgementKinds.SameEvent or JudgementKinds.NotSameEvent) Dirty(judgement, Knots.Event);
        else if (judgement.Kind is JudgementKinds.SameAgreement or JudgementKinds.NotSameAgreement) Dirty(judgement, Knots.Agreement);
    }

    private void Dirty(Judgement judgement, string kind)
    {
        using var sql = new PreparedFile(connection, "deriving");
        foreach (var word in new[] { judgement.Subject, judgement.Other! })
            foreach (var knot in JudgedKnots.KnotsOf(sql, kind, word)) sql["dirty-knot"].Run(knot);
    }

    // All claims of a retracted article are as if rejected; what was said of each is heard again when that is taken back.
    private void CarryRetraction(string article)
    {
        if (Article(article) is not { } snapshot) return;
        using var adding = new PreparedFile(connection, "adding");
        adding["dirty-claims"].Run(snapshot);
        adding["dirty-instruments"].Run(snapshot);
        _sql["retraction"].Run(snapshot);
        _sql["verdicts"].Run(snapshot);
    }

    private long? Article(string id) => _sql["article"].Value(id) as long?;

    // From the claim as read, all judgements that hold are carried out anew, in their order.
    private void Carry(string claim)
    {
        var standing = new List<Judgement>();
        using (var rows = _sql["of-claim"].Rows(claim))
            while (rows.Read()) standing.Add(Row(rows));
        var isRejected = standing.FindLast(j => j.Kind != JudgementKinds.Correct)?.Kind == JudgementKinds.Reject;
        foreach (var (row, doc, published) in Rows(claim))
        {
            _sql["dirty"].Run(row);
            _sql["restore"].Run(row);
            _sql["forget"].Run(row);
            _sql["verdict"].Run(isRejected ? 1L : 0L, row);
            var fields = Read(row);
            var corrected = standing.Where(j => j.Kind == JudgementKinds.Correct).Aggregate(fields, (f, j) => f.With(j.Field, j.Value));
            if (corrected != fields) _sql["remember"].Run(row);
            Write(row, claim, doc, corrected, Days.Date(published));
        }
    }

    private void Write(long row, string claim, string doc, ClaimFields f, Time.Edtf? published)
    {
        var when = f.Time ?? published;
        _sql["write"].Run(
            Claims.ClaimTypes.Label(f.Type), f.Mode, Lists.Of(f.Actors), Lists.Of(f.Recipients), Views.Labels.Label(f.Reality), f.Speaker?.ToString(), f.Time?.ToString(),
            f.Place, f.Instrument, Days.First(when), Days.Last(when), row);
        _sql["drop-actors"].Run(row);
        foreach (var actor in f.Actors.Concat(f.Recipients)) _sql["actor"].Run(actor.ToString(), Days.Last(when) ?? 0L, row);
        _sql["untie"].Run(row);
        foreach (var (kind, key) in Knots.Of(f.Sighting(claim, doc), TieWords.Of(LanguagePack.Default)))
            _sql["tie"].Run(_sql["knot"].Number(kind, key), row);
    }

    private ClaimFields Read(long row)
    {
        using var rows = _sql["read"].Rows(row);
        rows.Read();
        return ClaimFields.Of(rows);
    }

    private List<(long Row, string Doc, string? Published)> Rows(string claim)
    {
        using var rows = _sql["rows"].Rows(claim);
        var list = new List<(long, string, string?)>();
        while (rows.Read()) list.Add((rows.GetInt64(0), rows.GetString(1), SightingRow.Text(rows, 2)));
        return list;
    }
}
