namespace Entente.Scoring;

/// <summary>Compares records of readings with annotations, article by article.</summary>
/// <remarks>
/// A dyad counts once an article; one of an optional claim neither helps nor hurts. Time, speaker and overlap are looked
/// at for dyads that were found; statements and instruments are matched one to one, in order.
/// </remarks>
public sealed class Scorer(Dyads dyads)
{
    /// <summary>The score so far.</summary>
    public Score Score { get; } = new();

    /// <summary>Compares one article.</summary>
    /// <param name="doc">Its name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="gold">The annotation.</param>
    /// <param name="read">The reading.</param>
    public void Add(string doc, string text, IReadOnlyList<ScoreRecord> gold, IReadOnlyList<ScoreRecord> read)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(read);
        Score.Articles++;
        var plain = Quotes.Plain(text);
        Claims(doc, plain, Prepare(gold, dyads), Prepare(read, dyads));
        foreach (var record in read.Where(r => r.Quote.Length > 0)) Score.PortionOf("quote").Add(plain.Contains(Quotes.Plain(record.Quote), StringComparison.Ordinal));
        Statements(doc, plain, Of(gold, "statement"), Of(read, "statement"));
        People(doc, Of(gold, "person"), Of(read, "person"));
        Instruments(doc, Of(gold, "instrument"), Of(read, "instrument"));
    }

    private void Claims(string doc, string text, List<Prepared> gold, List<Prepared> read)
    {
        var required = gold.Where(g => !g.Record.IsOptional).ToList();
        var optional = gold.Where(g => g.Record.IsOptional).ToList();
        Compare("reality", c => c.Dyads.Select(d => (d, c.Record.Reality)));
        Compare("pair", c => c.Dyads.Select(dyads.PairOf));
        var (right, spurious, missed) = Compare("dyad", c => c.Dyads);
        foreach (var dyad in spurious)
        {
            Score.TypeOf(dyad.Type).Add(0, 1, 0);
            Score.Faults.Add(new(false, doc, dyad.ToString(), read.Find(c => c.Dyads.Contains(dyad))!.Record.Quote, dyad));
        }

        foreach (var dyad in missed)
        {
            Score.TypeOf(dyad.Type).Add(0, 0, 1);
            Score.Faults.Add(new(true, doc, dyad.ToString(), required.Find(c => c.Dyads.Contains(dyad))!.Record.Quote, dyad));
        }

        foreach (var dyad in right)
        {
            Score.TypeOf(dyad.Type).Add(1, 0, 0);
            var ones = required.FindAll(c => c.Dyads.Contains(dyad));
            var others = read.FindAll(c => c.Dyads.Contains(dyad));
            var times = ones.Select(c => c.Record.Time).Where(t => t.Length > 0).ToList();
            if (times.Count > 0)
                Score.PortionOf("time").Add(others.Exists(c => c.Record.Time.Length > 0 && times.Exists(t => IsPrefix(t, c.Record.Time) || IsPrefix(c.Record.Time, t))));
            var speakers = ones.Select(c => c.Record.Speaker).Where(s => s.Length > 0).ToHashSet(StringComparer.Ordinal);
            if (speakers.Count > 0) Score.PortionOf("speaker").Add(others.Exists(c => speakers.Contains(c.Record.Speaker)));
            Score.PortionOf("overlap").Add(others.Exists(o => ones.Exists(g => Quotes.Overlap(o.Quote, g.Quote, text))));
        }

        (HashSet<T> Right, HashSet<T> Spurious, HashSet<T> Missed) Compare<T>(string name, Func<Prepared, IEnumerable<T>> keys)
        {
            var wanted = required.SelectMany(keys).ToHashSet();
            var found = read.SelectMany(keys).ToHashSet();
            found.ExceptWith(optional.SelectMany(keys).Where(k => !wanted.Contains(k)));
            var both = wanted.Where(found.Contains).ToHashSet();
            found.ExceptWith(both);
            wanted.ExceptWith(both);
            Score.TallyOf(name).Add(both.Count, found.Count, wanted.Count);
            return (both, found, wanted);
        }
    }

    private void Statements(string doc, string text, List<ScoreRecord> gold, List<ScoreRecord> read)
    {
        var used = new HashSet<ScoreRecord>(ReferenceEqualityComparer.Instance);
        foreach (var said in gold)
        {
            if (read.Find(r => !used.Contains(r) && IsSame(r, said)) is { } hit) used.Add(hit);
            else Score.Faults.Add(new(true, doc, $"statement {said.SpeakerName}", said.Quote));
        }

        Score.TallyOf("statement").Add(used.Count, read.Count(r => !used.Contains(r) && !gold.Exists(g => IsSame(r, g))), gold.Count - used.Count);

        bool IsSame(ScoreRecord one, ScoreRecord other) =>
            one.Speaker == other.Speaker && Quotes.Overlap(Quotes.Plain(one.Quote), Quotes.Plain(other.Quote), text);
    }

    private void People(string doc, List<ScoreRecord> gold, List<ScoreRecord> read)
    {
        var wanted = gold.Select(p => (Name: Quotes.Plain(p.Name), p.Actor)).ToHashSet();
        var found = read.Select(p => (Name: Quotes.Plain(p.Name), p.Actor)).ToHashSet();
        foreach (var (name, actor) in wanted.Where(p => !found.Contains(p))) Score.Faults.Add(new(true, doc, $"person {name} {actor}", ""));
        foreach (var (name, actor) in found.Where(p => !wanted.Contains(p))) Score.Faults.Add(new(false, doc, $"person {name} {actor}", ""));
        var right = wanted.Count(found.Contains);
        Score.TallyOf("person").Add(right, found.Count - right, wanted.Count - right);
    }

    private void Instruments(string doc, List<ScoreRecord> gold, List<ScoreRecord> read)
    {
        var used = new HashSet<ScoreRecord>(ReferenceEqualityComparer.Instance);
        foreach (var instrument in gold)
        {
            if (read.Find(r => !used.Contains(r) && IsSameInstrument(r, instrument)) is { } hit) used.Add(hit);
            else Score.Faults.Add(new(true, doc, $"instrument {instrument.Name} {string.Join(' ', instrument.Parties)}", ""));
        }

        Score.TallyOf("instrument").Add(used.Count, read.Count - used.Count, gold.Count - used.Count);
    }

    // The names share half of the shorter's words; the parties are the same, or all of the annotation's are among the reading's.
    private static bool IsSameInstrument(ScoreRecord read, ScoreRecord gold)
    {
        HashSet<string> one = Words(read.Name), other = Words(gold.Name);
        if (one.Count == 0 || other.Count == 0 || one.Count(other.Contains) * 2 < Math.Min(one.Count, other.Count)) return false;
        var parties = read.Parties.ToHashSet(StringComparer.Ordinal);
        return parties.SetEquals(gold.Parties) || gold.Parties.Length > 0 && parties.IsSupersetOf(gold.Parties);
    }

    private static HashSet<string> Words(string name) =>
        Quotes.Plain(name).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static bool IsPrefix(string one, string other) => other.StartsWith(one, StringComparison.Ordinal);

    private static List<ScoreRecord> Of(IReadOnlyList<ScoreRecord> records, string kind) => [.. records.Where(r => r.Kind == kind)];

    private static List<Prepared> Prepare(IReadOnlyList<ScoreRecord> records, Dyads dyads) =>
        [.. records.Where(r => r.Kind == "claim").Select(r => new Prepared(r, dyads.Of(r), Quotes.Plain(r.Quote)))];

    private sealed record Prepared(ScoreRecord Record, HashSet<Dyad> Dyads, string Quote);
}
