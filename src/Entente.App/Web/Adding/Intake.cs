using Entente.App.Web.Maps;
using Entente.Language;
using Entente.Map;
using Entente.Store;

namespace Entente.App.Web.Adding;

/// <summary>Reads what came in and keeps it: each article in whole or not at all, and one that is bad stops no other.</summary>
internal sealed class Intake(MapPool pool)
{
    private const int Shown = 6;

    private static readonly Reader Reader = new(LanguagePack.Default);

    private static readonly Lazy<string> Stamp = new(() => ReaderStamp.Of(LanguagePack.Default));

    private static readonly TieWords Ties = TieWords.Of(LanguagePack.Default);

    /// <summary>Keeps all articles there are among what came in, and says of each what came of it, in the same order.</summary>
    public IReadOnlyList<Added> Take(IReadOnlyList<(string Name, Article? Article, string? Problem)> incoming)
    {
        var results = new List<Added>();
        using var store = pool.Change();
        using var adding = store.Add(Stamp.Value);
        foreach (var (name, article, problem) in incoming) results.Add(article is null ? Added.Not(name, problem ?? "") : Keep(name, article, store, adding));
        adding.Finish(Ties);
        return results;
    }

    private static Added Keep(string name, Article article, MapStore store, Store.Adding adding)
    {
        if (adding.Holds(article)) return Told(name, article, false, store);
        try
        {
            adding.Add(PreparedReading.Of(Reader.Read(article), Ties));
            adding.Flush();
            return Told(name, article, true, store);
        }
#pragma warning disable CA1031 // Reading should never throw; when it does, the other articles must not pay for our mistake.
        catch (Exception e) when (e is not MapException)
#pragma warning restore CA1031
        {
            return Added.Not(name, $"the reader failed, please report this: {e.GetType().Name}: {e.Message}");
        }
    }

    private static Added Told(string name, Article article, bool isNew, MapStore store)
    {
        var claims = store.Sightings(new() { Article = article.Id }).ToList();
        return new(name, article.Id, claims.Count, isNew, null) { First = [.. claims.Take(Shown)] };
    }
}
