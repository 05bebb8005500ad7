using System.Collections.Immutable;
using Entente.Claims;
using Entente.Map;
using Entente.Views;
using static Entente.Export.Tables.ColumnKind;

namespace Entente.Export.Tables;

/// <summary>What the articles say together: actors, events, ties with a row a span, agreements and the steps of their lives.</summary>
internal static class MapTables
{
    public static ImmutableArray<Table> All { get; } =
    [
        new("actors", "actor", [new("actor"), new("actor_kind"), new("name_vi"), new("name_en")])
        {
            OfMap = m => m.Actors.Select(a => new object?[] { a.Code.ToString(), Label(a.Kind), a.Vietnamese, a.English }),
        },
        new("events", "event",
            [
                new("event"), new("type"), new("mode"), new("quad"), new("actors", List), new("recipients", List), new("reality"), .. Cells.Time("time"), new("place"), new("instrument"),
                new("first_reported", Day), new("last_reported", Day), new("sources", Number), new("articles", Number), new("speakers", List), new("stated", Flag),
                new("contradicts", List), new("claims", List),
            ])
        {
            OfMap = m => m.Events.Select(Event),
        },
        new("ties", "tie",
            [
                new("tie"), new("span", Number), new("type"), new("actor"), new("recipient"), new("status"), .. Cells.Time("since"), .. Cells.Time("until"), new("confirmed", Day),
                new("modes", List), new("sources", Number), new("contradicted", Flag), new("opened", List), new("closed", List), new("claims", List),
            ])
        {
            OfMap = m => m.Ties.SelectMany(Spans),
        },
        new("agreements", "agreement",
            [new("agreement"), new("name"), new("other_names", List), new("parties", List), new("status"), new("sources", Number), new("contradicted", Flag)])
        {
            OfMap = m => m.Agreements.Select(a => new object?[] { a.Id, a.Name, a.OtherNames, Cells.List(a.Parties), a.Status.Label(), (long)a.Sources, a.IsContradicted }),
        },
        new("agreement-steps", "agreement_step",
            [new("agreement"), new("step", Number), new("status"), .. Cells.Time("time"), new("reported", Day), new("denied", Flag), new("sources", Number), new("claims", List)])
        {
            OfMap = m => m.Agreements.SelectMany(Steps),
        },
    ];

    public static string Label(Enum value) => value.ToString().ToLowerInvariant();

    private static object?[] Event(MapEvent e) =>
    [
        e.Id, e.Type.Label(), e.Mode, PloverWords.Default.Quad(e.Type), Cells.List(e.Actors), Cells.List(e.Recipients), e.Reality.Label(), .. Cells.Time(e.When), e.Place, e.Instrument,
        Cells.Day(e.FirstReported), Cells.Day(e.LastReported), (long)e.Sources, (long)e.Articles, Cells.List(e.Speakers), e.IsStated, e.Contradicts, e.Claims,
    ];

    private static IEnumerable<object?[]> Steps(InstrumentLife agreement)
    {
        var number = 0L;
        foreach (var step in agreement.Steps)
        {
            yield return
            [
                agreement.Id, ++number, step.Status.Label(), .. Cells.Time(step.When), Cells.Day(step.Reported), step.IsDenied, (long)step.Sources, step.Claims,
            ];
        }
    }

    // A tie that never held has one row without a span.
    private static IEnumerable<object?[]> Spans(Tie tie)
    {
        if (tie.Spans.IsEmpty) yield return Row(tie, 0, null, [.. tie.Claims.Order(StringComparer.Ordinal)]);
        foreach (var (i, span) in tie.Spans.Index()) yield return Row(tie, i + 1, span, span.Claims);
    }

    private static object?[] Row(Tie tie, int number, TieSpan? span, ImmutableArray<string> claims) =>
    [
        tie.Id, (long)number, tie.Type.Label(), tie.Actor.ToString(), tie.Recipient.ToString(), Label(tie.Status), .. Cells.Time(span?.Since), .. Cells.Time(span?.Until), Cells.Day(span?.Confirmed),
        tie.Modes, (long)tie.Sources, tie.IsContradicted, span?.Opened ?? [], span?.Closed ?? [], claims,
    ];
}
