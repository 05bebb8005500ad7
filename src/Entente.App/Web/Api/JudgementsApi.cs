using System.ComponentModel;
using System.Globalization;
using Entente.App.Commands;
using Entente.App.Web.Guard;
using Entente.App.Web.Maps;
using Entente.Store;

namespace Entente.App.Web.Api;

/// <summary>What analysts said: <c>/api/judgements</c>.</summary>
internal static class JudgementsApi
{
    private const int MostBytes = 64 * 1024;

    private static readonly string[] Kinds =
    [
        JudgementKinds.Accept, JudgementKinds.Reject, JudgementKinds.Correct, JudgementKinds.Retract, JudgementKinds.SameEvent, JudgementKinds.NotSameEvent,
        JudgementKinds.SamePerson, JudgementKinds.NotSamePerson, JudgementKinds.SameAgreement, JudgementKinds.NotSameAgreement,
    ];

    /// <summary>Maps its addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/judgements", (string? cursor, ViewState view, MapSession map) => List(cursor, view.Scope.Most, map.Store))
            .WithSummary("All judgements in their order, those taken back too.").WithTags("judgements").Produces<PartOf<JudgementRecord>>();
        api.MapGet("/judgements.csv", (MapSession map) => ListCsv.Judgements(map.Store.Judgements()))
            .WithSummary("All judgements in their order; for spreadsheets.").WithTags("judgements").Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapGet("/judgements/{id:long}", (long id, MapSession map) =>
                map.Store.Judgements().FirstOrDefault(j => j.Id == id) is { } found ? Results.Json(JudgementRecord.Of(found)) : Missing(id))
            .WithSummary("One judgement.").WithTags("judgements").Produces<JudgementRecord>();
        api.MapPost("/judgements", (NewJudgement judgement, MapPool pool) => Keep(judgement, pool))
            .WithSummary("Keeps a judgement and carries it out in all answers.").WithTags("judgements").WithMetadata(new RequestSize(MostBytes))
            .Produces<JudgementRecord>(StatusCodes.Status201Created);
        api.MapDelete("/judgements/{id:long}", (long id, MapPool pool) => TakeBack(id, pool))
            .WithSummary("Takes a judgement back: the map is as if it had never been.").WithTags("judgements").Produces(StatusCodes.Status204NoContent);
    }

    private static IResult List(string? cursor, int most, MapStore store)
    {
        if (!Cursor.TryRead(cursor, out var place) || !long.TryParse(place ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var last)) return Cursor.Refused(cursor!);
        var rest = store.Judgements().Where(j => j.Id > last).Take(most + 1).ToList();
        var shown = rest.Take(most).Select(JudgementRecord.Of).ToList();
        return Results.Json(new PartOf<JudgementRecord>(shown) { Next = rest.Count > most ? Cursor.Of(shown[^1].Id.ToString(CultureInfo.InvariantCulture)) : null });
    }

    private static IResult Keep(NewJudgement asked, MapPool pool)
    {
        if (!Kinds.Contains(asked.Kind, StringComparer.Ordinal)) return Problem.Of("kind", asked.Kind, $"'{asked.Kind}' is no kind of judgement: give one of {string.Join(", ", Kinds)}").Result();
        if (asked.Kind == JudgementKinds.Correct && !JudgedFields.All.Contains(asked.Field, StringComparer.Ordinal))
            return Problem.Of("field", asked.Field, $"'{asked.Field}' is no field that can be corrected: give one of {string.Join(", ", JudgedFields.All)}").Result();
        var value = asked.Value;
        if (asked.Kind == JudgementKinds.Correct && JudgedFields.OfActors(asked.Field!) && !JudgedFields.TryCodes(value ?? "", out value, out var why))
            return Problem.Of("value", asked.Value, why!).Result();
        if (asked.Other is null && asked.Kind.Contains("same", StringComparison.Ordinal)) return Problem.Of("other", null, "this judgement is of two: give the second as 'other'").Result();
        using var store = pool.Change();
        try
        {
            var kept = store.Judge(new(asked.Kind, asked.Subject, string.IsNullOrWhiteSpace(asked.Who) ? Environment.UserName : asked.Who)
            {
                Other = asked.Other,
                Field = asked.Field,
                Value = value,
                Why = asked.Why,
            });
            return Results.Json(JudgementRecord.Of(kept), statusCode: StatusCodes.Status201Created);
        }
        catch (MapException e)
        {
            return new Problem(StatusCodes.Status422UnprocessableEntity, e.Message).Result();
        }
    }

    private static IResult TakeBack(long id, MapPool pool)
    {
        using var store = pool.Change();
        return store.Undo(id) ? Results.NoContent() : Missing(id);
    }

    private static IResult Missing(long id) => Problem.NotFound($"there is no judgement {id} that holds");
}

/// <summary>A judgement to be kept.</summary>
internal sealed record NewJudgement(
    [property: Description("accept, reject, correct, retract, same-event, not-same-event, same-person, not-same-person, same-agreement or not-same-agreement.")] string Kind,
    [property: Description("A claim's id; of a person or an agreement the name; of an article that is retracted its id.")] string Subject)
{
    [Description("The other of the two, where two are the same or not.")]
    public string? Other { get; init; }

    [Description("The field that is corrected: type, mode, actors, recipients, reality, speaker, time, place or instrument.")]
    public string? Field { get; init; }

    [Description("What the field should be; actors by name or code, parted by commas; left out for nothing.")]
    public string? Value { get; init; }

    [Description("Who judges; left out for the user who serves the map.")]
    public string? Who { get; init; }

    [Description("Why.")]
    public string? Why { get; init; }
}

/// <summary>A judgement that is kept.</summary>
internal sealed record JudgementRecord(long Id, string Kind, string Subject, string Who, [property: Description("When, in universal time.")] string At)
{
    public string? Other { get; init; }

    public string? Field { get; init; }

    public string? Value { get; init; }

    public string? Why { get; init; }

    [Description("When it was taken back; left out while it holds.")]
    public string? Undone { get; init; }

    public static JudgementRecord Of(Judgement j) => new(j.Id, j.Kind, j.Subject, j.Who, j.At) { Other = j.Other, Field = j.Field, Value = j.Value, Why = j.Why, Undone = j.Undone };
}

/// <summary>A part of a long list.</summary>
internal sealed record PartOf<T>(IReadOnlyList<T> Items)
{
    [Description("Where the list goes on, to be given back as 'cursor'; left out at the end.")]
    public string? Next { get; init; }
}
