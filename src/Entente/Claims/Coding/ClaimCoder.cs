using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Judging;
using Entente.Claims.Syntax;
using Entente.Text;

namespace Entente.Claims.Coding;

/// <summary>Makes claims of a sentence's predicates: the cue gives the type, the construction gives actor and recipient.</summary>
internal sealed class ClaimCoder(CueTable cues, ActorCatalogue catalogue)
{
    private const int MaxReach = 40;

    /// <summary>Adds the claims of one sentence to <paramref name="claims"/>.</summary>
    public void Code(ArticleScope article, List<Chunk> chunks, List<Predicate> predicates, List<Claim> claims)
    {
        foreach (var predicate in predicates)
            foreach (var entry in predicate.Cues)
                if (cues.Find(entry) is { } cue && Code(article, chunks, predicate, cue) is { } claim) claims.Add(claim);
    }

    private Claim? Code(ArticleScope article, List<Chunk> chunks, Predicate predicate, Cue cue)
    {
        var document = article.Document;
        if ((cues.Find(cue.Construction, predicate.Form) ?? (predicate.Form == Form.Nominal ? null : cues.Find(cue.Construction, Form.Active))) is not { } frame)
            return null;
        var used = new Reach(document, chunks[predicate.Chunk]);
        var speaker = article.Speakers.At(chunks[predicate.Chunk].First);
        var actors = Pick(predicate, speaker, cue.Actor.IsEmpty || predicate.Form != Form.Active ? frame.Actor : cue.Actor, [], [], ref used, out var by);
        var recipients = Pick(predicate, speaker, cue.Recipient.IsEmpty || predicate.Form != Form.Active ? frame.Recipient : cue.Recipient, actors, cue.RecipientKinds, ref used, out var to);
        var (placed, received) = (actors.IsEmpty ? (Function?)null : by, recipients.IsEmpty ? (Function?)null : to);
        if (actors.IsEmpty && recipients.IsEmpty && cue.Parties is [var first, .. var others] && cue.Parties.All(article.Present.Contains)) (actors, recipients) = ([first], others);
        if (frame.NeedsRecipient && recipients.IsEmpty) return null;
        if (frame.IsSingle && (actors.Length > 1 || predicate.Arguments.Exists(a => a.Function is Function.With or Function.Between or Function.Pair))) return null;
        if (actors.IsEmpty) return null;
        if (cue.Type.IsMutual() && recipients.IsEmpty && (actors.Length < 2 || predicate.Subject?.Mention.Head?.Tag == "partners" && by == Function.Subject || !frame.Alone.IsEmpty && !frame.Alone.Contains(by))) return null;
        if (cue.Type.IsMutual() && recipients.IsEmpty) (actors, recipients) = Sides(actors);
        var (reality, because) = RealityRules.Of(predicate);
        if (reality == Reality.Actual && cue.Reality != Reality.Actual) (reality, because) = (cue.Reality, cue.Entry.Form);
        var chunk = chunks[predicate.Chunk];
        return new Claim(cue.Type, actors, recipients, reality, document.Span(used.First, used.End))
        {
            Mode = cue.Mode,
            Time = TimeRules.Of(chunks, predicate, used.First, used.End, article.Times),
            Why = new(cue.Entry.Form, cue.Entry.Line.Place.ToString(), document.Span(chunk.First, chunk.End), frame.Name,
                because is null ? [] : [$"{reality.ToString().ToLowerInvariant()}: {because}"])
            {
                Features = ClauseFeatures.Of(chunks, predicate, cue, frame, placed, received),
            },
        };
    }

    // An organisation among states faces each of them; they do not face one another: 'NATO - IP4', 'NATO và bốn đối tác'.
    private (ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients) Sides(ImmutableArray<ActorCode> actors)
    {
        var organisations = actors.RemoveAll(c => catalogue.Find(c) is not { Kind: ActorKind.Alliance or ActorKind.Organisation });
        return organisations is [_] ? (organisations, actors.RemoveRange(organisations)) : (actors, []);
    }

    private ImmutableArray<ActorCode> Pick(
        Predicate predicate, ActorCode? speaker, ImmutableArray<Function> functions, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds, ref Reach used, out Function by)
    {
        by = default;
        foreach (var function in functions)
        {
            by = function;
            if (function == Function.Speaker)
            {
                if (speaker is { } said && !without.Contains(said)) return [said];
                continue;
            }

            if (function is Function.Subject or Function.Clause)
            {
                if ((function == Function.Subject ? predicate.Subject : predicate.ClauseSubject) is { } subject && Codes(subject.Mention, without, kinds) is { IsEmpty: false } found)
                {
                    if (!predicate.SubjectIsInherited || used.First - subject.Mention.First < MaxReach) used.Add(subject.Mention);
                    return found;
                }

                continue;
            }

            foreach (var argument in predicate.Arguments)
                if (argument.Function == function && Codes(argument.Mention, without, kinds) is { IsEmpty: false } found)
                {
                    used.Add(argument.Mention);
                    return found;
                }
        }

        return [];
    }

    private ImmutableArray<ActorCode> Codes(Mention mention, ImmutableArray<ActorCode> without, ImmutableArray<ActorKind> kinds)
    {
        if (mention.Kind == MentionKind.Outlet) return [];
        var codes = mention.Actors;
        if (!without.IsEmpty) codes = codes.RemoveRange(without);
        return kinds.IsEmpty ? codes : codes.RemoveAll(c => catalogue.Find(c) is not { } actor || !kinds.Contains(actor.Kind));
    }

    // The tokens that a claim has used so far.
    private struct Reach(Document document, Chunk cue)
    {
        public int First { get; private set; } = cue.First;

        public int End { get; private set; } = cue.End;

        public void Add(Mention mention)
        {
            if (mention.End > document.Tokens.Length) return;
            First = Math.Min(First, mention.First);
            End = Math.Max(End, mention.End);
        }
    }
}
