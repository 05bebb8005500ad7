using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.App.Web.Api.Reference;

namespace Entente.App.Web.Api;

/// <summary>All that programs may ask, under <c>/api</c>: a file a group of addresses.</summary>
internal static class ApiAddresses
{
    /// <summary>Sets how JSON is written and read: names as the records have them, Vietnamese letters as they are, unknown names refused.</summary>
    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            o.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            o.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            o.SerializerOptions.RespectNullableAnnotations = true;
            o.SerializerOptions.RespectRequiredConstructorParameters = true;
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        ApiDocument.Add(services);
    }

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter(Revalidation.Filter).AddEndpointFilter(Refusals.Filter);
        QuestionsApi.Map(api);
        NetworkApi.Map(api);
        PicturesApi.Map(api);
        CalendarApi.Map(api);
        StatusApi.Map(api);
        NamesApi.Map(api);
        ArticlesApi.Map(api);
        AgreementsApi.Map(api);
        ClaimsApi.Map(api);
        InboxApi.Map(api);
        JudgementsApi.Map(api);
        ApiDocument.Map(app);
    }
}
