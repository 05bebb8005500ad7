using System.Collections.Immutable;
using Entente.Actors;
using Entente.Language;
using Entente.Text;

namespace Entente.Map;

/// <summary>What a name that somebody typed stands for.</summary>
/// <param name="Actor">The actor, or null when it is unknown or ambiguous.</param>
/// <param name="Suggestions">Whom it may have meant, the likeliest first; empty when <paramref name="Actor"/> is known.</param>
/// <param name="IsAmbiguous">True when it is the name of each of <paramref name="Suggestions"/>.</param>
public sealed record ActorName(Actor? Actor, ImmutableArray<Actor> Suggestions, bool IsAmbiguous);

/// <summary>Finds actors by the names that people type: a code, Vietnamese or English, with or without diacritics and capitals.</summary>
public sealed class ActorNames
{
    private const int MaxSuggestions = 5;

    private readonly ActorCatalogue _catalogue;
    private readonly Dictionary<string, List<Actor>> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Actor>> _plain = new(StringComparer.Ordinal);

    /// <summary>The names of a pack: codes and labels of the ontology, further English names, and all that articles call an actor.</summary>
    public ActorNames(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _catalogue = pack.Actors;
        foreach (var actor in pack.Actors.All)
        {
            Add(actor.Vietnamese, actor);
            Add(actor.English, actor);
        }

        foreach (var line in pack.Files.FirstOrDefault(f => f.Path == "ontology/english-names.txt")?.Lines ?? [])
            if (pack.Actors.Find(line.Field(0)) is { } actor)
                foreach (var form in line.Forms(1)) Add(form, actor);

        foreach (var (form, code) in pack.ActorNames)
            if (pack.Actors.Find(code) is { } actor) Add(form, actor);
    }

    /// <summary>
    /// Whom a name stands for; never throws. A code in capitals comes first ('NGA' is Nigeria and 'Nga' is Russia), then names
    /// with the diacritics as typed, then names without, then a code in small letters.
    /// </summary>
    public ActorName Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_catalogue.Find(name.Trim()) is { } coded) return new(coded, [], false);
        var plain = PlainLetters.Of(name);
        var found = _written.GetValueOrDefault(Written(name)) ?? _plain.GetValueOrDefault(plain);
        if (found is null && _catalogue.Find(name.Trim().ToUpperInvariant()) is { } small) return new(small, [], false);
        return found switch
        {
            [var one] => new(one, [], false),
            null => new(null, Nearest(plain), false),
            _ => new(null, [.. found.Take(MaxSuggestions)], true),
        };
    }

    private ImmutableArray<Actor> Nearest(string plain)
    {
        if (plain.Length < 2) return [];
        var best = new Dictionary<Actor, int>();
        foreach (var (form, actors) in _plain)
        {
            var cost = Cost(plain, form);
            if (cost == int.MaxValue) continue;
            foreach (var actor in actors) best[actor] = Math.Min(cost, best.GetValueOrDefault(actor, int.MaxValue));
        }

        return [.. best.OrderBy(b => b.Value).ThenBy(b => b.Key.Kind).ThenBy(b => b.Key.Code).Take(MaxSuggestions).Select(b => b.Key)];
    }

    // A word of the name first, then the same words and more or fewer, then its beginning, then a slip of the finger for every three letters.
    private static int Cost(string plain, string form)
    {
        if ($" {form} ".Contains($" {plain} ", StringComparison.Ordinal)) return form.Length - plain.Length;
        if (IsOfTheWordsOf(plain, form) || IsOfTheWordsOf(form, plain)) return 20 + Math.Abs(form.Length - plain.Length);
        if (plain.Length >= 3 && form.StartsWith(plain, StringComparison.Ordinal)) return 100 + form.Length - plain.Length;
        return Slips.Between(plain, form, Math.Max(1, plain.Length / 3)) is { } slips ? 50 + 20 * slips : int.MaxValue;
    }

    // In whatever order: 'nam sudan' is 'sudan nam'.
    private static bool IsOfTheWordsOf(string few, string many)
    {
        if (few.Length > many.Length) return false;
        foreach (var word in few.AsSpan().Split(' '))
            if (!$" {many} ".AsSpan().Contains($" {few.AsSpan(word)} ", StringComparison.Ordinal)) return false;
        return true;
    }

    private void Add(string form, Actor actor)
    {
        if (form.Length == 0) return;
        Add(_written, Written(form), actor);
        Add(_plain, PlainLetters.Of(form), actor);
    }

    private static void Add(Dictionary<string, List<Actor>> names, string key, Actor actor)
    {
        if (!names.TryGetValue(key, out var list)) names[key] = list = [];
        if (list.Contains(actor)) return;
        list.Add(actor);
        list.Sort(static (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Code.CompareTo(b.Code));
    }

    private static string Written(string name) => PlainLetters.WithMarks(name);
}
