using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Text;

namespace Entente.Map;

/// <summary>Tells agreements apart over articles, and their lives.</summary>
/// <remarks>
/// A name of its own (with a figure, an acronym or a name in it) is one agreement wherever it stands. A name that many share
/// ('hiệp định thương mại') is one agreement for each set of parties.
/// </remarks>
public static class Instruments
{
    /// <summary>What must be equal before two mentions can be one agreement: a store need regroup only the keys that an article touches.</summary>
    public static string KeyOf(InstrumentSighting sighting)
    {
        ArgumentNullException.ThrowIfNull(sighting);
        var name = sighting.Name.Trim();
        if (Acronym(name) is { } acronym) return acronym;
        var plain = PlainLetters.Of(name);
        if (IsOwnName(name)) return plain;
        var parties = string.Join('+', sighting.Parties.Distinct().Order());
        return parties.Length == 0 ? $"{plain} @{sighting.Echo}" : $"{plain} {parties}";
    }

    /// <summary>The agreements, by name and id. The order of the mentions does not matter.</summary>
    public static ImmutableArray<InstrumentLife> Of(IEnumerable<InstrumentSighting> sightings, InstrumentJudgements? judgements = null)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var groups = sightings.DistinctBy(s => s.Id).GroupBy(KeyOf, StringComparer.Ordinal);
        var lives = judgements is null ? groups.Select(g => Life(g.Key, g)) : judgements.Apply(groups).Select(g => Life(g.Key, g.Value));
        return [.. lives.OrderBy(l => l.Name, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal)];
    }

    private static InstrumentLife Life(string key, IEnumerable<InstrumentSighting> group)
    {
        var mentions = Suspensions(group.OrderBy(s => s.Article, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal).ToList());
        var names = mentions.GroupBy(s => s.Name.Trim(), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var steps = Steps(mentions);
        var taken = steps.Where(s => !s.IsDenied).ToList();
        return new(
            StableId.Of("instrument", key), names[0], Parties(mentions), taken.Count > 0 ? taken[^1].Status : InstrumentStatus.Proposed, steps,
            Sources(mentions))
        {
            OtherNames = [.. names.Skip(1)],
            IsContradicted = steps.Any(s => s.IsDenied && taken.Exists(t => t.Status == s.Status)),
        };
    }

    // A claim of withdrawing may mean a suspension; where its own article says so, it does.
    private static List<InstrumentSighting> Suspensions(List<InstrumentSighting> mentions)
    {
        var articles = mentions.Where(m => m.Status == InstrumentStatus.Suspended).Select(m => m.Article).ToHashSet(StringComparer.Ordinal);
        return mentions.ConvertAll(m => m.Status == InstrumentStatus.Ended && m.Time is null && articles.Contains(m.Article) ? m with { Status = InstrumentStatus.Suspended } : m);
    }

    // One step a status and time; what nobody dates joins the step of its status that somebody dates.
    private static ImmutableArray<InstrumentStep> Steps(List<InstrumentSighting> mentions)
    {
        var steps = new List<InstrumentStep>();
        foreach (var status in mentions.GroupBy(s => (s.Status, s.IsDenied)).OrderBy(g => g.Key))
        {
            var dated = status.Where(s => s.Time is not null).GroupBy(s => s.Time!.Value).OrderByDescending(g => g.Key.Precision).ThenBy(g => g.Key).ToList();
            var groups = new List<List<InstrumentSighting>>();
            foreach (var time in dated)
            {
                // '2023' and '12/7/2023' are one signing.
                if (groups.Find(g => time.Key.Contains(g[0].Time!.Value)) is { } host) host.AddRange(time);
                else groups.Add([.. time]);
            }

            var undated = status.Where(s => s.Time is null).ToList();
            if (undated.Count > 0 && groups.Count == 0) groups.Add(undated);
            else if (undated.Count > 0) groups[^1].AddRange(undated);
            steps.AddRange(groups.Select(g => Step(status.Key.Status, status.Key.IsDenied, g)));
        }

        return [.. steps.OrderBy(s => s.Day ?? DateOnly.MinValue).ThenBy(s => s.Status).ThenBy(s => s.IsDenied)];
    }

    private static InstrumentStep Step(InstrumentStatus status, bool denied, List<InstrumentSighting> said) => new(
        status, said[0].Time, said.Min(s => s.Published?.Latest ?? s.Published?.Earliest), [.. said.Select(s => s.Id).Order(StringComparer.Ordinal)], Sources(said), denied);

    private static ImmutableArray<ActorCode> Parties(List<InstrumentSighting> mentions) => [.. mentions.SelectMany(s => s.Parties).Distinct().Order()];

    private static int Sources(List<InstrumentSighting> mentions) => mentions.Select(s => s.Echo).Distinct(StringComparer.Ordinal).Count();

    // 'Chương trình đối tác riêng (ITPP)': the acronym in brackets, or one of four letters and more that is all there is.
    private static string? Acronym(string name)
    {
        var open = name.LastIndexOf('(');
        var inside = open >= 0 && name.EndsWith(')') ? name[(open + 1)..^1] : name;
        return inside.Length is >= 3 and <= 12 && inside.Count(char.IsUpper) >= 3 && inside.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '-') ? inside : null;
    }

    // A figure, or a capital behind the first word, makes it a name of its own.
    private static bool IsOwnName(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return name.Any(char.IsDigit) || space > 0 && name[space..].Any(char.IsUpper);
    }
}
