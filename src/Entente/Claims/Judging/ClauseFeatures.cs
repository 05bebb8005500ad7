using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Coding;
using Entente.Claims.Syntax;

namespace Entente.Claims.Judging;

/// <summary>What can be seen of a claim in its own clause: the cue, the frame, where the arguments stand and what stands between.</summary>
internal static class ClauseFeatures
{
    private static readonly string[] CueNames = PerValue<ClaimType>("cue.");
    private static readonly string[] FormNames = PerValue<ClaimType>("form.");
    private static readonly string[] RecipientNames = PerValue<Function>("recipient.by.");

    /// <summary>The features of what <paramref name="cue"/> makes of <paramref name="predicate"/>.</summary>
    /// <param name="chunks">The sentence.</param>
    /// <param name="predicate">The cue's words.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="frame">The frame that placed the arguments.</param>
    /// <param name="actor">The function that gave the actor, or null when the cue names it.</param>
    /// <param name="recipient">The function that gave the recipient, or null when there is none.</param>
    public static ImmutableArray<Feature> Of(List<Chunk> chunks, Predicate predicate, Cue cue, Frame frame, Function? actor, Function? recipient)
    {
        var features = ImmutableArray.CreateBuilder<Feature>(32);
        var chunk = chunks[predicate.Chunk];
        features.Add(new(CueNames[(int)cue.Type], cue.Entry.Form));
        features.Add(new(FormNames[(int)cue.Type], predicate.Form.ToString()));
        features.Add(new("frame", frame.Name));
        features.Add(new("cue.words", Buckets.Count(chunk.End - chunk.First, 4)));
        features.Add(new("cue.readings", Buckets.Count(predicate.Cues.Count)));
        features.Add(new("cue.at", Buckets.Distance(chunk.First - chunks[0].First)));
        features.Add(new("before", Neighbour(chunks, predicate.Chunk - 1)));
        features.Add(new("behind", Neighbour(chunks, predicate.Chunk + 1)));
        features.Add(new("governed", Governed(predicate)));
        if (predicate.IsConditional) features.Add(new("clause", "conditional"));
        if (predicate.IsPurpose) features.Add(new("clause", "purpose"));
        if (predicate.HasAuxiliary) features.Add(new("clause", "auxiliary"));
        if (predicate.Governor is not null) features.Add(new("clause", "governor"));
        if (predicate.Speech is not null) features.Add(new("clause", "speech"));
        features.Add(new("arguments", Buckets.Count(predicate.Arguments.Count)));
        features.Add(new(RecipientNames[(int)(actor ?? Function.Aside)], recipient?.ToString() ?? "none"));
        Argument(features, ActorSide, chunks, predicate, actor);
        Argument(features, RecipientSide, chunks, predicate, recipient);
        return features.DrainToImmutable();
    }

    private static void Argument(ImmutableArray<Feature>.Builder features, Side side, List<Chunk> chunks, Predicate predicate, Function? function)
    {
        features.Add(new(side.By, function is Function.Subject && predicate.SubjectIsInherited ? "Subject, inherited" : function?.ToString() ?? "none"));
        if (Find(predicate, function) is not { Mention: { } mention } argument) return;
        features.Add(new(side.Is, mention.Head is null ? mention.Kind.ToString() : HeadedNames[(int)mention.Kind]));
        features.Add(new(side.Count, Buckets.Count(mention.Actors.Length)));
        if (argument.Chunk < 0) return;
        int from = Math.Min(argument.Chunk, predicate.Chunk), to = Math.Max(argument.Chunk, predicate.Chunk);
        int verbs = 0, mentions = 0, marks = 0;
        for (var i = from + 1; i < to; i++)
        {
            if (chunks[i].Kind == ChunkKind.Mention) mentions++;
            else if (chunks[i].Predicate is { Form: not Form.Nominal }) verbs++;
            else if (chunks[i].Kind is ChunkKind.Comma or ChunkKind.Link or ChunkKind.Stop or ChunkKind.Dash) marks++;
        }

        features.Add(new(argument.Chunk < predicate.Chunk ? side.Before : side.Behind, Buckets.Distance(chunks[to].First - chunks[from].End)));
        features.Add(new(side.Verbs, Buckets.Count(verbs, 2)));
        features.Add(new(side.Mentions, Buckets.Count(mentions, 2)));
        features.Add(new(side.Marks, Buckets.Count(marks, 2)));
    }

    private static Argument? Find(Predicate predicate, Function? function)
    {
        if (function is null or Function.Speaker) return null;
        if (function == Function.Subject) return predicate.Subject;
        if (function == Function.Clause) return predicate.ClauseSubject;
        foreach (var argument in predicate.Arguments)
            if (argument.Function == function) return argument;
        return null;
    }

    private static string Neighbour(List<Chunk> chunks, int at) => at < 0 || at >= chunks.Count ? "edge" : chunks[at] switch
    {
        { Kind: ChunkKind.Preposition } chunk => chunk.Function.ToString(),
        { Kind: ChunkKind.Predicate, Predicate.Form: Form.Nominal } => "noun",
        { Kind: ChunkKind.Link } chunk => chunk.Tag,
        var chunk => chunk.Kind.ToString(),
    };

    private static string Governed(Predicate predicate) => predicate.GovernedBy switch
    {
        null => "no",
        { Governor: { } governor } => governor.Tag,
        { Speech: not null } => "speech",
        { Cues.Count: > 0 } => "cue",
        _ => "other",
    };

    private static string[] PerValue<T>(string prefix) where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => prefix + n)];

    private static readonly string[] HeadedNames = [.. Enum.GetNames<MentionKind>().Select(n => n + ", headed")];
    private static readonly Side ActorSide = new("actor"), RecipientSide = new("recipient");

    // The names of the features of one argument, made once.
    private sealed class Side(string name)
    {
        public string By { get; } = name;

        public string Is { get; } = name + ".is";

        public string Count { get; } = name + ".count";

        public string Before { get; } = name + ".before";

        public string Behind { get; } = name + ".behind";

        public string Verbs { get; } = name + ".verbs-between";

        public string Mentions { get; } = name + ".mentions-between";

        public string Marks { get; } = name + ".marks-between";
    }
}
