using System.Buffers;
using System.Collections.Immutable;
using Entente.Language;
using Entente.Text;

namespace Entente.Actors.People;

/// <summary>Finds every person that an article names, whether or not a list holds him or her, and whom each stands for.</summary>
/// <remarks>A pronoun ('ông') and a title without a name ('Tổng thống Nga') name nobody here.</remarks>
public sealed class PeopleFinder(LanguagePack pack)
{
    private readonly TitleTags _titles = new(pack);

    /// <summary>Reads a document; never throws on content.</summary>
    public PeopleResult Read(Document document, Lattice lattice)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(lattice);
        var clues = ArrayPool<Clue>.Shared.Rent(document.Tokens.Length);
        try
        {
            return Read(document, lattice, clues);
        }
        finally
        {
            ArrayPool<Clue>.Shared.Return(clues);
        }
    }

    private PeopleResult Read(Document document, Lattice lattice, Clue[] clues)
    {
        ClueReader.Read(lattice, document.Tokens, clues);
        var scan = new PersonScan(document, clues, pack.Actors, _titles);
        scan.Run();
        var portraits = new PersonLinker(document, clues).Link(scan.Candidates);
        new ActorChooser(document, clues, scan, pack.Actors).Choose(portraits);

        var people = new Dictionary<Portrait, Person>(portraits.Count);
        var mentions = ImmutableArray.CreateBuilder<PersonMention>(scan.Candidates.Count);
        var inOrder = ImmutableArray.CreateBuilder<Person>(portraits.Count);
        var end = 0;
        foreach (var candidate in scan.Candidates)
        {
            if (candidate.Portrait is not { } portrait) continue;
            if (!people.TryGetValue(portrait, out var person))
            {
                people[portrait] = person = Paint(document, portrait);
                inOrder.Add(person);
            }

            // A role may hold another person's name ('phụ tá của Putin X'), which keeps its own mention; a name within
            // the one before ('H.R. McMaster') has none.
            if (candidate.End <= end) continue;
            mentions.Add(new(Math.Max(candidate.First, end), candidate.End, candidate.NameFirst, candidate.NameEnd, person));
            end = candidate.End;
        }

        return new(inOrder.ToImmutable(), mentions.ToImmutable());
    }

    private static Person Paint(Document document, Portrait portrait)
    {
        var name = portrait.Fullest;
        var role = portrait.Mentions.Find(m => m.RoleFirst >= 0 && m.RoleEnd > m.RoleFirst);
        return new(document.Words(name.NameFirst, name.NameEnd), portrait.Actor, role is null ? null : document.Words(role.RoleFirst, role.RoleEnd))
        {
            At = (name.NameFirst, name.NameEnd),
            IsExpert = portrait.Entry is null && portrait.Mentions.Exists(m => m.Title is { Tag: "expert" } title && title.Option("leads") is null) && !portrait.Mentions.Exists(m => m.Title?.Tag == "office"),
        };
    }
}
