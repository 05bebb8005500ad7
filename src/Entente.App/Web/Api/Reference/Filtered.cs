namespace Entente.App.Web.Api.Reference;

/// <summary>Marks an address that takes the filters and is no question.</summary>
internal sealed record Filtered;

/// <summary>Marks an address that answers in words, so that it can be asked for a language.</summary>
internal sealed record Worded;
