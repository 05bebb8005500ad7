namespace Entente.App.Commands;

/// <summary>The fields of a claim that an analyst may correct, and how their values are written.</summary>
internal static class JudgedFields
{
    /// <summary>All of them.</summary>
    public static string[] All { get; } = ["type", "mode", "actors", "recipients", "reality", "speaker", "time", "place", "instrument"];

    /// <summary>True for fields that hold actors.</summary>
    public static bool OfActors(string field) => field is "actors" or "recipients" or "speaker";

    /// <summary>The codes of actors that were written by name or code, parted by commas; false, and why, where one is unknown.</summary>
    public static bool TryCodes(string written, out string? codes, out string? why)
    {
        (codes, why) = (null, null);
        var found = new List<string>();
        foreach (var name in written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Named.Names.Find(name);
            if (match.Actor is not { } actor)
            {
                why = Named.Told(name, match);
                return false;
            }

            if (!found.Contains(actor.Code.ToString())) found.Add(actor.Code.ToString());
        }

        codes = string.Join(' ', found);
        return true;
    }
}
