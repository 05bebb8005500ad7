using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Judging;
using Entente.Claims.Syntax;

namespace Entente.Claims.Coding;

/// <summary>Makes claims of a sentence's predicates: the cue gives the type, the construction gives actor and recipient.</summary>
internal sealed class ClaimCoder(CueTable cues, ActorCatalogue catalogue)
{
    /// <summary>Adds the claims of one sentence to <paramref name="claims"/>.</summary>
    public void Code(ArticleScope article, ParsedSentence sentence, List<Claim> claims)
    {
        article.Story.Open(sentence);
        foreach (var predicate in sentence.Predicates)
            foreach (var entry in predicate.Cues)
                if (cues.Find(entry) is { } cue && FrameOf(predicate, cue) is { } frame && Code(article, sentence.Chunks, predicate, cue, frame) is { } claim)
                    Add(article.Story.Place(claim, predicate, claims.Count), frame.IsForEach || IsReciprocal(sentence.Chunks, predicate), article, claims);
    }

    private Frame? FrameOf(Predicate predicate, Cue cue) =>
        cues.Find(cue.Construction, predicate.Form) ?? (predicate.Form == Form.Nominal ? null : cues.Find(cue.Construction, Form.Active));

    private Claim? Code(ArticleScope article, List<Chunk> chunks, Predicate predicate, Cue cue, Frame frame)
    {
        var document = article.Document;
        var used = new Reach(document, chunks[predicate.Chunk]);
        used.AddTail(cue.Entry);
        var roles = new RolePicker(cue.Type, chunks, catalogue, article.Speakers.AllAt(chunks[predicate.Chunk].First), article.Memory, article.Main, document.Tokens[chunks[predicate.Chunk].First].Start);
        var actors = roles.Pick(predicate, cue.Actor.IsEmpty || predicate.Form != Form.Active ? frame.Actor : cue.Actor, [], [], ref used, out var by);
        var recipients = roles.Pick(predicate, cue.Recipient.IsEmpty || predicate.Form != Form.Active ? frame.Recipient : cue.Recipient, actors, cue.RecipientKinds, ref used, out var to);
        var (placed, received) = (actors.IsEmpty ? (Function?)null : by, recipients.IsEmpty ? (Function?)null : to);
        if (actors.IsEmpty && recipients.IsEmpty && cue.Parties is [var first, .. var others] && cue.Parties.All(article.Present.Contains)) (actors, recipients) = ([first], others);
        if (recipients.IsEmpty && cue.IsKnown && (actors.IsEmpty || by is Function.Clause or Function.Speaker or Function.Main) && predicate.Arguments.TrueForAll(a => a.Mention.Actors.IsEmpty)) (actors, recipients) = article.Memory.Fighters;
        // 'Những nước tham gia … khởi động dự án chung': with the organisation that they are partners of.
        if (cue.Type.IsMutual() && by == Function.Subject && predicate.Subject?.Mention.Host is { } host && !actors.Contains(host)) recipients = [host];
        if (frame.NeedsRecipient && recipients.IsEmpty && !(actors.Length == 2 && IsReciprocal(chunks, predicate))) return null;
        if (frame.IsForEach && recipients.IsEmpty && actors.Length != 2) return null;
        if (frame.IsSingle && (actors.Length > 1 || predicate.Arguments.Exists(a => a.Function is Function.With or Function.Between or Function.Pair))) return null;
        if (actors.IsEmpty || predicate.Arguments.Exists(a => frame.Unless.Contains(a.Function))) return null;
        if (cue.Type.IsMutual() && recipients.IsEmpty && (actors.Length < 2 || predicate.Subject?.Mention.Head?.Tag == "partners" && by == Function.Subject || !frame.Alone.IsEmpty && !frame.Alone.Contains(by) && !(by == Function.Subject && predicate.GovernedBy is { IsHaving: true }))) return null;
        if (cue.Type.IsMutual() && recipients.IsEmpty) (actors, recipients) = Sides(actors);
        var (reality, because) = RealityRules.Of(predicate, cue.Type);
        if (frame.IsAffirmed && reality == Reality.Negated) return null;
        if (reality == Reality.Actual && cue.Reality != Reality.Actual) (reality, because) = (cue.Reality, cue.Entry.Form);
        if (cue.Stands && reality is (Reality.Planned or Reality.Hypothetical)) (reality, because) = (Reality.Actual, null);
        var chunk = chunks[predicate.Chunk];
        return new Claim(cue.Type, actors, recipients, reality, document.Span(used.First, used.End))
        {
            Mode = cue.Mode,
            IsTenseless = predicate.Form == Form.Nominal && because is null && (cue.Type == ClaimType.Consult || cue.Mode is not null),
            Time = TimeRules.Of(chunks, predicate, used.First, used.End, article.Times, isStanding: cue.Type.IsTie() && predicate.Form == Form.Nominal),
            Why = new(cue.Entry.Form, cue.Entry.Line.Place.ToString(), document.Span(chunk.First, chunk.End), frame.Name,
                because is null ? [] : [$"{reality.ToString().ToLowerInvariant()}: {because}"])
            {
                Features = ClauseFeatures.Of(chunks, predicate, cue, frame, placed, received),
            },
        };
    }

    // 'A và B cáo buộc nhau': each does it to the other.
    private static void Add(Claim claim, bool toEachOther, ArticleScope article, List<Claim> claims)
    {
        if (toEachOther && claim.Recipients.IsEmpty && claim.Actors is [var one, var other] && !claim.Type.IsMutual())
        {
            claims.Add(claim with { Actors = [one], Recipients = [other] });
            claims.Add(claim with { Actors = [other], Recipients = [one] });
        }
        else claims.Add(claim);

        article.Memory.Note(claims[^1]);
    }

    private static bool IsReciprocal(List<Chunk> chunks, Predicate predicate) =>
        predicate.Chunk + 1 < chunks.Count && chunks[predicate.Chunk + 1] is { Kind: ChunkKind.Adverb, Entry: { } adverb } && adverb.Option("reciprocal") is not null;

    // An organisation among states faces each of them; they do not face one another: 'NATO - IP4', 'NATO và bốn đối tác'.
    private (ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients) Sides(ImmutableArray<ActorCode> actors)
    {
        var organisations = actors.RemoveAll(c => catalogue.Find(c) is not { Kind: ActorKind.Alliance or ActorKind.Organisation });
        return organisations is [_] ? (organisations, actors.RemoveRange(organisations)) : (actors, []);
    }
}
