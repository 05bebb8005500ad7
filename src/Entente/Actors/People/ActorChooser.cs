using Entente.Text;

namespace Entente.Actors.People;

/// <summary>Decides which actor each person stands for, from the offices printed, the list of known persons, and the article around.</summary>
internal sealed class ActorChooser(Document document, Clue[] clues, List<OfficeMention> offices)
{
    /// <summary>Sets the actor of each person; a person for whom nothing speaks keeps none.</summary>
    public void Choose(List<Portrait> people)
    {
        foreach (var person in people) person.Actor = person.Evidence();
        foreach (var person in people)
            if (person.Actor.IsNone) person.Actor = FromOwner(person) ?? FromOffice(person, people) ?? FromContext(person.Mentions[0]) ?? default;
    }

    private static ActorCode? FromOwner(Portrait person)
    {
        foreach (var mention in person.Mentions)
            if (mention.Owner?.Portrait is { } owner && owner != person && !owner.Actor.IsNone) return owner.Actor;
        return null;
    }

    // 'Tổng thống X' is of the state whose president the article speaks of elsewhere.
    private ActorCode? FromOffice(Portrait person, List<Portrait> people)
    {
        foreach (var mention in person.Mentions)
        {
            if (mention.Title is not { } title) continue;
            foreach (var office in offices)
                if (office.Title == title && !people.Exists(p => p != person && p.Actor == office.Actor && p.Mentions.Exists(m => m.Title == title)))
                    return office.Actor;
        }

        return null;
    }

    // The last actor before the name in its sentence, the next one behind it, the first of the article.
    private ActorCode? FromContext(Candidate mention)
    {
        var sentence = document.Sentences.FirstOrDefault(s => s.First <= mention.NameFirst && mention.NameFirst < s.End);
        return First(mention.First - 1, sentence.First - 1, -1) ?? First(mention.End, sentence.End, 1) ?? First(0, document.Tokens.Length, 1);
    }

    private ActorCode? First(int from, int to, int step)
    {
        for (var i = from; (to - i) * step > 0; i += step)
            if (clues[i].Actor.Length > 0 && ActorCode.IsWellFormed(clues[i].Actor.Entry.Tag)) return new(clues[i].Actor.Entry.Tag);
        return null;
    }
}
