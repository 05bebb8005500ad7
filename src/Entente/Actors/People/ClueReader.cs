using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors.People;

/// <summary>Goes through the hits of every token once and keeps what bears on names of persons.</summary>
internal static class ClueReader
{
    /// <summary>Writes a clue for each token of <paramref name="tokens"/> into <paramref name="clues"/>, which may be longer.</summary>
    public static void Read(Lattice lattice, ImmutableArray<Token> tokens, Clue[] clues)
    {
        Array.Clear(clues, 0, tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
            foreach (var hit in lattice.At(i)) Note(ref clues[i], hit);
    }

    // Hits come longest last, so that a later one of the same kind replaces an earlier.
    private static void Note(ref Clue clue, Hit hit)
    {
        if (hit.Entry.Kind is WordKind.Speech or WordKind.Links or WordKind.Governors or WordKind.Cue or WordKind.Adverbs) clue.WordEnd = hit.End;
        switch (hit.Entry.Kind)
        {
            case WordKind.Titles: clue.Title = hit; break;
            case WordKind.Name: clue.Actor = hit; break;
            case WordKind.PersonName: clue.Person = hit; break;
            case WordKind.RoleWords:
                if (TitleTags.Tie(hit.Entry) != RoleTie.None) clue.Role = hit;
                break;
            case WordKind.NamedThings: clue.Head = hit; break;
            case WordKind.Institutions: clue.Thing = hit; break;
            case WordKind.Offices or WordKind.Outlets or WordKind.Location or WordKind.NotName:
                if (hit.Length >= clue.Thing.Length) clue.Thing = hit;
                break;
            case WordKind.Surnames:
                clue.Surname = hit;
                clue.Traits |= ClueTraits.Surname;
                break;
            case WordKind.PairName: clue.Traits |= ClueTraits.Pair; break;
            case WordKind.GivenNames: clue.Traits |= ClueTraits.GivenName; break;
            case WordKind.NameParticles: clue.Traits |= ClueTraits.Particle; break;
            case WordKind.Speech: clue.Traits |= ClueTraits.Stop | ClueTraits.Verb | ClueTraits.Word; break;
            case WordKind.Auxiliaries or WordKind.Governors: clue.Traits |= ClueTraits.Stop | ClueTraits.Verb | ClueTraits.Word; break;
            case WordKind.Links: clue.Traits |= ClueTraits.Stop | ClueTraits.Word; break;
            case WordKind.Cue: clue.Traits |= ClueTraits.Cue; break;
            case WordKind.Prepositions or WordKind.Adverbs or WordKind.Determiners or WordKind.References
                or WordKind.Nominalizers or WordKind.Time:
                clue.Traits |= ClueTraits.Word; break;
            default: break;
        }
    }
}
