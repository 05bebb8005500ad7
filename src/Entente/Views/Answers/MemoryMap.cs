using Entente.Language;
using Entente.Map;
using Entente.Text;

namespace Entente.Views.Answers;

/// <summary>A map of a few readings, held in memory.</summary>
public sealed class MemoryMap : ScannedMap
{
    private static readonly TieWords Words = TieWords.Of(LanguagePack.Default);

    private readonly SortedDictionary<string, Reading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceArticle> _articles = new(StringComparer.Ordinal);
    private readonly List<Sighting> _sightings = [];
    private readonly List<SourceStatement> _statements = [];
    private readonly List<InstrumentSighting> _instruments = [];
    private readonly Dictionary<string, Sighting> _byClaim = new(StringComparer.Ordinal);

    /// <summary>A map of readings; the last of an id counts.</summary>
    public MemoryMap(IEnumerable<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        foreach (var reading in readings) _readings[reading.Article.Id] = reading;
        var echoes = Echoes.Of(_readings.Values.Select(r => (r.Article.Id, r.Article.Text)));
        foreach (var reading in _readings.Values) Add(reading, echoes[reading.Article.Id]);
        foreach (var sighting in _sightings) _byClaim.TryAdd(sighting.Claim, sighting);
    }

    /// <inheritdoc/>
    public override int CountArticles(Scope scope) => Articles(scope).Count();

    /// <inheritdoc/>
    public override DateOnly? Newest(Scope scope) => Articles(scope).Max(a => a.Published?.Latest);

    /// <inheritdoc/>
    public override SourceArticle? Article(string id) => _articles.GetValueOrDefault(id);

    /// <inheritdoc/>
    public override IReadOnlyList<Sighting> Sightings(Scope scope) => _sightings.FindAll(scope.Holds);

    /// <inheritdoc/>
    public override IReadOnlyList<Sighting> ClaimsOf(string article) => _sightings.FindAll(s => s.Article == article);

    /// <inheritdoc/>
    public override string? WordsOf(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.LastIndexOf('#') is not (>= 0 and var at) || !int.TryParse(record.AsSpan(at + 1), out var number) || _readings.GetValueOrDefault(record[..at]) is not { } reading) return null;
        if (number >= reading.Instruments.Length) return null;
        var named = reading.Instruments[number].Evidence;
        return reading.Document.Sentences.Select(s => reading.Document.Span(s.First, s.End)).Where(s => s.Start <= named.Start && named.Start < s.End).Select(s => s.In(reading.Article.Text).ToString()).FirstOrDefault();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SourceStatement> Statements(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return _statements.FindAll(s =>
            scope.Holds(s.Published, _articles[s.Article].Outlet) && scope.InTime(s.Published)
            && (scope.Actors.IsEmpty || scope.Actors.Contains(s.Speaker) || s.About.Any(scope.Actors.Contains))
            && (scope.Others.IsEmpty || scope.Others.Contains(s.Speaker) || s.About.Any(scope.Others.Contains)));
    }

    /// <inheritdoc/>
    public override string? RoleOf(SourceStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return _readings.GetValueOrDefault(statement.Article)?.People.FirstOrDefault(p => p.Name == statement.SpeakerName)?.Role;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<MapEvent> Events(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return [.. Map.Events.Of(_sightings.FindAll(scope.Counts)).Where(scope.Holds)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Tie> Ties(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return [.. Map.Ties.Of(_sightings.FindAll(scope.Counts), Words).Where(scope.Holds)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<InstrumentLife> Agreements(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var said = _sightings.FindAll(scope.Counts).Select(InstrumentSighting.Of).OfType<InstrumentSighting>();
        return [.. Instruments.Of(said.Concat(_instruments.Where(i => scope.Holds(i.Published, _articles[i.Article].Outlet)))).Where(scope.Holds)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Sighting> SightingsOf(IEnumerable<string> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return [.. claims.Select(_byClaim.GetValueOrDefault).OfType<Sighting>()];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SourceStatement> StatementsIn(string article) => _statements.FindAll(s => s.Article == article);

    /// <inheritdoc/>
    public override IReadOnlyList<SourceMatch> Search(string words, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = PlainLetters.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = new List<SourceMatch>();
        if (wanted.Length == 0) return found;
        foreach (var article in Articles(scope))
        {
            var text = _readings[article.Id].Article.Text;
            if (Snippet.Of(text, wanted) is { } match) found.Add(new(article.Id, null, match.Snippet, match.Count));
            foreach (var claim in ClaimsOf(article.Id))
                if (Snippet.Of(claim.Quote, wanted) is { } quoted) found.Add(new(article.Id, claim.Claim, quoted.Snippet, quoted.Count));
        }

        return [.. found.OrderByDescending(m => m.Rank).ThenBy(m => m.Article, StringComparer.Ordinal)];
    }

    private IEnumerable<SourceArticle> Articles(Scope scope) =>
        _readings.Keys.Select(id => _articles[id]).Where(a => scope.Holds(a.Published, a.Outlet) && scope.InTime(a.Published));

    private void Add(Reading reading, string echo)
    {
        var article = reading.Article;
        _articles[article.Id] = new(article.Id, reading.Title, article.Published, article.Outlet, article.Url);
        foreach (var claim in reading.Claims) _sightings.Add(Sighting.Of(article, claim, echo));

        foreach (var said in reading.Statements)
        {
            _statements.Add(new(article.Id, said.SpeakerName, said.Speaker, said.Evidence.In(article.Text).ToString())
            {
                About = reading.About(said),
                At = said.Evidence.Start,
                Published = article.Published,
                Person = new(said.SpeakerName, said.Speaker),
            });
        }

        foreach (var (i, named) in reading.Instruments.Index())
            _instruments.Add(new($"{article.Id}#{i}", article.Id, echo, named.Name, named.Parties, named.Status) { Time = named.Time, Published = article.Published });
    }
}
