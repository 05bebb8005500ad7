using Entente.Text;

namespace Entente.Actors.People;

/// <summary>Decides which actor each person stands for, from the offices printed, the list of known persons, and the article around.</summary>
internal sealed class ActorChooser(Document document, Clue[] clues, PersonScan scan, ActorCatalogue actors)
{
    // Where resolved persons are named, to stand as evidence for those around them.
    private readonly Dictionary<int, Portrait> _namedAt = [];

    /// <summary>Sets the actor of each person; a person for whom nothing speaks keeps none.</summary>
    public void Choose(List<Portrait> people)
    {
        var open = 0;
        foreach (var person in people)
        {
            person.Actor = person.Evidence();
            if (person.Actor.IsNone) open++;
        }

        if (open == 0) return;
        foreach (var person in people)
        {
            if (person.Actor.IsNone) continue;
            foreach (var mention in person.Mentions) _namedAt[mention.NameFirst] = person;
        }

        foreach (var person in people)
            if (person.Actor.IsNone) person.Actor = FromOwner(person) ?? FromFamilyName(person) ?? FromOffice(person, people) ?? FromContext(person) ?? default;
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
            foreach (var office in scan.Offices)
                if (office.Title == title && !people.Exists(p => p != person && p.Actor == office.Actor && p.Mentions.Exists(m => m.Title == title)))
                    return office.Actor;
        }

        return null;
    }

    // A family name that only one state's people bear, which the data says with its code.
    private ActorCode? FromFamilyName(Portrait person)
    {
        var name = person.Fullest;
        if (name.NameEnd - name.NameFirst < 2 || clues[name.NameFirst].Surname.Length == 0) return null;
        var code = clues[name.NameFirst].Surname.Entry.Tag;
        return ActorCode.IsWellFormed(code) && SyllableShape.HasMarks(document.Span(name.NameFirst, name.NameEnd).In(document.Text)) ? new(code) : null;
    }

    // The last actor or resolved person before the name in its sentence, the next one behind it, the first of the article.
    private ActorCode? FromContext(Portrait person)
    {
        var mention = person.Mentions[0];
        var sentence = SentenceOf(mention.NameFirst);
        return Nearest(mention.First - 1, sentence.First - 1, -1) ?? Nearest(mention.End, sentence.End, 1) ?? Nearest(0, document.Tokens.Length, 1);
    }

    private Sentence SentenceOf(int token)
    {
        int low = 0, high = document.Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Sentences[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return document.Sentences[low];
    }

    private ActorCode? Nearest(int from, int to, int step)
    {
        for (var i = from; (to - i) * step > 0; i += step)
        {
            if (_namedAt.TryGetValue(i, out var person)) return person.Actor;
            if (clues[i].Actor.Length > 0 && actors.Find(clues[i].Actor.Entry.Tag) is not { Kind: not ActorKind.State })
                return ActorCode.IsWellFormed(clues[i].Actor.Entry.Tag) ? new(clues[i].Actor.Entry.Tag) : null;
        }

        return null;
    }
}
