using System.Buffers.Text;
using System.Text;

namespace Entente.App.Web.Api;

/// <summary>Where a long list goes on: a place in its order, not a number of lines, so that what is added meanwhile moves nothing.</summary>
internal static class Cursor
{
    /// <summary>As programs carry it; null at the end.</summary>
    public static string? Of(string? place) => place is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(place));

    /// <summary>The place that a cursor names; false for what is none.</summary>
    public static bool TryRead(string? cursor, out string? place)
    {
        place = null;
        if (string.IsNullOrEmpty(cursor)) return true;
        if (!Base64Url.IsValid(cursor)) return false;
        place = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        return true;
    }

    /// <summary>What to say to what is none.</summary>
    public static IResult Refused(string cursor) => Problem.Of("cursor", cursor, "this is no cursor: give 'next' of the part before as it is, or leave it out for the first part").Result();
}
