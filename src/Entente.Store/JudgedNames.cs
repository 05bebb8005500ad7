using Entente.Map;
using Entente.Text;

namespace Entente.Store;

/// <summary>Finds the agreements and the people that an analyst means, and writes them so that the map finds them again.</summary>
internal sealed class JudgedNames(PreparedFile sql)
{
    private const int FewNames = 8;

    /// <summary>The judgement with what it is about as the map writes it; one on claims or events as it is.</summary>
    /// <exception cref="MapException">The map holds no such agreement or person, or several.</exception>
    public Judgement Named(Judgement judgement)
    {
        (Func<string, string>? find, var how) = judgement.Kind switch
        {
            JudgementKinds.SameAgreement or JudgementKinds.NotSameAgreement => (Agreement, "give the id of a claim or record of each, as --ids shows them"),
            JudgementKinds.SamePerson or JudgementKinds.NotSamePerson => (Person, "give each with its article, 'Name (CODE) @article'"),
            _ => ((Func<string, string>?)null, ""),
        };
        if (find is null) return judgement;
        var (subject, other) = (find(judgement.Subject), find(judgement.Other ?? ""));
        if (subject == other) throw new MapException($"'{judgement.Subject}' and '{judgement.Other}' both are '{subject}': {how}");
        return judgement with { Subject = subject, Other = other };
    }

    // A name of its own by its key, so that it holds for articles to come; one of many by who tells of it.
    private string Agreement(string written)
    {
        var all = new List<(string Id, string Name, string Parties, string Key)>();
        using (var rows = sql["agreement-mentions"].Rows())
            while (rows.Read()) all.Add((rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3)));
        if (all.Exists(m => m.Id == written || m.Key == written)) return written;
        var named = all.FindAll(m => m.Name.Trim() == written.Trim());
        if (named.Count == 0) named = all.FindAll(m => PlainLetters.Of(m.Name.Trim()) == PlainLetters.Of(written.Trim()));
        var keys = named.Select(m => m.Key).Distinct(StringComparer.Ordinal).ToList();
        if (keys is [var key] && (!key.EndsWith('@') || named.Count == 1)) return key.EndsWith('@') ? named[0].Id : key;
        if (keys.Count > 0)
            throw new MapException($"'{written}' is the name of several agreements, give one of {Few(named.DistinctBy(m => m.Key.EndsWith('@') ? m.Id : m.Key).Select(m => $"{m.Id} ({m.Parties.Trim()})"))}");
        throw Unknown("agreement", written, all.Select(m => m.Name));
    }

    private string Person(string written)
    {
        var all = new List<PersonName>();
        using (var rows = sql["person-mentions"].Rows())
            while (rows.Read()) all.Add(new(rows.GetString(0), new(rows.GetString(1)), rows.GetString(2)));
        if (all.Exists(p => p.ToString() == written || p.Anywhere.ToString() == written)) return written;
        var named = all.FindAll(p => p.Name == written.Trim());
        if (named.Count == 0) named = all.FindAll(p => PlainLetters.Of(p.Name) == PlainLetters.Of(written.Trim()));
        var people = named.Select(p => p.Anywhere).Distinct().ToList();
        if (people is [var person]) return person.ToString();
        if (people.Count > 0) throw new MapException($"'{written}' is the name of several people, give one of {Few(people.Select(p => $"'{p}'"))}");
        throw Unknown("person", written, all.Select(p => p.Anywhere.ToString()));
    }

    private static MapException Unknown(string what, string written, IEnumerable<string> names)
    {
        var words = PlainLetters.Of(written).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var near = names.Distinct(StringComparer.Ordinal)
            .Select(n => (Name: n, Shared: PlainLetters.Of(n).Split(' ').Intersect(words, StringComparer.Ordinal).Count())).Where(n => n.Shared > 0)
            .OrderByDescending(n => n.Shared).ThenBy(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => $"'{n.Name}'").ToList();
        return new(near.Count == 0 ? $"the map holds no {what} '{written}'" : $"the map holds no {what} '{written}'; did you mean {Few(near)}?");
    }

    private static string Few(IEnumerable<string> names) => string.Join(", ", names.Take(FewNames));
}
