using System.Collections.Frozen;
using Entente.Language;

namespace Entente.Actors.People;

/// <summary>What the language data says of titles and of the words inside roles; made once for a pack.</summary>
internal sealed class TitleTags
{
    private readonly FrozenSet<object> _abroad;
    private readonly FrozenSet<object> _organ;

    public TitleTags(LanguagePack pack)
    {
        _abroad = Holding(pack, "abroad");
        _organ = Holding(pack, "organ");
    }

    /// <summary>A form of address that tells no role: 'ông', 'bà'.</summary>
    public static bool IsAddress(Entry title) => title.Tag is "honour";

    /// <summary>An office held abroad, where the place is not the actor: 'đại sứ'.</summary>
    public bool IsAbroad(Entry title) => _abroad.Contains(title);

    /// <summary>An office of organisations and firms too, so that one unknown word behind it may be the firm: 'chủ tịch'.</summary>
    public bool IsOrgan(Entry title) => _organ.Contains(title);

    /// <summary>What a role word says of the actor behind it.</summary>
    public static RoleTie Tie(Entry word) => word.Tag switch
    {
        "owner" => RoleTie.Owner,
        "at" => RoleTie.At,
        "about" => RoleTie.About,
        "study" => RoleTie.Study,
        "join" => RoleTie.Join,
        "and" => RoleTie.And,
        "before" => RoleTie.Before,
        "after" => RoleTie.After,
        "is" => RoleTie.Is,
        _ => RoleTie.None,
    };

    // The titles that hold a word of the tag, at a word's boundary.
    private static FrozenSet<object> Holding(LanguagePack pack, string tag)
    {
        var words = pack.Of(WordKind.RoleWords).Where(w => w.Tag == tag).Select(w => $" {w.Form} ").ToArray();
        return pack.Of(WordKind.Titles)
            .Where(t => Array.Exists(words, w => $" {t.Form} ".Contains(w, StringComparison.OrdinalIgnoreCase)))
            .ToFrozenSet<object>(ReferenceEqualityComparer.Instance);
    }
}
