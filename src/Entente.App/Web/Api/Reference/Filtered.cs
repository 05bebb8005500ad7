namespace Entente.App.Web.Api.Reference;

/// <summary>Marks an address that takes the filters and is no question.</summary>
internal sealed record Filtered;
