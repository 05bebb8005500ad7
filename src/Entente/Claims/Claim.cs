using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Judging;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims;

/// <summary>One thing that an actor does or did towards another, or a tie that holds between them.</summary>
/// <param name="Type">What is said.</param>
/// <param name="Actors">Who does it, in the order of the text; never empty.</param>
/// <param name="Recipients">To whom; empty when the text names nobody, or when all stand in <paramref name="Actors"/>.</param>
/// <param name="Reality">Whether it is so.</param>
/// <param name="Evidence">The shortest stretch of the article that supports it.</param>
public sealed record Claim(
    ClaimType Type, ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients, Reality Reality, TextSpan Evidence)
{
    /// <summary>A finer kind of the type ('sign', 'visit', 'exercise'), or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The actor whose words carry the claim, or null for the article's own voice.</summary>
    public ActorCode? Speaker { get; init; }

    /// <summary>When, or null when the article does not say.</summary>
    public Edtf? Time { get; init; }

    /// <summary>Where, as the article writes it, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The agreement or programme it is about, as the article writes it, or null.</summary>
    public string? Instrument { get; init; }

    /// <summary>The issue areas that its sentence speaks of ('cyber', 'climate'), sorted; empty when it speaks of none.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>True for an event that a noun without a word of tense tells ('cuộc gặp giữa A và B').</summary>
    internal bool IsTenseless { get; init; }

    /// <summary>True for an act of words that no verb but one of saying governs: where its actor says it, it is done by that.</summary>
    internal bool IsOwnWords { get; init; }

    /// <summary>True for what whoever speaks takes as known ('cuộc chiến ở Ukraine', 'các thành viên B'), so that it is told by nobody.</summary>
    internal bool IsGiven { get; init; }

    /// <summary>The evidence with the rest of its clause, which tells what was asked, sent or agreed.</summary>
    internal TextSpan Clause { get; init; }

    /// <summary>True where its evidence names every party, none by a pronoun or by a group it belongs to.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>Other stretches of the article that say the same.</summary>
    public ImmutableArray<TextSpan> Repeats { get; init; } = [];

    /// <summary>How likely it is right, from 0 to 1: of claims at 0.8 about 80% are. 1 where nobody has judged it.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Why the reader made this claim.</summary>
    public required Explanation Why { get; init; }
}

/// <summary>What made a claim: the cue, the frame that placed its arguments, and the rules that set its other fields.</summary>
/// <param name="Cue">The cue's words as the data writes them.</param>
/// <param name="CueAt">Where the data holds it, as <c>file:line</c>.</param>
/// <param name="CueSpan">The words of the article that matched.</param>
/// <param name="Frame">Construction and form, e.g. <c>acts-on/passive</c>.</param>
/// <param name="Rules">A line for each rule, in the order they applied.</param>
public sealed record Explanation(string Cue, string CueAt, TextSpan CueSpan, string Frame, ImmutableArray<string> Rules)
{
    /// <summary>What the judge weighs to say how likely the claim is right.</summary>
    public ImmutableArray<Feature> Features { get; init; } = [];

    /// <summary>The explanation with one rule more.</summary>
    internal Explanation And(string rule) => this with { Rules = Rules.Add(rule) };
}
