using System.Collections.Immutable;
using Entente.Actors;
using Entente.Map;
using Entente.Time;

namespace Entente.Views.Answers;

/// <summary>An article of the map, without its text.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Title">Its first line.</param>
/// <param name="Published">When, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Url">Where, or null.</param>
public sealed record SourceArticle(string Id, string Title, Edtf? Published, string? Outlet, string? Url)
{
    /// <summary>True when an analyst marked it as retracted.</summary>
    public bool IsRetracted { get; init; }
}

/// <summary>What somebody said, in one article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="SpeakerName">Who, as the article names the speaker.</param>
/// <param name="Speaker">The actor the speaker stands for.</param>
/// <param name="Quote">What was said.</param>
public sealed record SourceStatement(string Article, string SpeakerName, ActorCode Speaker, string Quote)
{
    /// <summary>The actors that the words name, or that the speaker's claims there are about.</summary>
    public ImmutableArray<ActorCode> About { get; init; } = [];

    /// <summary>Who the speaker is over all articles; null when the map does not tell.</summary>
    public PersonName? Person { get; init; }

    /// <summary>Where in the article it stands; statements are shown in that order.</summary>
    public int At { get; init; }

    /// <summary>When the article was published, or null.</summary>
    public Edtf? Published { get; init; }
}

/// <summary>A place where words that were searched for stand.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Claim">The claim's id, or null when the article itself is meant.</param>
/// <param name="Snippet">The words around, each match between <see cref="Snippet.Open"/> and <see cref="Snippet.Close"/>.</param>
/// <param name="Rank">Greater is better.</param>
public sealed record SourceMatch(string Article, string? Claim, string Snippet, double Rank);

/// <summary>An article that was changed after it had come in.</summary>
/// <param name="Article">Its id.</param>
/// <param name="On">The day on which the change came in.</param>
/// <param name="Gone">What it said before and says no longer.</param>
/// <param name="New">What it says now and did not before.</param>
public sealed record ChangedArticle(string Article, DateOnly On, ImmutableArray<string> Gone, ImmutableArray<string> New);

/// <summary>What questions are asked of: a map in a database or in memory.</summary>
public interface IMapContent
{
    /// <summary>False while articles have come in of which events, ties and agreements do not know yet.</summary>
    bool IsUpToDate => true;

    /// <summary>How many articles lie in the scope (its actors and types aside).</summary>
    int CountArticles(Scope scope);

    /// <summary>The last day on which an article of the scope was published, or null when no article has a date.</summary>
    DateOnly? Newest(Scope scope);

    /// <summary>An article, or null.</summary>
    SourceArticle? Article(string id);

    /// <summary>The events of the scope, in no particular order. Of a large map these are many: ask for no more than is needed.</summary>
    IReadOnlyList<MapEvent> Events(Scope scope);

    /// <summary>The latest events of the scope, the first <see cref="Scope.Most"/> of them.</summary>
    Page<MapEvent> LatestEvents(Scope scope);

    /// <summary>The latest events that are a step of an agreement that no claim names.</summary>
    Page<MapEvent> UnnamedSteps(Scope scope);

    /// <summary>What is so between any two actors, counted over the events and ties of the scope, in no particular order.</summary>
    IReadOnlyList<PairCount> PairCounts(Scope scope);

    /// <summary>What was last told of each of some pairs, whose smaller code comes first, in the scope (its actors aside).</summary>
    IReadOnlyDictionary<Dyad, PairTold> LastTold(IReadOnlyCollection<Dyad> pairs, Scope scope);

    /// <summary>Both summed up, with the first <see cref="Scope.Most"/> links of a kind.</summary>
    MapSums Sums(Scope scope);

    /// <summary>
    /// The plans of the scope as they stood on a day, those that are awaited or overdue or else those that happened or were dropped; those with a
    /// time first, then by day and id. What became of them is looked for in all that was known on the day, whatever the scope's times.
    /// Invitations are left out: they are decisions.
    /// </summary>
    Page<Plan> Plans(Scope scope, DateOnly day, bool open);

    /// <summary>
    /// The decisions of the scope as they stood on a day, those that are open or else those that were answered: of its actors with its others,
    /// asked in its time; its types and realities count for nothing here. Invitations come first, then the latest asked.
    /// </summary>
    Page<Decision> Decisions(Scope scope, DateOnly day, bool open);

    /// <summary>The ties of the scope, of whatever status: those of its actors, or of its actors with the others.</summary>
    IReadOnlyList<Tie> Ties(Scope scope);

    /// <summary>The ties of the scope that hold or held, the latest begun first, then those with most sources.</summary>
    Page<Tie> NewestTies(Scope scope);

    /// <summary>The agreements of the scope: those with one of its actors as a party.</summary>
    IReadOnlyList<InstrumentLife> Agreements(Scope scope);

    /// <summary>The agreements of the scope with at least so many steps, those first that took a step last, then by name.</summary>
    Page<InstrumentLife> LatestAgreements(Scope scope, int steps);

    /// <summary>The claims of the scope, in no particular order.</summary>
    IReadOnlyList<Sighting> Sightings(Scope scope);

    /// <summary>The claims of these ids, in the order of the ids; unknown ones are left out.</summary>
    IReadOnlyList<Sighting> SightingsOf(IEnumerable<string> claims);

    /// <summary>The sentence in which an article names an agreement, by the record's id; null when there is no such record.</summary>
    string? WordsOf(string record);

    /// <summary>The articles of which a change came in on a day or later, the latest first.</summary>
    IReadOnlyList<ChangedArticle> ChangedSince(DateOnly day) => [];

    /// <summary>The claims of one article, by their place in it.</summary>
    IReadOnlyList<Sighting> ClaimsOf(string article);

    /// <summary>The statements of the scope: made by its actors or about them.</summary>
    IReadOnlyList<SourceStatement> Statements(Scope scope);

    /// <summary>The statements of one article, in its order.</summary>
    IReadOnlyList<SourceStatement> StatementsIn(string article);

    /// <summary>Who spoke for the actors of the scope, those with most statements first.</summary>
    Page<Spokesperson> SpokeFor(Scope scope);

    /// <summary>What the actors of the scope said, the newest first; where it has others too, only what either said of the other.</summary>
    Page<SourceStatement> Said(Scope scope);

    /// <summary>The speaker's role as the article gives it, or null.</summary>
    string? RoleOf(SourceStatement statement);

    /// <summary>The articles and the claims that hold the words, with or without diacritics, of each the best match first.</summary>
    IReadOnlyList<SourceMatch> Search(string words, Scope scope);
}
