using System.Collections.Immutable;
using Entente.Actors;
using Entente.Text;

namespace Entente.Claims.Speech;

/// <summary>Who speaks, as the article names the speaker.</summary>
/// <param name="Name">A person's fullest name, or the mention's words.</param>
/// <param name="Actor">The actor the speaker stands for.</param>
/// <param name="IsOutlet">True for a news outlet, save one that speaks for its state or has views of its own.</param>
/// <param name="IsPerson">True for a person whom the article names.</param>
internal sealed record Voice(string Name, ActorCode Actor, bool IsOutlet, bool IsPerson)
{
    /// <summary>All whom the speaker stands for, <see cref="Actor"/> first: 'A, B và C cho rằng'.</summary>
    public ImmutableArray<ActorCode> Actors { get; init; } = [Actor];

    /// <summary>True for an expert, an outlet or an institution, whose words bind no state.</summary>
    public bool IsExpert { get; init; }

    /// <summary>The voice of a mention, or null when it stands for nobody.</summary>
    public static Voice? Of(Document document, Mention? mention, int first)
    {
        if (mention is null || mention.Actors.IsEmpty) return null;
        var name = mention.Person?.Name ?? document.Words(Math.Min(first, mention.First), mention.End);
        return new(name, mention.Actors[0], mention is { Kind: MentionKind.Outlet, IsOrgan: false, IsInstitute: false }, mention.Person is not null) { Actors = mention.Actors, IsExpert = mention.Person is { IsExpert: true } || mention is { Kind: MentionKind.Outlet, IsOrgan: false } };
    }
}

/// <summary>One act of saying: the tokens of what is said, and those that the speaker answers for.</summary>
/// <param name="Voice">Who speaks.</param>
/// <param name="First">First token of the evidence.</param>
/// <param name="End">First token behind it.</param>
/// <param name="Scope">First token that the speaker answers for; behind <paramref name="First"/> when the evidence begins with the verb.</param>
/// <param name="IsListed">False in a headline: the speaker answers for the words, but the article says it again.</param>
/// <param name="Sentence">Index of the sentence that names the speaker.</param>
internal readonly record struct SpeechAct(Voice Voice, int First, int End, int Scope, bool IsListed, int Sentence);
