using System.Collections.Immutable;
using Entente.Claims;
using Entente.Views;
using Entente.Views.Answers;
using Entente.Views.Pictures;

namespace Entente.App.Web.Drawing;

/// <summary>What happened with an actor or between two, drawn: along time, and how what binds and what divides moved.</summary>
internal sealed class DossierPictures
{
    private const int MostMarks = 400;

    private readonly ImmutableArray<Happening> _shown;
    private readonly PictureWords _words;

    private DossierPictures(ImmutableArray<Happening> shown, ImmutableArray<BalancePeriod> periods, PictureWords words) => (_shown, Periods, _words) = (shown, periods, words);

    /// <summary>The months or years of the balance.</summary>
    public ImmutableArray<BalancePeriod> Periods { get; }

    /// <summary>Pictures of happenings: for the page of a view, where marks lead to articles, or each for a file of its own.</summary>
    public static DossierPictures Of(IMapContent map, ViewState view, ImmutableArray<Happening> happenings, bool isAlone = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(view);
        var shown = happenings.Length <= MostMarks ? happenings : [.. happenings.OrderByDescending(h => h.Sources).ThenByDescending(h => h.Day).Take(MostMarks)];
        var claims = map.SightingsOf(shown.Where(h => !h.Claims.IsEmpty).Select(h => h.Claims[0]).Distinct()).DistinctBy(c => c.Claim).ToDictionary(c => c.Claim, StringComparer.Ordinal);
        return new(shown, BalancePicture.Periods(happenings), new()
        {
            Type = type => view.T.Label("type", type.Label()),
            Actor = view.Name,
            Phrase = phrase => view.State(phrase) is var state && state != phrase ? state : view.T[phrase],
            Quote = id => claims.GetValueOrDefault(id)?.Quote,
            Link = id => !isAlone && claims.GetValueOrDefault(id) is { } claim ? view.To($"article/{Uri.EscapeDataString(claim.Article)}", ("claim", id)) : null,
            Style = isAlone ? PictureStyle.Alone : null,
        });
    }

    /// <summary>Happenings along time as SVG, or null when none has a day.</summary>
    public string? Timeline() => TimelinePicture.Draw(_shown, _words);

    /// <summary>The names of the timeline's rows alone, to stand still where a narrow window moves it.</summary>
    public string? TimelineNames() => TimelinePicture.Names(_shown, _words);

    /// <summary>How what binds and what divides moved as SVG, or null when nothing did.</summary>
    public string? Balance() => BalancePicture.Draw(Periods, _words);
}
