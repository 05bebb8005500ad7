using Entente.Claims;
using Entente.Language;
using Entente.Text;
using Entente.Views;

namespace Entente.Scoring;

/// <summary>Why a dyad was missed or made up.</summary>
/// <param name="Error">The dyad.</param>
/// <param name="Cause">Where the reading went wrong.</param>
public readonly record struct CausedError(ScoreError Error, string Cause);

/// <summary>Finds for each dyad that was missed the stage that lost it, and for each that was made up the cue and frame that made it.</summary>
public sealed class Causes(LanguagePack pack, Dyads dyads)
{
    private readonly List<CausedError> _errors = [];

    /// <summary>All errors of the articles added, in their order.</summary>
    public IReadOnlyList<CausedError> Errors => _errors;

    /// <summary>The causes and how often each is one, the most frequent first.</summary>
    public IEnumerable<(string Cause, int Count)> Table(bool missed) =>
        _errors.Where(e => e.Error.IsMissed == missed).CountBy(e => e.Cause)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    /// <summary>Compares one reading with its annotation.</summary>
    public void Add(Reading reading, IReadOnlyList<ScoreRecord> gold)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(gold);
        var text = reading.Article.Text;
        var doc = reading.Article.Id;
        var right = new GoldDyads(dyads, gold);
        var claims = reading.Claims.Select(c => (Claim: c, Dyads: dyads.Of(ScoreRecord.Of(c, text)))).ToList();
        var found = claims.SelectMany(c => c.Dyads).ToHashSet();
        foreach (var (claim, made) in claims)
            foreach (var dyad in made)
                if (!right.Required.Contains(dyad) && !right.Optional.Contains(dyad) && found.Remove(dyad))
                    _errors.Add(new(new(false, doc, dyad.ToString(), claim.Evidence.In(text), dyad), $"{claim.Type.Label()} by '{claim.Why.Cue}', {claim.Why.Frame}"));

        found = [.. claims.SelectMany(c => c.Dyads)];
        var told = new HashSet<Dyad>();
        var lattice = new Lazy<Lattice>(() => new Lattice(reading.Document, pack.Lexicon));
        foreach (var record in gold.Where(g => g.Kind == "claim" && !g.IsOptional))
            foreach (var dyad in dyads.Of(record))
            {
                if (!told.Add(dyad)) continue;
                var error = new ScoreError(true, doc, dyad.ToString(), record.Quote, dyad);
                if (!found.Contains(dyad)) _errors.Add(new(error, Missed(reading, lattice.Value, dyad, record.Quote)));
                else if (claims.TrueForAll(c => !c.Dyads.Contains(dyad) || c.Claim.Reality.Label() != record.Reality))
                    _errors.Add(new(error, $"reality: {record.Reality} was read as {claims.Find(c => c.Dyads.Contains(dyad)).Claim.Reality.Label()}"));
            }
    }

    private static string Missed(Reading reading, Lattice lattice, Dyad dyad, string quote)
    {
        var document = reading.Document;
        var at = reading.Article.Text.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0) return "the quote was not found in the article";
        var span = new TextSpan(at, at + quote.Length);
        bool hasActor = false, hasOther = dyad.Other == "-", hasCue = false, isRead = false;
        foreach (var sentence in document.Sentences)
        {
            if (!document.Span(sentence.First, sentence.End).Overlaps(span)) continue;
            isRead |= sentence.Kind != SentenceKind.Furniture;
            foreach (var mention in reading.Mentions)
            {
                if (mention.First < sentence.First || mention.First >= sentence.End) continue;
                hasActor |= mention.Actors.Any(a => a.ToString() == dyad.Actor);
                hasOther |= mention.Actors.Any(a => a.ToString() == dyad.Other);
            }

            for (var i = sentence.First; i < sentence.End && !hasCue; i++)
                foreach (var hit in lattice.At(i)) hasCue |= hit.Entry.Kind == WordKind.Cue && hit.Entry.Tag == dyad.Type;
        }

        var near = reading.Claims.Where(c => c.Evidence.Overlaps(span) || c.Repeats.Any(r => r.Overlaps(span))).ToList();
        return !isRead ? "not read: page matter"
            : !hasActor || !hasOther ? "an actor was not seen there"
            : near.Exists(c => c.Type.Label() == dyad.Type) ? "argument: a claim of the type is there, with other actors"
            : !hasCue ? near.Exists(c => Names(c, dyad)) ? "no cue of the type: the pair is there as another type" : "no cue of the type"
            : "a cue of the type is there, but no frame took it";
    }

    private static bool Names(Claim claim, Dyad dyad)
    {
        var codes = claim.Actors.Concat(claim.Recipients).Select(c => c.ToString()).ToHashSet(StringComparer.Ordinal);
        return codes.Contains(dyad.Actor) && (dyad.Other == "-" || codes.Contains(dyad.Other));
    }
}
