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
        var match = Names.Find(written);
        if (match.Actor is not null) return match.Actor;
        var meant = string.Join(", ", match.Suggestions.Select(a => $"{a.Code} ({a.Vietnamese}, {a.English})"));
        output.Error.WriteLine(match.IsAmbiguous ? $"entente: '{Shown.Line(written)}' may be {meant}: give one of the codes"
            : meant.Length > 0 ? $"entente: no actor is called '{Shown.Line(written)}'; did you mean {meant}?"
            : $"entente: no actor is called '{Shown.Line(written)}'; ontology/actors.txt lists them all");
        return null;
    }
}
