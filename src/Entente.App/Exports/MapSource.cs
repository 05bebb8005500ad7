using System.Collections.Immutable;
using Entente.Claims;
using Entente.Export.Content;
using Entente.Map;
using Entente.Store;

namespace Entente.App.Exports;

/// <summary>A kept map as the source of an export: one article at a time, so that memory stays flat.</summary>
internal sealed class MapSource(MapStore store, MapFilter filter, string reader) : IExportSource
{
    public string Reader { get; } = reader;

    public IReadOnlyDictionary<string, string> Question { get; init; } = ImmutableDictionary<string, string>.Empty;

    public bool IsBehind { get; } = store.IsPending;

    // Which articles count is a matter of outlet and day of knowledge; of those, what lies in the time that was asked for.
    public IEnumerable<ExportArticle> Articles()
    {
        var articles = new MapFilter { AsOf = filter.AsOf, Outlets = filter.Outlets };
        foreach (var kept in store.Articles(articles).OrderBy(a => a.Id, StringComparer.Ordinal)) yield return Of(kept);
    }

    // What the map has derived may not know the newest claims yet; as of a day, which may be the last of all, it is made of the claims themselves.
    public MapFindings Findings()
    {
        var known = IsBehind ? filter with { AsOf = filter.AsOf ?? DateOnly.MaxValue } : filter;
        return new([.. store.Events(known)], [.. store.Ties(known)], [.. store.Agreements(known)]);
    }

    private ExportArticle Of(KeptArticle kept)
    {
        var inArticle = filter with { Article = kept.Id };
        var places = store.PlacesOf(kept.Id);
        var text = store.TextOf(kept.Id) ?? "";
        var all = new MapFilter { Article = kept.Id, Since = filter.Since, Until = filter.Until };
        return new(new(kept.Id, text) { Published = kept.Published, Outlet = kept.Outlet, Url = kept.Url }, kept.Echo, kept.Title)
        {
            Snapshot = kept.Snapshot,
            Hash = kept.Hash,
            Claims = [.. store.Sightings(inArticle).Where(s => places.ContainsKey(s.Claim)).OrderBy(s => s.Claim, StringComparer.Ordinal).Select(s => Of(s, places[s.Claim]))],
            Statements = [.. store.Statements(all).OrderBy(s => s.Evidence.Start).ThenBy(s => s.Evidence.End).ThenBy(s => s.SpeakerName, StringComparer.Ordinal).Select(s => new ExportStatement(new(s.SpeakerName, s.Speaker, s.Evidence), s.About) { Person = s.Person })],
            People = [.. store.People(all).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Actor).Select(p => new ExportPerson(new(p.Name, p.Actor, p.Role), p.Person))],
            Instruments = [.. store.Instruments(all).OrderBy(i => i.Evidence.Start).ThenBy(i => i.Name, StringComparer.Ordinal).Select(i => new Instrument(i.Name, i.Parties, i.Status, i.Evidence) { Time = i.Time })],
        };
    }

    private static ExportClaim Of(Sighting sighting, ClaimPlace place) => new(sighting, place.Evidence, place.Cue, place.Frame);
}
