using Entente.Language;

namespace Entente.Actors.People;

/// <summary>What the tags and options of titles and role words mean.</summary>
internal static class TitleTags
{
    /// <summary>A form of address that tells no role: 'ông', 'bà'.</summary>
    public static bool IsAddress(Entry title) => title.Tag is "honour";

    /// <summary>An office held abroad, where the place is not the actor: 'đại sứ'.</summary>
    public static bool IsAbroad(Entry title) => title.Option("of") is "abroad";

    /// <summary>An office of organisations and firms too, so that one unknown word behind it may be the firm: 'chủ tịch'.</summary>
    public static bool IsOrgan(Entry title) => title.Option("of") is "organ";

    /// <summary>What a role word says of the actor behind it.</summary>
    public static RoleTie Tie(Entry word) => word.Tag switch
    {
        "owner" => RoleTie.Owner,
        "at" => RoleTie.At,
        "about" => RoleTie.About,
        "join" => RoleTie.Join,
        "before" => RoleTie.Before,
        "after" => RoleTie.After,
        "is" => RoleTie.Is,
        _ => RoleTie.None,
    };
}
