using System.ComponentModel;
using Entente.App.Web.Maps;
using Entente.Store;

namespace Entente.App.Web.Api;

/// <summary>One claim and why it was made: <c>/api/claims</c>.</summary>
internal static class ClaimsApi
{
    /// <summary>Maps its address.</summary>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/claims/{id}", (string id, MapSession map) => Find(id, map.Store) is { } found ? Results.Json(found) : Problem.NotFound($"the map holds no claim '{id}'"))
            .WithSummary("A claim, with the cue, the frame and the rules that made it and what analysts said of it.").WithTags("claims").Produces<ExplainedRecord>();

    // One that was rejected, or that only an older snapshot makes, is in no answer, and is found here to say so.
    private static ExplainedRecord? Find(string id, MapStore store)
    {
        if (store.Claim(id) is not { } kept) return null;
        var why = new WhyRecord(kept.Cue.Cue, kept.Cue.At, kept.Frame, kept.Rules);
        return new(id, kept.Article, kept.Says, kept.Quote, why, kept.IsCurrent, kept.IsRejected, [.. kept.Judgements.Select(JudgementRecord.Of)])
        {
            Claim = kept is { IsCurrent: true, IsRejected: false } ? ReadingRecord.Of(store, kept.Article)?.Claims.FirstOrDefault(c => c.Id == id) : null,
        };
    }
}

/// <summary>A claim and why it was made.</summary>
internal sealed record ExplainedRecord(
    string Id, [property: Description("The article that makes it.")] string Article,
    [property: Description("What it says, in one line.")] string Says, [property: Description("The article's words.")] string Quote, WhyRecord Why,
    [property: Description("False when only an older snapshot of the article makes it.")] bool IsCurrent,
    [property: Description("True when an analyst has said that it is wrong, or that its article is retracted.")] bool IsRejected,
    [property: Description("What analysts said of it, what they took back too.")] IReadOnlyList<JudgementRecord> Judgements)
{
    [Description("The claim as the article's records have it; left out when it counts no more.")]
    public ClaimRecord? Claim { get; init; }
}

/// <summary>What made a claim.</summary>
internal sealed record WhyRecord(
    [property: Description("The cue's words as the language data writes them.")] string Cue, [property: Description("Where the data holds it, as file:line.")] string CueAt,
    [property: Description("Construction and form.")] string Frame, [property: Description("A line for each rule, in the order they applied.")] IReadOnlyList<string> Rules);
