namespace Entente.Views.Answers;

/// <summary>Where words stand, with or without diacritics, and the claims that hold them.</summary>
public static class SearchQuestion
{
    /// <summary>Answers for words.</summary>
    public static Answer Ask(IMapContent map, string words, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(scope);
        var answer = new AnswerBuilder(map);
        var found = map.Search(words, scope);
        answer.Table("Articles", ["Published", "Title", "The article's words", "Sources"], found, m =>
        {
            var article = map.Article(m.Article);
            return [Cell.Time(article?.Published), Cell.Of(article?.Title ?? m.Article), Cell.Quote(m.Snippet), answer.Sources(m.Article)];
        }, scope.Most);
        var wanted = ActorNames.Plain(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var inArticles = found.Take(scope.Most).SelectMany(m => map.ClaimsOf(m.Article)).Where(scope.Holds)
            .Select(s => (Sighting: s, Match: Snippet.Of(s.Quote, wanted))).Where(s => s.Match is not null).ToList();
        answer.Table("Claims", ["Time", "Claim", "Who", "Reality", "The article's words", "Sources"], inArticles, s =>
            [Cell.Time(s.Sighting.Time), AnswerBuilder.Type(s.Sighting.Type, s.Sighting.Mode), AnswerBuilder.Who(s.Sighting.Type, s.Sighting.Actors, s.Sighting.Recipients), Cell.State(s.Sighting.Reality.Label()), Cell.Quote(s.Match!.Value.Snippet), answer.Sources(s.Sighting.Article)], scope.Most);
        return answer.Finish($"Search: {words}", Lines.Foot(map, $"search '{words}'", scope));
    }
}
