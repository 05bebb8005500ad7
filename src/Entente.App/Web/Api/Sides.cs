using Entente.App.Commands;
using Entente.Language;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>The actors that an address names, or why there are none.</summary>
internal static class Sides
{
    /// <summary>Answers with the actors of these names, or with 404 and whom the name may have meant.</summary>
    /// <param name="names">Where each name stands, and the name: a code or as people write it.</param>
    /// <param name="show">Given a side a name.</param>
    public static IResult Of((string Parameter, string Name)[] names, Func<Side[], IResult> show)
    {
        var sides = new Side[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var found = Named.Names.Find(names[i].Name);
            if (found.Actor is not { } actor)
            {
                return new Problem(StatusCodes.Status404NotFound, Named.Told(names[i].Name, found))
                {
                    Parameter = names[i].Parameter,
                    Value = names[i].Name,
                    Meant = [.. found.Suggestions.Select(a => a.Code.ToString())],
                }.Result();
            }

            sides[i] = Side.Of(actor, LanguagePack.Default.Actors);
        }

        return show(sides);
    }
}
