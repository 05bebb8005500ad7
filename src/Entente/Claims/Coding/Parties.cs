using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims.Syntax;

namespace Entente.Claims.Coding;

/// <summary>Who does it and to whom, and the functions that they were found by.</summary>
/// <param name="Actors">Who does it.</param>
/// <param name="Recipients">To whom; empty for nobody in particular.</param>
/// <param name="By">What gave the actors, or null when the cue names them.</param>
/// <param name="To">What gave the recipients, or null when there are none.</param>
internal readonly record struct Parties(ImmutableArray<ActorCode> Actors, ImmutableArray<ActorCode> Recipients, Function? By, Function? To)
{
    /// <summary>For an explanation: which of them the words leave out and the article has told.</summary>
    public ImmutableArray<string> Rules => [.. Understood("actor", By), .. Understood("recipient", To)];

    private static IEnumerable<string> Understood(string role, Function? function) =>
        function is { } found && (found.IsRecalled() || found is Function.Deed or Function.Main) ? [$"{role}: understood ({found.ToString().ToLowerInvariant()})"] : [];
}
