using Entente.Actors;
using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Pictures;

/// <summary>An event, or a time during which a tie held, as a picture needs it: who with whom, when, and how well it is attested.</summary>
/// <param name="Type">What is told.</param>
/// <param name="Actors">Who does it.</param>
/// <param name="Recipients">To whom; may be empty.</param>
/// <param name="Reality">Whether it is so.</param>
/// <param name="Sources">How many independent sources tell of it.</param>
public readonly record struct Stretch(ClaimType Type, IReadOnlyList<ActorCode> Actors, IReadOnlyList<ActorCode> Recipients, Reality Reality, int Sources)
{
    /// <summary>The first day that it can have been, or null when nothing bounds it.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day that it can have been, or null when nothing bounds it.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The last day on which it was told, or null.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>True for a tie that ended.</summary>
    public bool IsEnded { get; init; }

    /// <summary>An event. One without a time of its own lies on the day of its first report.</summary>
    public static Stretch Of(MapEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new(e.Type, e.Actors, e.Recipients, e.Reality, e.Sources)
        {
            First = e.When is { } from ? from.Earliest : e.FirstReported,
            Last = e.When is { } to ? to.Latest : e.FirstReported,
            Told = e.LastReported ?? e.FirstReported,
        };
    }

    /// <summary>Each time during which a tie held; one without time for a tie that only ever was announced, spoken of or denied.</summary>
    public static IEnumerable<Stretch> Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var reality = tie.Status switch
        {
            TieStatus.Planned => Reality.Planned,
            TieStatus.Possible => Reality.Hypothetical,
            TieStatus.Denied => Reality.Negated,
            _ => Reality.Actual,
        };
        var whole = new Stretch(tie.Type, [tie.Actor], [tie.Recipient], reality, tie.Sources);
        if (tie.Spans.IsEmpty) return [whole];
        return tie.Spans.Select(s => whole with { First = s.Since?.Earliest, Last = s.Until?.Latest, Told = s.Confirmed, IsEnded = s.Until is not null || !s.Closed.IsEmpty });
    }
}
