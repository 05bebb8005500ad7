using Entente.Text;

namespace Entente.Actors.People;

/// <summary>Says which mentions name the same person.</summary>
internal sealed class PersonLinker(Document document, Clue[] clues)
{
    private readonly NameParts _parts = new(document);
    private readonly List<Portrait> _people = [];

    // The people that have a part in their name.
    private readonly Dictionary<int, List<Portrait>> _byPart = [];

    /// <summary>Links all candidates; those that link to nobody and are not sure keep no portrait.</summary>
    public List<Portrait> Link(List<Candidate> candidates)
    {
        foreach (var candidate in candidates) candidate.Parts = _parts.Of(candidate.NameFirst, candidate.NameEnd);
        foreach (var candidate in candidates)
            if (candidate.Certainty == Certainty.Sure && candidate.Parts.Length > 1) LinkOrAdd(candidate);
        foreach (var candidate in candidates)
            if (candidate.Certainty == Certainty.Sure && candidate.Parts.Length == 1) LinkOrAdd(candidate);
        foreach (var candidate in candidates)
        {
            if (candidate.Certainty != Certainty.Linked) continue;
            if (Find(candidate) is { } person) Add(person, candidate);
            else if (candidate.Neighbour?.Portrait is not null) LinkOrAdd(candidate);
        }

        return _people;
    }

    private void LinkOrAdd(Candidate candidate)
    {
        var person = Find(candidate);
        if (person is null) _people.Add(person = new Portrait());
        Add(person, candidate);
    }

    private void Add(Portrait person, Candidate candidate)
    {
        person.Add(candidate);
        foreach (var part in candidate.Parts)
        {
            if (!_byPart.TryGetValue(part, out var list)) _byPart[part] = list = [];
            if (!list.Contains(person)) list.Add(person);
        }
    }

    private Portrait? Find(Candidate candidate)
    {
        Portrait? best = null;
        var most = 0;
        if (candidate.IsKnownWhole)
        {
            foreach (var person in _people)
                if (person.Entry == candidate.Known) Try(person, 100);
        }

        foreach (var part in candidate.Parts)
        {
            if (!_byPart.TryGetValue(part, out var list)) continue;
            foreach (var person in list) Try(person, 0);
        }

        if (best is null && candidate.Parts is [var only])
        {
            foreach (var person in _people)
                if (person.Parts.Length > 0 && _parts.IsVariant(only, person.Parts[^1])) Try(person, -50);
        }

        return best;

        void Try(Portrait person, int bonus)
        {
            var score = Score(person, candidate, bonus);
            if (score > most) (best, most) = (person, score);
        }
    }

    private int Score(Portrait person, Candidate candidate, int bonus)
    {
        if (bonus == 0 && !_parts.Agree(person.Parts, candidate.Parts)) return 0;
        var score = 100 + bonus;
        if (candidate.Parts is [var only] && person.Parts.Length > 1 && bonus == 0)
        {
            // A name is called by its end, or by its beginning where the family name stands first.
            if (only == person.Parts[^1]) score += 20;
            else if (only == person.Parts[0] && IsFamilyFirst(person)) score += 20;
            else if (candidate.Certainty == Certainty.Linked) score -= 60;
        }

        if (!candidate.Actor.IsNone && candidate.Weight >= 8)
        {
            var same = person.Mentions.Exists(m => m.Actor == candidate.Actor);
            var other = !same && person.Mentions.Exists(m => m.Weight >= 8);
            if (other && candidate.Parts.Length < person.Parts.Length) score -= 90;
            if (same) score += 10;
        }

        if (candidate.Title is { } title && person.Mentions.Exists(m => m.Title == title)) score += 10;
        return score * 64 + Math.Min(person.Mentions.Count, 60);
    }

    private bool IsFamilyFirst(Portrait person) => clues[person.Fullest.NameFirst].Is(ClueTraits.Surname);
}
