using Entente.Claims;
using Entente.Map;
using Entente.Views;
using Entente.Views.Answers;

namespace Entente.Store;

/// <content>Ties and agreements of scopes that restrict no articles, with no more fetched than is wanted.</content>
public sealed partial class MapStore
{
    /// <summary>The ties of a scope.</summary>
    public IReadOnlyList<Tie> TiesOf(Scope scope)
    {
        var conditions = OfTies(scope);
        return [.. Grouped<Tie>(Derived["ties"], conditions, "t.row, s.number", TieRow.Tie).Where(scope.Holds)];
    }

    /// <summary>The ties of a scope without times that are so, the latest begun first.</summary>
    public Page<Tie> NewestTies(Scope scope)
    {
        var conditions = OfTies(scope);
        if (!IsActual(scope)) return new([], 0);
        conditions.And(IsSo);
        return Page<Tie>("t.begun DESC, t.sources DESC, t.id", scope.Most, Derived["tie-pages"], conditions, Derived["ties"], "t.row", "t.row, s.number", TieRow.Tie);
    }

    /// <summary>How many ties that are so stand between any two; of a scope without times or actors.</summary>
    public IReadOnlyList<PairCount> TieCounts(Scope scope)
    {
        var conditions = OfTies(scope);
        if (!IsActual(scope)) return [];

        // Their sides stand as the type orders them, and are counted without order.
        return [.. Filled($"{Derived["tie-counts"]}{conditions.And(IsSo).Where}\nGROUP BY t.actor, t.recipient, t.type, t.sources, t.status", conditions, null, null, Count).Select(c => c with { Pair = c.Pair.Unordered() })];
    }

    /// <summary>The agreements of a scope.</summary>
    public IReadOnlyList<InstrumentLife> AgreementsOf(Scope scope) => [.. Grouped<InstrumentLife>(Derived["agreements"], OfAgreements(scope), "g.name, g.id, g.row, s.number", TieRow.Agreement)];

    /// <summary>The agreements of a scope with at least so many steps, those first that took a step last.</summary>
    public Page<InstrumentLife> LatestAgreements(Scope scope, int steps) =>
        Page<InstrumentLife>("g.day DESC, g.name, g.id", scope.Most, Derived["agreement-pages"], OfAgreements(scope).And("g.steps >= {0}", (long)steps), Derived["agreements"], "g.row", "g.row, s.number", TieRow.Agreement);

    private const string IsSo = "t.status IN ('Holds', 'Ended')";

    private static bool IsActual(Scope scope) => scope.Realities.IsEmpty || scope.Realities.Contains(Reality.Actual);

    private static Conditions OfTies(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var conditions = new Conditions().AndSides(scope, "t.actor", "t.recipient").AndIn("t.type", [.. scope.Types.Select(t => t.Label())]);
        return scope.ToldSince is { } told ? conditions.And("(t.first_told >= {0} OR t.end_told >= {0} OR t.is_contradicted = 1 AND t.last_told >= {0})", Days.Of(told)) : conditions;
    }

    private static Conditions OfAgreements(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var conditions = new Conditions().AndAnyWord("g.parties", Codes(scope.Actors)).AndAnyWord("g.parties", Codes(scope.Others));
        return scope.ToldSince is { } told ? conditions.And("EXISTS (SELECT 1 FROM agreement_steps x WHERE x.agreement = g.row AND x.reported >= {0})", Days.Of(told)) : conditions;
    }

    // Which are to be shown is found first, then what they are made of, in the order of the first.
    private Page<T> Page<T>(string order, int most, string rows, Conditions conditions, string whole, string row, string inside, Func<Microsoft.Data.Sqlite.SqliteDataReader, T?, T> add) where T : class
    {
        var page = Page(rows, conditions, order, most, r => r.GetInt64(0));
        var found = page.First.IsEmpty ? [] : Numbered(whole, new Conditions().AndNumbers(row, page.First), inside, add).ToDictionary(f => f.Row, f => f.Thing);
        return new([.. page.First.Select(r => found[r])], page.Total);
    }
}
