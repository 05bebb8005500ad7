using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors;

/// <summary>
/// Gives a group whose members the article lists ('năm nước Trung Á, gồm Kazakhstan, …') its members: where it lists them,
/// and wherever else the same group is named, for the article means these.
/// </summary>
internal static class ListedGroups
{
    private const int MaxGap = 3;
    private const int LeastOfAll = 3;

    /// <summary>Writes the members into the mentions of such groups, which keep the group's code as their <see cref="Mention.Group"/>.</summary>
    public static void Write(Document document, Lattice lattice, ImmutableArray<Mention>.Builder mentions, ActorCatalogue actors)
    {
        Dictionary<ActorCode, ImmutableArray<ActorCode>>? everywhere = null;
        for (var m = 0; m + 1 < mentions.Count; m++)
        {
            if (GroupOf(mentions[m], actors) is not { } group || !IsListOf(mentions[m + 1], group, actors)) continue;
            if (!Lists(document, lattice, mentions[m].End, mentions[m + 1].First)) continue;
            // Two of a continent are not all of it: they are meant where they are named.
            if (mentions[m + 1].Actors.Length >= LeastOfAll) (everywhere ??= []).TryAdd(group.Code, mentions[m + 1].Actors);
            else mentions[m] = Of(mentions[m], mentions[m + 1].Actors, group.Code);
        }

        if (everywhere is null) return;
        for (var m = 0; m < mentions.Count; m++)
        {
            if (GroupOf(mentions[m], actors) is { } group && everywhere.TryGetValue(group.Code, out var members)) mentions[m] = Of(mentions[m], members, group.Code);
            // 'hội nghị thượng đỉnh Trung Quốc - Trung Á': in a pair too.
            else if (mentions[m] is { Kind: MentionKind.Actor, Actors.Length: > 1 } pair && pair.Actors.FirstOrDefault(everywhere.ContainsKey) is var one && everywhere.ContainsKey(one))
                mentions[m] = pair with { Group = one, Actors = [.. pair.Actors.SelectMany(c => everywhere.TryGetValue(c, out var listed) ? listed : [c]).Distinct()] };
        }
    }

    private static Mention Of(Mention mention, ImmutableArray<ActorCode> members, ActorCode group) => mention with { Actors = members, Group = group };

    // What is no organisation that acts by itself.
    private static Actor? GroupOf(Mention mention, ActorCatalogue actors) =>
        mention is { CanAct: true, Actors: [var code] } && actors.Find(code) is { Kind: ActorKind.Region or ActorKind.Bloc } actor ? actor : null;

    private static bool IsListOf(Mention list, Actor group, ActorCatalogue actors) =>
        list.Actors.Length > 1 && list.CanAct && !list.Actors.Contains(group.Code) && list.Actors.All(c => actors.Find(c) is { Kind: ActorKind.State });

    // ', gồm', 'là', '(', ':' and no more.
    private static bool Lists(Document document, Lattice lattice, int from, int to)
    {
        var lists = false;
        for (var i = from; i < to;)
        {
            if (i - from >= MaxGap) return false;
            var mark = document.Text[document.Tokens[i].Start];
            if (lattice.Longest(i, WordKind.Prepositions) is { Entry.Tag: "among" } among && among.Entry.Option("whole") is not null) (lists, i) = (true, among.End);
            else if (lattice.Longest(i, WordKind.Links) is { Entry.Tag: "copula" } copula) (lists, i) = (true, copula.End);
            else if (document.Tokens[i].IsMark && mark is '(' or ':') (lists, i) = (true, i + 1);
            else if (mark == ',') i++;
            else return false;
        }

        return lists;
    }
}
