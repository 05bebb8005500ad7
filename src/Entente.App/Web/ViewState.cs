using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Actors;
using Entente.Claims;
using Entente.Language;
using Entente.Time;
using Entente.Views;
using Entente.Views.Answers;

namespace Entente.App.Web;

/// <summary>The whole state of a view, as the address bar holds it: language, page, and what the query restricts. A link to it shows the same view.</summary>
internal sealed class ViewState
{
    private const string Not = "not ";

    // 'Liên Hợp Quốc' is said in full, 'Tổ chức Hiệp ước Bắc Đại Tây Dương' is not.
    private const int LongestLabel = 16;

    /// <summary>The most lines that a table may have.</summary>
    public const int Most = 10_000;

    private static readonly ImmutableArray<ClaimType> AllTypes = [.. Enum.GetValues<ClaimType>()];
    private static readonly ImmutableArray<Reality> AllRealities = [.. Enum.GetValues<Reality>()];

    private static readonly Dictionary<string, NumberFormatInfo> Numbers = new(StringComparer.Ordinal)
    {
        ["vi"] = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," },
        ["en"] = new() { NumberGroupSeparator = "," },
    };

    /// <summary>The names of the query that restrict what is asked; they are kept from page to page.</summary>
    public static readonly ImmutableArray<string> FilterNames = ["actor", "type", "reality", "area", "source", "since", "until", "as-of", "min-confidence"];

    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _query;

    /// <summary>The state that a request asks for.</summary>
    public ViewState(IHttpContextAccessor accessor) : this(accessor.HttpContext!.Request)
    {
    }

    /// <summary>The state that a request asks for.</summary>
    public ViewState(HttpRequest request)
    {
        var parts = (request.Path.Value ?? "/").Split('/', 3, StringSplitOptions.RemoveEmptyEntries);
        T = Phrases.Phrases.Of(FrontDoor.LanguageOf(request));
        Page = parts is [var first, .. var rest] && first == Language ? string.Join('/', rest) : "";
        Theme = request.Cookies["theme"] is "light" or "dark" ? request.Cookies["theme"]! : "auto";
        _query = request.Query.ToImmutableSortedDictionary(
            q => q.Key, q => q.Value.SelectMany(v => (v ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToImmutableArray(), StringComparer.Ordinal);
        Words = request.Query["q"].ToString().Trim();
        Scope = ReadScope();
    }

    /// <summary>The words of the interface.</summary>
    public Phrases.Phrases T { get; }

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language => T.Language;

    /// <summary>The path behind the language, without slashes at its ends.</summary>
    public string Page { get; }

    /// <summary><c>light</c>, <c>dark</c>, or <c>auto</c> for what the reader's system says.</summary>
    public string Theme { get; }

    /// <summary>What questions are asked over.</summary>
    public Scope Scope { get; }

    /// <summary>How many lines a list has that is taken away: as many as are asked for, else all that there may be.</summary>
    public int MostOfList => Value("most") is null ? Most : Scope.Most;

    /// <summary>What of the query could not be understood, to be told on the page: name and value.</summary>
    public List<(string Name, string Value)> Misunderstood { get; } = [];

    /// <summary>True when a filter restricts the view.</summary>
    public bool IsFiltered => FilterNames.Any(n => !Values(n).IsEmpty);

    /// <summary>The values of a name of the query.</summary>
    public ImmutableArray<string> Values(string name) => _query.GetValueOrDefault(name, []);

    /// <summary>The first value of a name of the query, or null.</summary>
    public string? Value(string name) => Values(name) is [var first, ..] ? first : null;

    /// <summary>The words searched for, as they were typed; empty when there are none.</summary>
    public string Words { get; }

    /// <summary>A label of an actor in the view's language; the code when it is unknown.</summary>
    public string Name(string code) => LanguagePack.Default.Actors.Find(code) is { } actor ? Name(actor) : code;

    /// <summary>The label of an actor in the view's language; the acronym where that is what people say.</summary>
    public string Name(Actor actor) => Name(actor, Language);

    /// <summary>The label of an actor in a language; the acronym where that is what people say.</summary>
    public static string Name(Actor actor, string language)
    {
        var label = language == "vi" ? actor.Vietnamese : actor.English;
        return actor.Kind is ActorKind.State or ActorKind.Region || label.Length <= LongestLabel ? label : actor.Code.ToString();
    }

    /// <summary>A state in the view's language: <c>actual, contested</c>, <c>in-force</c>, <c>not signed</c>.</summary>
    public string State(string state) => string.Join(", ", state.Split(", ").Select(s =>
        T.Label("state", s) is var label && label != s ? label
        : s.StartsWith(Not, StringComparison.Ordinal) ? T["not {0}", T.Label("status", s[Not.Length..])]
        : T.Label("status", s)));

    /// <summary>How people of the view's language name days and months.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language == "vi" ? "vi-VN" : "en-GB");

    /// <summary>A month by its name, counted as <see cref="Entente.Views.Pictures.Months"/> does: 'July 2024'.</summary>
    public string Month(int month) => Entente.Views.Pictures.Months.First(month).ToString("Y", Culture);

    /// <summary>A number as people of the view's language write it.</summary>
    public string Count(long number) => number.ToString("N0", Numbers[Language]);

    /// <summary>The address of another page with the filters of this one, and with the names given set anew (null: left out).</summary>
    public string To(string page, params IEnumerable<(string Name, string? Value)> with) => Address(page, FilterNames, with);

    /// <summary>The address of this page with the whole query, and with the names given set anew (null: left out).</summary>
    public string Here(params IEnumerable<(string Name, string? Value)> with) => Address(Page, _query.Keys, with);

    /// <summary>The address of this view in another language.</summary>
    public string In(string language) => string.Concat("/", language, Here().AsSpan(1 + Language.Length));

    /// <summary>The query of this view as it is, for the API and exports: empty or beginning with a question mark.</summary>
    public string Query => Here() is var here && here.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? here[at..] : "";

    /// <summary>The address of the same view under <c>/api</c>, with the whole query and with the names given set anew (null: left out).</summary>
    public string Api(string path, params IEnumerable<(string Name, string? Value)> with) => Address("/api/" + path, _query.Keys, with.ToList());

    private string Address(string page, IEnumerable<string> kept, IEnumerable<(string Name, string? Value)> with) =>
        Address(page.Length > 0 ? $"/{Language}/{page}" : $"/{Language}", kept, with.ToList());

    private string Address(string path, IEnumerable<string> kept, List<(string Name, string? Value)> set)
    {
        var pairs = kept.Where(n => !set.Exists(s => s.Name == n)).SelectMany(n => Values(n).Select(v => (n, (string?)v))).Concat(set.Where(s => s.Value is not null));
        var address = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in pairs)
        {
            address.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value!));
            mark = '&';
        }

