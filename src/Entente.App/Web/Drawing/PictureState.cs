using System.Globalization;
using Entente.Views.Answers;
using Entente.Views.Pictures;

namespace Entente.App.Web.Drawing;

/// <summary>What of the map a view of the picture shows, as its address says.</summary>
internal sealed class PictureState
{
    /// <summary>As many lines are drawn, and as many pairs listed, unless all are asked for.</summary>
    public const int Usual = 300;

    /// <summary>As many are drawn, the best attested, when all are asked for: more cannot be told apart, and no browser moves them smoothly.</summary>
    public const int All = 5000;

    /// <summary>The names of the query that only the picture has.</summary>
    public static readonly string[] Names = ["pull", "undated", "show", "chosen"];

    private readonly ViewState _view;

    /// <summary>Reads the address of a view.</summary>
    public PictureState(ViewState view)
    {
        ArgumentNullException.ThrowIfNull(view);
        _view = view;
        var scope = view.Scope;

        // Whole months are restricted in the picture, where going to others costs nothing; single days are asked of the map.
        var since = scope.Since is { Day: > 1 } ? scope.Since : null;
        var until = scope.Until is { } last && last.AddDays(1).Day != 1 ? scope.Until : null;
        Asked = scope with { Since = since, Until = until };
        Filter = new()
        {
            Actors = scope.Actors,
            Types = scope.Types,
            Realities = scope.Realities,
            Pull = Enum.GetValues<Pull>().Cast<Pull?>().FirstOrDefault(p => p!.Value.Label() == view.Value("pull")),
            Since = since is null && scope.Since is { } from ? Months.Of(from) : null,
            Until = until is null && scope.Until is { } to ? Months.Of(to) : null,
            OnlyDated = view.Value("undated") == "no",
        };
    }

    /// <summary>What is asked of the map.</summary>
    public Scope Asked { get; }

    /// <summary>What is seen of its picture.</summary>
    public PictureFilter Filter { get; }

    /// <summary>How many lines are drawn at most.</summary>
    public int Most => _view.Value("show") == "all" ? All : Usual;

    /// <summary>The address from which the picture gets its data. Time, pull and realities are left to it, so that it can go from year to year by itself.</summary>
    public string Data
    {
        get
        {
            var kept = new List<(string Name, string? Value)>();
            foreach (var name in new[] { "actor", "type", "area", "source", "as-of", "min-confidence" }) kept.AddRange(_view.Values(name).Select(v => (name, (string?)v)));
            if (Asked.Since is { } since) kept.Add(("since", since.ToString("O", CultureInfo.InvariantCulture)));
            if (Asked.Until is { } until) kept.Add(("until", until.ToString("O", CultureInfo.InvariantCulture)));
            return "/api/network" + (kept.Count == 0 ? "" : "?" + string.Join('&', kept.Select(k => $"{k.Name}={Uri.EscapeDataString(k.Value!)}")));
        }
    }
}
