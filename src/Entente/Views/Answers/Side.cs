using System.Collections.Immutable;
using Entente.Actors;

namespace Entente.Views.Answers;

/// <summary>One side of a question: an actor, and for a bloc without a secretariat its members, who act in its place.</summary>
/// <param name="Actor">Who was asked for.</param>
/// <param name="Codes">The actor's own code first, then the members that stand for it.</param>
public sealed record Side(Actor Actor, ImmutableArray<ActorCode> Codes)
{
    private const int FewMembers = 12;

    /// <summary>The actor's label and code, and who stands for it.</summary>
    public string Name => Codes.Length > 1 ? $"{Actor.English} ({Actor.Code}: {string.Join(", ", Codes.Skip(1))})" : $"{Actor.English} ({Actor.Code})";

    /// <summary>True for the actor and for those that stand for it.</summary>
    public bool Has(ActorCode code) => Codes.Contains(code);

    /// <summary>The side of an actor. Articles write IP4 or QUAD as their members, so a small bloc is asked for with them.</summary>
    public static Side Of(Actor actor, ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(catalogue);
        var members = actor.Kind == ActorKind.Bloc ? catalogue.MembersOf(actor.Code) : [];
        return new(actor, members.Count <= FewMembers ? [actor.Code, .. members] : [actor.Code]);
    }
}
