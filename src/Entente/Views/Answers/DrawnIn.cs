using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;

namespace Entente.Views.Answers;

/// <summary>Who would be drawn in if an actor were attacked: its allies, then the alliances that they are members of, a source at each step.</summary>
internal static class DrawnIn
{
    public static readonly string[] Columns = ["Step", "Who", "Through", "Because", "On whose word", "The articles' words", "Sources"];

    /// <summary>One step of a chain.</summary>
    /// <param name="Depth">1 for an ally of the actor itself.</param>
    /// <param name="Who">Who is drawn in.</param>
    /// <param name="Through">By whom.</param>
    /// <param name="Bond">The claims that say so, or null for a membership that the ontology knows.</param>
    public sealed record Step(int Depth, ActorCode Who, ActorCode Through, Happening? Bond);

    /// <summary>The chain from a side outwards; the <paramref name="attacker"/> and who stands for it defend nobody.</summary>
    public static IReadOnlyList<Step> From(IMapContent map, Side side, ActorCatalogue catalogue, Scope scope, Side? attacker = null)
    {
        var steps = new List<Step>();
        var seen = side.Codes.Concat(attacker?.Codes ?? []).ToHashSet();
        var front = side.Codes.ToList();
        for (var depth = 1; depth <= 2 && front.Count > 0; depth++)
        {
            var next = new List<ActorCode>();
            var bonds = BondsOf(front);
            foreach (var through in front)
            {
                var own = bonds.FindAll(b => b.Actors[0] == through || b.Recipients[0] == through);
                foreach (var bond in own.FindAll(b => b.Type == ClaimType.Ally))
                {
                    var who = bond.Actors[0] == through ? bond.Recipients[0] : bond.Actors[0];
                    if (!seen.Add(who)) continue;
                    steps.Add(new(depth, who, through, bond));
                    next.Add(who);
                }

                AddAlliances(through, depth, own, next);
            }

            front = next;
        }

        return steps;

        List<Happening> BondsOf(List<ActorCode> some) =>
            [.. map.TiesAsTold(scope with { Actors = [.. some], Others = [], Types = [ClaimType.Ally, ClaimType.Member], Realities = [Reality.Actual] }).Where(b => b.State != "ended" && Obliges(b))];

        // An ally at war may call on its own alliance, also where that has promised the actor nothing.
        void AddAlliances(ActorCode member, int depth, List<Happening> bonds, List<ActorCode> next)
        {
            foreach (var alliance in catalogue.All.Where(a => a.Kind == ActorKind.Alliance).Select(a => a.Code))
            {
                if (seen.Contains(alliance)) continue;
                var told = bonds.Find(b => b.Type == ClaimType.Member && b.Actors.Contains(member) && b.Recipients.Contains(alliance));
                if (told is null && !(catalogue.MembersOf(alliance).Contains(member) && IsSpokenOf(alliance))) continue;
                seen.Add(alliance);
                steps.Add(new(depth, alliance, member, told));
                next.Add(alliance);
            }
        }

        // The ontology remembers alliances that are long gone; only one that the articles speak of counts.
        bool IsSpokenOf(ActorCode alliance) => map.Ties(scope with { Actors = [alliance], Others = [], Types = [], Realities = [] }).Count > 0;
    }

    /// <summary>False for an alliance whose every stated obligation is to stay out.</summary>
    public static bool Obliges(Happening bond) =>
        bond.Mode is not { } modes || modes.Split(' ').Any(m => m is not ("nonaggression" or "neutrality"));

    public static ImmutableArray<Cell> Row(AnswerBuilder answer, Step step) =>
    [
        Cell.Number(step.Depth), AnswerBuilder.Who([step.Who]), AnswerBuilder.Who([step.Through]),
        step.Bond is null ? Cell.Of("member (ontology)") : AnswerBuilder.Type(step.Bond.Type, step.Bond.Mode),
        step.Bond is null ? Cell.Of("the ontology") : answer.Word(step.Bond.Claims),
        step.Bond is null ? Cell.Quote("") : answer.Quote(step.Bond.Claims),
        step.Bond is null ? answer.Sources() : answer.SourcesOf(step.Bond.Claims),
    ];
}
