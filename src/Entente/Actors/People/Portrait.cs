using Entente.Language;

namespace Entente.Actors.People;

/// <summary>What an article has shown of one person so far.</summary>
internal sealed class Portrait
{
    /// <summary>The fullest name as numbers.</summary>
    public int[] Parts { get; private set; } = [];

    /// <summary>Every mention, in the order of linking.</summary>
    public List<Candidate> Mentions { get; } = [];

    /// <summary>The mention that prints the fullest name.</summary>
    public Candidate Fullest => Mentions[_fullest];

    /// <summary>The known person's entry, or null.</summary>
    public Entry? Entry { get; private set; }

    /// <summary>The actor decided on.</summary>
    public ActorCode Actor { get; set; }

    private int _fullest;

    /// <summary>Adds a mention; a longer name becomes the person's.</summary>
    public void Add(Candidate candidate)
    {
        candidate.Portrait = this;
        Mentions.Add(candidate);
        if (candidate.IsKnownWhole && (Entry is null || candidate.Known!.Length > Entry.Length)) Entry = candidate.Known;
        if (candidate.Parts.Length <= Parts.Length) return;
        Parts = candidate.Parts;
        _fullest = Mentions.Count - 1;
    }

    /// <summary>The actor that the mentions speak for, weighed; none when nothing does.</summary>
    public ActorCode Evidence()
    {
        ActorCode best = default;
        var most = 0;
        foreach (var mention in Mentions)
        {
            var actor = mention.Weight > 0 ? mention.Actor : default;
            if (actor.IsNone || actor == best) continue;
            var weight = WeightOf(actor);
            if (weight > most) (best, most) = (actor, weight);
        }

        if (Entry is { } entry && ActorCode.IsWellFormed(entry.Tag))
        {
            var known = new ActorCode(entry.Tag);
            if (known != best && WeightOf(known) >= most) best = known;
        }

        return best;
    }

    private int WeightOf(ActorCode actor)
    {
        // What the list knows weighs less than an office printed beside the name, more than one further off.
        var weight = Entry is { } entry && entry.Tag == actor.ToString() ? 7 : 0;
        foreach (var mention in Mentions)
            if (mention.Actor == actor) weight += mention.Weight;
        return weight;
    }
}
