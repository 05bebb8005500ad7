using Entente.App.Web.Maps;
using Entente.Views.Answers;

namespace Entente.App.Web.Api;

/// <summary>One agreement: <c>/api/agreements/{id}/steps.csv</c>. All of them are a question.</summary>
internal static class AgreementsApi
{
    /// <summary>Maps its address.</summary>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/agreements/{id}/steps.csv", (string id, MapSession map) =>
            map.Content.Agreements(Scope.All).FirstOrDefault(l => l.Id == id) is { } life ? ListCsv.Steps(life) : Problem.NotFound($"the map holds no agreement '{id}'"))
        .WithSummary("The steps of an agreement with the claims behind them; for spreadsheets.").WithTags("agreements").Produces<string>(StatusCodes.Status200OK, "text/csv");
}
