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
        answer.Table("Articles", ["Published", "Title", "The article's words", "Sources"], [.. found.Where(m => m.Claim is null)], m =>
        {
            var article = map.Article(m.Article);
            return [Cell.Time(article?.Published), Cell.Of(article?.Title ?? m.Article), Cell.Quote(m.Snippet), answer.Sources(m.Article)];
        }, scope.Most);
        var claims = found.Where(m => m.Claim is not null)
            .Select(m => (Match: m, Claim: map.SightingsOf([m.Claim!]) is [var claim] ? claim : null))
            .Where(m => m.Claim is not null && scope.Holds(m.Claim)).ToList();
        answer.Table("Claims", ["Time", "Claim", "Who", "Reality", "The article's words", "Sources"], claims, m =>
            [
                Cell.Time(m.Claim!.Time), AnswerBuilder.Type(m.Claim.Type, m.Claim.Mode), AnswerBuilder.Who(m.Claim.Type, m.Claim.Actors, m.Claim.Recipients),
                Cell.State(m.Claim.Reality.Label()), Cell.Quote(m.Match.Snippet), answer.Sources(m.Match.Article),
            ], scope.Most);
        return answer.Finish($"Search: {words}", Lines.Foot(map, $"search '{words}'", scope));
    }
}
