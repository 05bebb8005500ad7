namespace Entente.App.Web.Api.Reference;

/// <summary>What a question cannot do without.</summary>
internal enum Needed : byte
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>Words to search for.</summary>
    Words,

    /// <summary>A day.</summary>
    Since,
}

/// <summary>A question as the reference tells of it: it marks its addresses, so that the reference cannot forget one.</summary>
/// <param name="Name">The first part of its address.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Needed">What has to be given.</param>
internal sealed record Question(string Name, string Summary, Needed Needed)
{
    /// <summary>Refuses a request that lacks what is needed.</summary>
    public IResult? Refused(ViewState view) => Needed switch
    {
        Needed.Words when view.Words.Length == 0 => Problem.Of("q", null, "there are no words to search for: give them as 'q'").Result(),
        Needed.Since when view.Value("since") is null => Problem.Of("since", null, "there is no day: give it as 'since', 2024-07-11, 2024-07 or 2024").Result(),
        _ => null,
    };

    /// <summary>Marks an address that answers with JSON.</summary>
    public void Json(RouteHandlerBuilder address) => Mark(address, "json").WithSummary(Summary);

    /// <summary>Marks an address that answers with CSV.</summary>
    public void Csv(RouteHandlerBuilder address) => Mark(address, "csv").WithSummary($"{Summary.TrimEnd('.')}; for spreadsheets.");

    /// <summary>Marks an address that answers with a page, or with what is asked for.</summary>
    public void Page(RouteHandlerBuilder address) => Mark(address, "page").WithSummary(Summary);

    private RouteHandlerBuilder Mark(RouteHandlerBuilder address, string form) => address.WithMetadata(new Answered(this, form)).WithTags("questions");
}

/// <summary>Says of an address which question it answers and how: <c>json</c>, <c>csv</c> or <c>page</c>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Form">How.</param>
internal sealed record Answered(Question Question, string Form);