        return address.ToString();
    }

    private Scope ReadScope() => new()
    {
        Since = Day("since")?.Earliest,
        Until = Day("until")?.Latest,
        AsOf = Day("as-of")?.Latest,
        Types = [.. Known("type", v => AllTypes.Where(t => string.Equals(t.Label(), v, StringComparison.OrdinalIgnoreCase)))],
        Realities = [.. Known("reality", v => AllRealities.Where(r => r.Label() == v))],
        Areas = [.. Known("area", v => IssueAreas.All.Where(a => a == v))],
        Outlets = Values("source"),
        Actors = [.. Known("actor", v => Commands.Named.Names.Find(v).Actor is { } actor ? [actor.Code] : Enumerable.Empty<ActorCode>())],
        MinConfidence = Share("min-confidence"),
        Most = Lines() ?? Scope.All.Most,
    };

    private int? Lines()
    {
        if (Value("most") is not { } written) return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= Most) return count;
        Misunderstood.Add(("most", written));
        return null;
    }

    private double? Share(string name)
    {
        if (Value(name) is not { } written) return null;
        if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
        Misunderstood.Add((name, written));
        return null;
    }

    private Edtf? Day(string name)
    {
        if (Value(name) is not { } value) return null;
        if (Edtf.TryParse(value, out var date) && !date.IsInterval) return date;
        Misunderstood.Add((name, value));
        return null;
    }

    private IEnumerable<T1> Known<T1>(string name, Func<string, IEnumerable<T1>> find)
    {
        foreach (var value in Values(name))
        {
            var found = find(value).ToList();
            if (found.Count == 0) Misunderstood.Add((name, value));
            foreach (var one in found) yield return one;
        }
    }
}
