using System.Text.Json;
using Entente.Claims;
using Entente.Language;
using Entente.Views;
using Entente.Views.Pictures;

namespace Entente.App.Web.Drawing;

/// <summary>A picture as its script reads it: actors, and lines that name them by number.</summary>
internal static class PictureJson
{
    /// <summary>Writes a picture; of a very large one the best attested lines, and how many there are.</summary>
    /// <param name="out">Where to.</param>
    /// <param name="picture">What.</param>
    /// <param name="most">At most so many lines.</param>
    public static void Write(Utf8JsonWriter @out, Picture picture, int most)
    {
        var nodes = picture.Network.Nodes;
        var number = nodes.Index().ToDictionary(n => n.Item.Actor, n => n.Index);
        var dated = picture.Strands.SelectMany(s => s.Parts).ToList();
        @out.WriteStartObject();
        @out.WriteNumber("total", picture.Strands.Length);
        if (dated.Min(p => p.First ?? p.Last) is { } first) @out.WriteNumber("first_month", first);
        if (dated.Max(p => p.Last ?? p.First) is { } last) @out.WriteNumber("last_month", last);
        @out.WriteStartArray("types");
        foreach (var type in Enum.GetValues<ClaimType>()) @out.WriteStringValue(type.Label());
        @out.WriteEndArray();
        @out.WriteStartArray("actors");
        foreach (var node in nodes)
        {
            var actor = LanguagePack.Default.Actors.Find(node.Actor);
            @out.WriteStartObject();
            @out.WriteString("code", node.Actor.ToString());
            @out.WriteString("vi", actor is null ? node.Actor.ToString() : ViewState.Name(actor, "vi"));
            @out.WriteString("en", actor is null ? node.Actor.ToString() : ViewState.Name(actor, "en"));
            @out.WriteString("kind", actor?.Kind.ToString().ToLowerInvariant());
            @out.WriteNumber("cluster", node.Cluster);
            @out.WriteNumber("links", node.Links);
            @out.WriteNumber("between", node.Between);
            @out.WriteNumber("bond", node.Bond);
            @out.WriteNumber("strain", node.Strain);
            @out.WriteEndObject();
        }

        @out.WriteEndArray();
        @out.WriteStartArray("strands");
        foreach (var strand in picture.Strands.Take(most))
        {
            @out.WriteStartObject();
            @out.WriteNumber("one", number[strand.One]);
            @out.WriteNumber("other", number[strand.Other]);
            @out.WriteString("pull", strand.Pull.Label());
            @out.WriteString("reality", strand.Reality.Label());
            if (strand.Told is { } told) @out.WriteString("told", told.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            @out.WriteStartArray("parts");
            foreach (var part in strand.Parts) Write(@out, part);
            @out.WriteEndArray();
            @out.WriteEndObject();
        }

        @out.WriteEndArray();
        @out.WriteEndObject();
    }

    // Six numbers a part: type, first and last month (null: unbounded), whether it ended, how many, how many reports.
    private static void Write(Utf8JsonWriter @out, StrandPart part)
    {
        @out.WriteNumberValue((int)part.Type);
        Month(part.First);
        Month(part.Last);
        @out.WriteNumberValue(part.IsEnded ? 1 : 0);
        @out.WriteNumberValue(part.Count);
        @out.WriteNumberValue(part.Reports);

        void Month(int? month)
        {
            if (month is { } known) @out.WriteNumberValue(known);
            else @out.WriteNullValue();
        }
    }
}
