using Entente.Actors;
using Entente.Views.Answers;

namespace Entente.Store;

/// <content>Counts of articles, and who said what, for any scope.</content>
public sealed partial class MapStore
{
    /// <summary>How many articles lie in a scope, its actors and types aside.</summary>
    public int CountArticles(Scope scope) => Rows("SELECT count(*) FROM snapshots s", OfArticles(scope), null, null, r => r.GetInt32(0))[0];

    /// <summary>The last day on which an article of a scope was published, or null.</summary>
    public DateOnly? Newest(Scope scope) => Rows("SELECT max(s.published_last) FROM snapshots s", OfArticles(scope), null, null, r => Days.Day(r, 0))[0];

    /// <summary>The outlets of the map that a scope names, as the map writes them; empty when it names none.</summary>
    public IReadOnlyList<string> Outlets(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Outlets.IsEmpty) return [];
        return Rows(Asking["outlets"], new(), null, null, r => r.GetString(0)).FindAll(o => scope.Outlets.Contains(o, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Who spoke for the actors of a scope, those with most statements first, each with the newest of them; null where analysts say that names are of one person or of two.</summary>
    public Page<Spokesperson>? SpokeFor(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!People().IsEmpty) return null;
        var by = By(scope);
        var people = Filled(
            $"SELECT speaker_name, speaker, said, count(*) OVER () FROM (SELECT t.speaker_name, t.speaker, count(*) AS said FROM statements t JOIN snapshots s ON s.id = t.snapshot{by.Where}\nGROUP BY t.speaker_name, t.speaker)",
            by, "said DESC, speaker_name, speaker", scope.Most, r => (Name: r.GetString(0), Speaker: new ActorCode(r.GetString(1)), Count: r.GetInt32(2), Total: r.GetInt32(3)));
        return new([.. people.Select(p => new Spokesperson(new(p.Name, p.Speaker), [p.Speaker], p.Count, [.. NewestOf(p.Name, p.Speaker, p.Count)]))], people.Count == 0 ? 0 : people[0].Total);

        IEnumerable<SourceStatement> NewestOf(string name, ActorCode speaker, int count) =>
            NewestSaid(By(scope with { Actors = [speaker] }).And("t.speaker_name = {0}", name), Spokesperson.Few, count > Often);
    }

    /// <summary>What the actors of a scope said, or where it has others what either said of the other; the newest first.</summary>
    public Page<SourceStatement> Said(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var conditions = By(scope with { Actors = scope.Actors.AddRange(scope.Others) });
        if (!scope.Others.IsEmpty) conditions.And($"({Of(scope.Actors, scope.Others)} OR {Of(scope.Others, scope.Actors)})");
        var spoken = Rows("SELECT count(*) FROM statements t", new Conditions().AndIn("t.speaker", Codes(scope.Actors.AddRange(scope.Others))), null, null, r => r.GetInt32(0))[0];

        // Of one another few speak often, so that the newest articles could be gone through in vain.
        var first = NewestSaid(conditions, scope.Most, scope.Others.IsEmpty && spoken > Often);
        return new([.. first], first.Count < scope.Most ? first.Count : Rows("SELECT count(*) FROM statements t JOIN snapshots s ON s.id = t.snapshot", conditions, null, null, r => r.GetInt32(0))[0]);
    }

    /// <summary>The statements of one article, in its order.</summary>
    public IReadOnlyList<SourceStatement> StatementsIn(string article) =>
        Rows(Asking["statements"], new Conditions().And("s.doc = {0}", article).And("s.is_current = 1").AndCounts(), "t.first, t.number", null, Statement());

    // Codes are capitals, digits, '_', '&' and '-', so that they may stand in the text of a statement.
    private static string Of(IEnumerable<ActorCode> speakers, IEnumerable<ActorCode> about) =>
        $"t.speaker IN ({string.Join(", ", speakers.Select(s => $"'{s}'"))}) AND ({string.Join(" OR ", about.Select(a => $"instr(' ' || t.about || ' ', ' {a} ')"))})";

    private Conditions By(Scope scope) => OfArticles(scope).AndCounts().AndIn("t.speaker", Codes(scope.Actors));

    private Conditions OfArticles(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new Conditions().AndArticle(scope, Outlets(scope));
    }

    // What is to be shown is found first, and its words are fetched then. Who speaks often is soon met in the newest articles; the few words of others are looked up.
    private List<SourceStatement> NewestSaid(Conditions conditions, int most, bool isOften) => Filled(
        $"""
        {Asking["statements"]}
        WHERE t.row IN (SELECT t.row FROM {(isOften
            ? "snapshots s INDEXED BY snapshots_by_day CROSS JOIN statements t INDEXED BY statements_by_snapshot ON t.snapshot = s.id"
            : "statements t INDEXED BY statements_by_speaker CROSS JOIN snapshots s ON s.id = t.snapshot")}{conditions.Where}
        ORDER BY {NewestFirst} LIMIT {most})
        """,
        conditions, NewestFirst, null, Statement());

    private const int Often = 1000;

    private const string NewestFirst = "s.published_last DESC, s.doc, t.first, t.number";

    private Func<Microsoft.Data.Sqlite.SqliteDataReader, SourceStatement> Statement()
    {
        var judged = People();
        return r => new(r.GetString(0), r.GetString(1), new ActorCode(r.GetString(2)), r.GetString(4))
        {
            About = Lists.Actors(r.GetString(3)),
            At = r.GetInt32(5),
            Published = Days.Date(SightingRow.Text(r, 7)),
            Person = judged.Of(r.GetString(0), r.GetString(1), new ActorCode(r.GetString(2))),
        };
    }
}
