using Entente.Claims;
using Entente.Map;
using Entente.Views;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Writes all rows of one article. Whoever calls it holds the transaction.</summary>
internal sealed class ArticleWriter(SqliteConnection connection) : IDisposable
{
    private readonly PreparedFile _prepared = new(connection, "adding");

    /// <summary>Adds a snapshot; false when the map holds it already.</summary>
    public bool Add(PreparedReading prepared, string reader, string added)
    {
        var article = prepared.Reading.Article;
        if (Holds(article.Id, prepared.Hash)) return false;
        var last = _prepared["last-number"].Number(article.Id);
        if (_prepared["current"].Value(article.Id) is long before) Retire(before);

        var snapshot = _prepared["snapshot"].Number(
            article.Id, last + 1, prepared.Hash, reader, added, article.Published?.ToString(), Days.First(article.Published),
            Days.Last(article.Published), article.Outlet, article.Url, prepared.Title, Days.Last(article.Published) ?? Days.First(article.Published));
        _prepared["text"].Run(snapshot, article.Text);
        _prepared["article-words"].Run(snapshot, prepared.Written, prepared.Plain);
        _prepared["echo-queue"].Run(snapshot);
        WriteReading(snapshot, prepared);
        return true;
    }

    /// <summary>True when the map holds this snapshot of the article.</summary>
    public bool Holds(string doc, string hash) => _prepared["holds"].Value(doc, hash) is not null;

    /// <summary>Writes what was read of a snapshot that is there.</summary>
    public void WriteReading(long snapshot, PreparedReading prepared)
    {
        var (document, article) = (prepared.Reading.Document, prepared.Reading.Article);
        foreach (var (i, s) in document.Sentences.Index())
        {
            var span = document.Span(s.First, s.End);
            _prepared["sentence"].Run(snapshot, i, span.Start, span.End, s.Kind.ToString());
        }

        foreach (var (i, m) in prepared.Reading.Mentions.Index())
        {
            var span = document.Span(m.First, m.End);
            _prepared["mention"].Run(snapshot, i, span.Start, span.End, m.Kind.ToString(), Lists.Of(m.Actors), m.Person?.Name);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, claim) in prepared.Reading.Claims.Index())
            if (seen.Add(prepared.ClaimIds[i])) WriteClaim(snapshot, prepared, i, claim);

        foreach (var (i, s) in prepared.Reading.Statements.Index())
            _prepared["statement"].Run(snapshot, i, s.SpeakerName, s.Speaker.ToString(), prepared.About[i], s.Evidence.Start, s.Evidence.End, s.Evidence.In(article.Text));
        foreach (var (i, p) in prepared.Reading.People.Index())
            _prepared["person"].Run(snapshot, i, p.Name, p.Actor.ToString(), p.Role);
        foreach (var (i, n) in prepared.Reading.Instruments.Index())
            WriteInstrument(snapshot, i, n, article);
        _prepared["reject-retracted"].Run(snapshot);
        _prepared["counts"].Run((long)seen.Count, (long)prepared.Reading.Statements.Length, (long)prepared.Reading.People.Length, (long)prepared.Reading.Instruments.Length, snapshot);
    }

    /// <summary>Takes a snapshot out of the map: it stays with all that was read of it, and counts no more.</summary>
    public void Retire(long snapshot)
    {
        Forget(snapshot);
        _prepared["unindex-article"].Run(snapshot);
        foreach (var other in Others(snapshot))
        {
            // Those that were joined by it alone may part now.
            _prepared["dirty-claims"].Run(other);
            _prepared["dirty-instruments"].Run(other);
            _prepared["echo-reset"].Run(other);
            _prepared["echo-queue"].Run(other);
        }

        _prepared["echo-alone"].Run(snapshot);
        _prepared["echo-unprint"].Run(snapshot);
        _prepared["echo-unqueue"].Run(snapshot);
        _prepared["retire"].Run(snapshot);
    }

    /// <summary>Puts another reading of a current snapshot in the place of the one that is there.</summary>
    public void Rewrite(long snapshot, PreparedReading prepared, string reader)
    {
        Forget(snapshot);
        foreach (var rows in new[] { "claim-actors", "as-read", "claims", "sentences", "mentions", "statements", "people", "instruments" })
            _prepared["drop-" + rows].Run(snapshot);
        WriteReading(snapshot, prepared);
        _prepared["stamp"].Run(reader, prepared.Title, snapshot);
    }

    public void Dispose() => _prepared.Dispose();

    // What is derived from its claims is to be derived again without them.
    private void Forget(long snapshot)
    {
        _prepared["dirty-claims"].Run(snapshot);
        _prepared["dirty-instruments"].Run(snapshot);
        _prepared["untie-claims"].Run(snapshot);
        _prepared["untie-instruments"].Run(snapshot);
        _prepared["unindex-claims"].Run(snapshot);
    }

    private List<long> Others(long snapshot)
    {
        using var rows = _prepared["echo-others"].Rows(snapshot);
        var others = new List<long>();
        while (rows.Read()) others.Add(rows.GetInt64(0));
        return others;
    }

    private void WriteInstrument(long snapshot, int i, Instrument n, Article article)
    {
        var row = _prepared["instrument"].Number(
            snapshot, i, n.Name, Lists.Of(n.Parties), n.Status.Label(), n.Time?.ToString(), n.Evidence.Start, n.Evidence.End);
        var key = Knots.Of(new InstrumentSighting("", article.Id, "", n.Name, n.Parties, n.Status));
        _prepared["knot-instrument"].Run(_prepared["knot"].Number(Knots.Agreement, key), row);
    }

    private void WriteClaim(long snapshot, PreparedReading prepared, int i, Claim claim)
    {
        var article = prepared.Reading.Article;
        var when = claim.Time ?? article.Published;
        var row = _prepared["claim"].Number(
            snapshot, prepared.ClaimIds[i], claim.Type.Label(), claim.Mode, Lists.Of(claim.Actors), Lists.Of(claim.Recipients), claim.Reality.Label(),
            claim.Speaker?.ToString(), claim.Time?.ToString(), Days.First(when), Days.Last(when), claim.Place, claim.Instrument,
            claim.Evidence.Start, claim.Evidence.End, claim.Evidence.In(article.Text), string.Join(' ', claim.Repeats.Select(r => $"{r.Start}-{r.End}")),
            claim.Why.Cue, claim.Why.CueAt, claim.Why.CueSpan.Start, claim.Why.CueSpan.End, claim.Why.Frame, string.Join('\n', claim.Why.Rules),
            claim.Confidence, Doubt.Of(claim.Type, claim.Confidence), Lists.Of(claim.Areas));
        var day = Days.Last(when) ?? 0L;
        foreach (var actor in claim.Actors) _prepared["claim-actor"].Run(actor.ToString(), day, row);
        foreach (var actor in claim.Recipients) _prepared["claim-actor"].Run(actor.ToString(), day, row);
        foreach (var (kind, key) in prepared.ClaimKnots[i]) _prepared["knot-claim"].Run(_prepared["knot"].Number(kind, key), row);
        _prepared["claim-words"].Run(row, prepared.ClaimWords[i], PlainText.Plain(prepared.ClaimWords[i]));
    }
}
