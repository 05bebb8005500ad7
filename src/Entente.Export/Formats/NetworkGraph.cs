using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Export.Content;
using Entente.Export.Tables;
using Entente.Map;
using Entente.Views;

namespace Entente.Export.Formats;

/// <summary>An edge of the network: a tie while it held, or all events of one type and reality of a pair.</summary>
/// <param name="Id">The same in every export of the same articles.</param>
/// <param name="Kind">'tie' or 'event'.</param>
/// <param name="Type">What.</param>
/// <param name="Actor">Who.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Reality">Whether it is so; of a tie its status.</param>
/// <param name="Weight">Events counted; of a tie 1.</param>
/// <param name="Sources">Independent sources.</param>
internal sealed record GraphEdge(string Id, string Kind, ClaimType Type, ActorCode Actor, ActorCode Recipient, string Reality, long Weight, long Sources)
{
    /// <summary>The first day, or null when unknown.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day, or null when unknown or when it holds.</summary>
    public DateOnly? End { get; init; }

    /// <summary>When it was last said to hold, or last reported.</summary>
    public DateOnly? Confirmed { get; init; }
}

/// <summary>The network of the map, by code of the nodes and id of the edges.</summary>
internal sealed class NetworkGraph
{
    public NetworkGraph(MapContent map)
    {
        Nodes = map.Actors;
        Edges = [.. TieEdges(map.Ties).Concat(EventEdges(map.Events)).OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    public ImmutableArray<Actor> Nodes { get; }

    public ImmutableArray<GraphEdge> Edges { get; }

    // An ampersand may stand in a code and not in an XML name; a full stop the other way round.
    public static string Token(string id) => id.Replace('&', '.');

    private static IEnumerable<GraphEdge> TieEdges(IEnumerable<Tie> ties)
    {
        foreach (var tie in ties)
        {
            var status = MapTables.Label(tie.Status);
            if (tie.Spans.IsEmpty) yield return new($"tie-{tie.Id}-0", "tie", tie.Type, tie.Actor, tie.Recipient, status, 1, tie.Sources);
            foreach (var (i, span) in tie.Spans.Index())
            {
                yield return new($"tie-{tie.Id}-{i + 1}", "tie", tie.Type, tie.Actor, tie.Recipient, status, 1, tie.Sources)
                {
                    Start = span.Since?.Earliest,
                    End = span.Until?.Latest,
                    Confirmed = span.Confirmed,
                };
            }
        }
    }

    private static List<GraphEdge> EventEdges(IEnumerable<MapEvent> events)
    {
        var sums = new Dictionary<(ClaimType Type, Dyad Pair, Reality Reality), GraphEdge>();
        foreach (var e in events)
        {
            foreach (var pair in Dyad.Of(e.Type, e.Actors, e.Recipients))
            {
                var key = (e.Type, pair, e.Reality);
                var edge = sums.GetValueOrDefault(key)
                    ?? new($"event-{e.Type.Label()}-{pair.Actor}-{pair.Recipient}-{e.Reality.Label()}", "event", e.Type, pair.Actor, pair.Recipient, e.Reality.Label(), 0, 0);
                sums[key] = edge with
                {
                    Weight = edge.Weight + 1,
                    Sources = edge.Sources + e.Sources,
                    Start = Min(edge.Start, e.When?.Earliest ?? e.FirstReported),
                    End = Max(edge.End, e.When?.Latest ?? e.FirstReported),
                    Confirmed = Max(edge.Confirmed, e.LastReported),
                };
            }
        }

        return [.. sums.Values];
    }

    private static DateOnly? Min(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;

    private static DateOnly? Max(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;
}
