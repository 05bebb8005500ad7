using Entente.Actors;
using Entente.App.Terminal;
using Entente.Language;
using Entente.Map;

namespace Entente.App.Commands;

/// <summary>Finds the actor that somebody typed, or says whom they may have meant.</summary>
internal static class Named
{
    private static readonly Lazy<ActorNames> AllNames = new(() => new(LanguagePack.Default));

    /// <summary>All that actors are called, made when first asked for.</summary>
    public static ActorNames Names => AllNames.Value;

    /// <summary>The actor, or null after telling why there is none.</summary>
    public static Actor? Find(string written, Output output)
    {
        var found = Names.Find(written);
        if (found.Actor is null) output.Error.WriteLine($"entente: {Told(Shown.Line(written), found)}");
        return found.Actor;
    }

    /// <summary>Why a name is no actor's.</summary>
    public static string Told(string written, ActorName found)
    {
        var meant = string.Join(", ", found.Suggestions.Select(a => $"{a.Code} ({a.Vietnamese}, {a.English})"));
        return found.IsAmbiguous ? $"'{written}' may be {meant}: give one of the codes"
            : meant.Length > 0 ? $"no actor is called '{written}'; did you mean {meant}?"
            : $"no actor is called '{written}'; ontology/actors.txt lists them all";
    }
}
