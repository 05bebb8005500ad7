using Entente.Claims;
using Entente.Views;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Writes all rows of one article. Whoever calls it holds the transaction.</summary>
internal sealed class ArticleWriter : IDisposable
{
    private readonly Dictionary<string, Prepared> _prepared = new(StringComparer.Ordinal);

    public ArticleWriter(SqliteConnection connection)
    {
        foreach (var (name, sql) in SqlText.Statements("adding")) _prepared[name] = new(connection, sql);
    }

    /// <summary>Adds a snapshot; false when the map holds it already.</summary>
    public bool Add(PreparedReading prepared, string reader, string added)
    {
        var article = prepared.Reading.Article;
        if (Holds(article.Id, prepared.Hash)) return false;
        var last = _prepared["last-number"].Number(article.Id);
        if (last > 0)
        {
            _prepared["unindex-claims"].Run(article.Id);
            _prepared["unindex-article"].Run(article.Id);
            _prepared["retire"].Run(article.Id);
        }

        var snapshot = _prepared["snapshot"].Number(
            article.Id, last + 1, prepared.Hash, reader, added, article.Published?.ToString(), Days.First(article.Published),
            Days.Last(article.Published), article.Outlet, article.Url, prepared.Title, article.Text);
        _prepared["article-words"].Run(snapshot, prepared.Written, prepared.Plain);
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
            _prepared["instrument"].Run(snapshot, i, n.Name, Lists.Of(n.Parties), n.Status.Label(), n.Time?.ToString(), n.Evidence.Start, n.Evidence.End);
    }

    public void Dispose()
    {
        foreach (var prepared in _prepared.Values) prepared.Dispose();
    }

    private void WriteClaim(long snapshot, PreparedReading prepared, int i, Claim claim)
    {
        var article = prepared.Reading.Article;
        var when = claim.Time ?? article.Published;
        var row = _prepared["claim"].Number(
            snapshot, prepared.ClaimIds[i], claim.Type.Label(), claim.Mode, Lists.Of(claim.Actors), Lists.Of(claim.Recipients), claim.Reality.Label(),
            claim.Speaker?.ToString(), claim.Time?.ToString(), Days.First(when), Days.Last(when), claim.Place, claim.Instrument,
            claim.Evidence.Start, claim.Evidence.End, claim.Evidence.In(article.Text), string.Join(' ', claim.Repeats.Select(r => $"{r.Start}-{r.End}")),
            claim.Why.Cue, claim.Why.CueAt, claim.Why.CueSpan.Start, claim.Why.CueSpan.End, claim.Why.Frame, string.Join('\n', claim.Why.Rules));
        var day = Days.Last(when) ?? 0L;
        foreach (var actor in claim.Actors) _prepared["claim-actor"].Run(actor.ToString(), day, row);
        foreach (var actor in claim.Recipients) _prepared["claim-actor"].Run(actor.ToString(), day, row);
        _prepared["claim-words"].Run(row, prepared.ClaimWords[i], PlainText.Plain(prepared.ClaimWords[i]));
    }
}
