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

    /// <summary>The known person's line, or null.</summary>
    public LanguageLine? Line { get; private set; }

    /// <summary>The actor decided on.</summary>
    public ActorCode Actor { get; set; }

    private int _fullest;

    /// <summary>Adds a mention; a longer name becomes the person's.</summary>
    public void Add(Candidate candidate)
    {
        candidate.Portrait = this;
        Mentions.Add(candidate);
        if (candidate.IsKnownWhole) Line ??= candidate.Known!.Line;
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

        if (Line is { } line && ActorCode.IsWellFormed(line.Field(0)))
        {
            var known = new ActorCode(line.Field(0));
            if (known != best && WeightOf(known) >= most) best = known;
        }

        return best;
    }

    private int WeightOf(ActorCode actor)
    {
        // What the list knows weighs less than an office printed beside the name, more than one further off.
        var weight = Line is { } line && line.Field(0) == actor.ToString() ? 7 : 0;
        foreach (var mention in Mentions)
            if (mention.Actor == actor) weight += mention.Weight;
        return weight;
    }
}
