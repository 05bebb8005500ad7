using Microsoft.AspNetCore.Http.Metadata;

namespace Entente.App.Web.Guard;

/// <summary>The most bytes that the body of a request may have.</summary>
/// <param name="Most">How many.</param>
internal sealed record RequestSize(long Most) : IRequestSizeLimitMetadata
{
    /// <inheritdoc/>
    public long? MaxRequestBodySize => Most;
}
