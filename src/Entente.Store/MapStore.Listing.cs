using System.Globalization;
using Entente.Claims;
using Entente.Views;
using Entente.Views.Answers;

namespace Entente.Store;

/// <content>Long lists, a part at a time.</content>
public sealed partial class MapStore
{
    private const string MakesSuchClaim = "EXISTS (SELECT 1 FROM claims c WHERE c.snapshot = s.id AND c.is_rejected = 0 AND c.type IN ({0}) AND c.reality IN ({1})";

    private const string OfSuchActors = " AND EXISTS (SELECT 1 FROM claim_actors a WHERE a.claim = c.row AND a.actor IN ({2}))";

    /// <summary>Articles of a scope, the newest first; with actors, types or realities those that make such a claim.</summary>
    /// <param name="scope">What is asked for.</param>
    /// <param name="from">Where to begin, from <see cref="Part{T}.Next"/>; null for the beginning.</param>
    /// <param name="most">How many, at least 1.</param>
    public Part<ListedArticle> ArticleList(Scope scope, string? from, int most)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var conditions = new Conditions().AndArticle(scope).AndTime(scope.Since, scope.Until, "s.published_first", "s.published_last");
        if (!scope.Actors.IsEmpty || !scope.Types.IsEmpty || !scope.Realities.IsEmpty)
            conditions.AndLists(MakesSuchClaim + (scope.Actors.IsEmpty ? "" : OfSuchActors) + ")", Types(scope), Realities(scope), [.. scope.Actors.Select(a => a.ToString())]);
        if (from?.Split('~', 2) is [var day, var doc])
        {
            if (long.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                conditions.And("(s.published_last < {0} OR s.published_last IS NULL OR s.published_last = {0} AND s.doc > {1})", number, doc);
            else
                conditions.And("s.published_last IS NULL AND s.doc > {0}", doc);
        }

        var rows = Rows(ForReaders["listed"], conditions, "s.published_last DESC, s.doc", most + 1, r =>
            (Item: new ListedArticle(Article(r, 0), r.GetInt32(9), r.GetInt32(10)), Day: r.IsDBNull(11) ? "" : r.GetInt64(11).ToString(CultureInfo.InvariantCulture)));
        var next = rows.Count > most ? $"{rows[most - 1].Day}~{rows[most - 1].Item.Article.Id}" : null;
        return new([.. rows.Take(most).Select(r => r.Item)], next);
    }

    /// <summary>Claims of a scope that nobody has judged, those first that most ask to be looked at; see <see cref="Map.Doubt"/>.</summary>
    /// <remarks>Sources and actors are weighed within some hundreds of claims at a time, so that no list has to be made of all.</remarks>
    /// <param name="scope">What is asked for.</param>
    /// <param name="from">Where to begin, from <see cref="Part{T}.Next"/>; null for the beginning.</param>
    /// <param name="most">How many, at least 1.</param>
    public Part<ReadClaim> Unjudged(Scope scope, string? from, int most)
    {
        ArgumentNullException.ThrowIfNull(scope);
        using var count = new Prepared(_connection, ForReaders["weight-of-actor"]);
        var window = Window.Of(from);
        var conditions = new Conditions().AndArticle(scope).And("c.is_rejected = 0")
            .And("NOT EXISTS (SELECT 1 FROM judgements j WHERE j.subject = c.id AND j.undone IS NULL AND j.kind IN ('accept', 'correct'))")
            .AndLists("c.type IN ({0}) AND c.reality IN ({1})", Types(scope), Realities(scope)).AndTime(scope.Since, scope.Until, "c.first_day", "c.last_day")
            .AndAnyWord("c.areas", scope.Areas).AndSure(scope.MinConfidence);
        window.Bound(conditions);
        var actors = scope.Actors.Select(a => a.ToString()).ToArray();
        if (actors.Length > 0)
        {
            conditions.AndLists(actors.Sum(a => count.Number(a, (long)Window.Seldom)) < Window.Seldom
                ? "c.row IN (SELECT a.claim FROM claim_actors a WHERE a.actor IN ({0}))"
                : "EXISTS (SELECT 1 FROM claim_actors a WHERE a.claim = c.row AND a.actor IN ({0}))", actors);
        }

        var found = Rows(ForReaders["claims"], conditions, "c.doubt DESC, c.row", window.Most + 1, PlacedClaim);
        return window.Cut(found, most, actor => (int)count.Number(actor.ToString(), (long)Window.Central));
    }

    private static string[] Types(Scope scope) => [.. (scope.Types.IsEmpty ? Enum.GetValues<ClaimType>().AsEnumerable() : scope.Types).Select(t => t.Label())];

    private static string[] Realities(Scope scope) => [.. (scope.Realities.IsEmpty ? Enum.GetValues<Reality>().AsEnumerable() : scope.Realities).Select(r => r.Label())];
}
