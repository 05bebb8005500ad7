using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Time;

namespace Entente.Views.Answers;

/// <summary>Collects the tables of an answer and numbers its sources in the order in which they are first named.</summary>
internal sealed class AnswerBuilder(IMapContent map)
{
    private const int MostClaims = 6, MostDates = 50;

    private readonly List<AnswerTable> _tables = [];
    private readonly List<SourceArticle> _sources = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Adds a table of the first of many, a row each.</summary>
    public void Table<T>(string title, string[] columns, Page<T> page, Func<T, ImmutableArray<Cell>> row)
    {
        var heading = page.Total > page.First.Length ? $"{title} (the first {page.First.Length} of {page.Total})" : title;
        _tables.Add(new(heading, [.. columns], [.. page.First.Select(row)]));
    }

    /// <summary>Adds a table of <paramref name="items"/>, a row each; the first <paramref name="most"/> are kept.</summary>
    public void Table<T>(string title, string[] columns, IReadOnlyCollection<T> items, Func<T, ImmutableArray<Cell>> row, int most = int.MaxValue, string? whenEmpty = null)
    {
        var heading = items.Count > most ? $"{title} (the first {most} of {items.Count})" : title;
        var table = new AnswerTable(heading, [.. columns], [.. items.Take(most).Select(row)]);
        _tables.Add(whenEmpty is null ? table : table with { WhenEmpty = whenEmpty });
    }

    /// <summary>The numbers of articles; each new one is added to the sources.</summary>
    public Cell Sources(params IEnumerable<string> articles)
    {
        var numbers = articles.Distinct(StringComparer.Ordinal).Select(Number).ToImmutableArray();
        return new(CellKind.Sources, string.Concat(numbers.Select(n => $"[{n}]"))) { Numbers = numbers };
    }

    /// <summary>The articles of claims, the first few.</summary>
    /// <remarks>The id of an article's record of an agreement is the article's, a hash sign and a number.</remarks>
    public Cell SourcesOf(IEnumerable<string> claims) =>
        Sources(claims.Take(MostClaims).SelectMany(id => id.LastIndexOf('#') is >= 0 and var end ? [id[..end]] : map.SightingsOf([id]).Select(c => c.Article))) with { Codes = [.. claims.Take(MostClaims)] };

    /// <summary>The words of the clearest of some claims: the shortest of the first few.</summary>
    /// <remarks>Where only records of agreements tell, the sentence of the first of them.</remarks>
    public Cell Quote(IEnumerable<string> claims)
    {
        var ids = claims.Take(MostClaims).ToList();
        return Cell.Quote(First(ids).Where(c => c.Quote.Length > 0).MinBy(c => c.Quote.Length)?.Quote ?? ids.Select(map.WordsOf).FirstOrDefault(w => w is not null) ?? "");
    }

    /// <summary>When some claims were first told: the day, or where only an article tells so whose own date is vaguer, that date.</summary>
    public Cell Told(DateOnly? day, ImmutableArray<string> claims)
    {
        if (day is not { } told) return Cell.Told(null);
        var known = Edtf.Day(told);
        var vague = claims.Take(MostDates).Select(PublishedOf).OfType<Edtf>().Where(d => (d.Latest ?? d.Earliest) == told).ToList();
        return Cell.Told(vague.Count == 0 || vague.Contains(known) ? known : vague[0]);
    }

    /// <summary>On whose word some claims stand: who says them, or the articles themselves.</summary>
    public Cell Word(IEnumerable<string> claims) =>
        Cell.Of(string.Join(", ", First(claims).Select(c => c.Speaker?.ToString() ?? "the article's own").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));

    /// <summary>Who speaks as the article has it, with the role that it gives, and the name that an analyst knows the person by.</summary>
    public Cell Speaker(SourceStatement said)
    {
        var name = said.Person is { } person && person.Name != said.SpeakerName ? $"{said.SpeakerName} (= {person.Name})" : said.SpeakerName;
        return Cell.Of(map.RoleOf(said) is { } role ? $"{name}, {role}" : name);
    }

    /// <summary>The answer, with everything added so far.</summary>
    public Answer Finish(string title, AnswerFoot foot) => new(title, [.. _tables], [.. _sources], foot);

    /// <summary>A claim type with its mode.</summary>
    public static Cell Type(ClaimType type, string? mode = null) => new(CellKind.Type, mode is null ? type.Label() : $"{type.Label()} {mode}");

    /// <summary>Who and whom.</summary>
    public static Cell Who(ClaimType type, ImmutableArray<ActorCode> actors, ImmutableArray<ActorCode> recipients)
    {
        var arrow = type.IsMutual() ? " – " : " → ";
        var text = !recipients.IsDefaultOrEmpty ? $"{string.Join(", ", actors)}{arrow}{string.Join(", ", recipients)}"
            : type.IsMutual() ? string.Join(arrow, actors)
            : string.Join(", ", actors);
        return new(CellKind.Who, text) { Codes = [.. actors.AddRange(recipients).Select(a => a.ToString())] };
    }

    /// <summary>Several actors.</summary>
    public static Cell Who(IEnumerable<ActorCode> actors)
    {
        var codes = actors.Select(a => a.ToString()).ToImmutableArray();
        return new(CellKind.Who, string.Join(", ", codes)) { Codes = codes };
    }

    private Edtf? PublishedOf(string claim) =>
        claim.LastIndexOf('#') is > 0 and var end ? map.Article(claim[..end])?.Published : (map.SightingsOf([claim]) is [var said, ..] ? said.Published : null);

    private IReadOnlyList<Sighting> First(IEnumerable<string> claims) => map.SightingsOf(claims.Take(MostClaims));

    private int Number(string article)
    {
        if (_numbers.TryGetValue(article, out var number)) return number;
        _sources.Add(map.Article(article) ?? new(article, article, null, null, null));
        return _numbers[article] = _sources.Count;
    }
}
