using System.ComponentModel;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.App.Web.Api;

/// <summary>What was wrong with a request, as RFC 9457 writes it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What was wrong, for people.</param>
internal sealed record Problem([property: Description("The HTTP status.")] int Status, [property: Description("What was wrong, for people.")] string Detail)
{
    /// <summary>The media type of problems.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Nothing but the status tells kinds of problems apart.</summary>
    public string Type { get; init; } = "about:blank";

    /// <summary>The status in words.</summary>
    public string Title { get; init; } = ReasonPhrases.GetReasonPhrase(Status);

    /// <summary>Which part of the address or the body was wrong.</summary>
    [Description("Which part of the address or of the body was wrong.")]
    public string? Parameter { get; init; }

    /// <summary>What stood there.</summary>
    [Description("What stood there.")]
    public string? Value { get; init; }

    /// <summary>Whom a name may have meant.</summary>
    [Description("The codes of the actors that a name may have meant, the likeliest first.")]
    public IReadOnlyList<string>? Meant { get; init; }

    /// <summary>As a response.</summary>
    public IResult Result() => Results.Json(this, contentType: MediaType, statusCode: Status);

    /// <summary>A 400 about a part of the request.</summary>
    public static Problem Of(string parameter, string? value, string detail) => new(StatusCodes.Status400BadRequest, detail) { Parameter = parameter, Value = value };

    /// <summary>A 404.</summary>
    public static IResult NotFound(string detail) => new Problem(StatusCodes.Status404NotFound, detail).Result();
}
