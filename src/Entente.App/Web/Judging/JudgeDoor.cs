using System.Globalization;
using Entente.App.Commands;
using Entente.App.Web.Maps;
using Entente.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Entente.App.Web.Judging;

/// <summary>Takes judgements from forms, and sends whoever judged back to where they were, with what came of it in the address.</summary>
internal static class JudgeDoor
{
    /// <summary>The names of the address that tell what came of a judgement; a form's way back leaves them out.</summary>
    public static readonly IReadOnlyList<string> Outcome = ["did", "undone", "problem", .. JudgedFields.All.Select(New)];

    /// <summary>Maps the doors.</summary>
    public static void Map(WebApplication app)
    {
        app.MapPost("/{language:regex(^(vi|en)$)}/judge", ([FromForm] IFormCollection form, HttpContext context, MapPool pool) =>
            Results.LocalRedirect(Judge(form, Who.Of(context.Request), pool, FrontDoor.Local(form["back"])))).ExcludeFromDescription();
        app.MapPost("/{language:regex(^(vi|en)$)}/who", ([FromForm] string? who, [FromForm] string? back, HttpContext context) =>
        {
            Who.Keep(context, who ?? "");
            return Results.LocalRedirect(FrontDoor.Local(back));
        }).ExcludeFromDescription();
    }

    /// <summary>The name under which the address holds what was typed for a field that cannot be so.</summary>
    public static string New(string field) => "new-" + field;

    private static string Judge(IFormCollection form, string who, MapPool pool, string back)
    {
        try
        {
            using var store = pool.Change();
            if (form["undo"].ToString() is { Length: > 0 } undo)
            {
                var numbers = undo.Split(',').Select(n => long.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(n => n > 0).Reverse().ToList();
                var undone = numbers.Where(n => store.Undo(n)).ToList();
                return undone.Count > 0 ? With(back, "undone", string.Join(',', undone)) : With(back, "problem", "undo");
            }

            if (form["correct"].ToString() is { Length: > 0 } claim) return Correct(store, claim, form, who, back);
            if (Judgements(form, who) is not { Count: > 0 } judgements) return back;
            return Done(back, store.JudgeAll(judgements));
        }
        catch (MapException)
        {
            // The claim went while somebody looked at it, or the map cannot be written to: said where they stand.
            return With(back, "problem", "map");
        }
    }

    private static string Correct(MapStore store, string claim, IFormCollection form, string who, string back)
    {
        if (store.SightingsOf([claim]).FirstOrDefault() is not { } now) return With(back, "problem", "map");
        var changes = Fields.Changes(now, who, f => form.TryGetValue(f, out var value) ? value.ToString() : null, out var wrong);
        if (wrong.Count == 0) return changes.Count == 0 ? Shut(back) : Done(Shut(back), store.JudgeAll(changes));
        foreach (var field in JudgedFields.All) back = With(back, New(field), form[field].ToString());
        return With(back, "problem", string.Join(',', wrong));
    }

    private static List<Judgement> Judgements(IFormCollection form, string who)
    {
        var list = new List<Judgement>();
        foreach (var kind in new[] { JudgementKinds.Accept, JudgementKinds.Reject })
            if (form[kind].ToString() is { Length: > 0 } claim) list.Add(new(kind, claim, who));
        if (form[JudgementKinds.Retract].ToString() is { Length: > 0 } article) list.Add(new(JudgementKinds.Retract, article, who) { Why = form["why"].ToString().Trim() is { Length: > 0 } why ? why : null });
        foreach (var kind in new[] { JudgementKinds.SameEvent, JudgementKinds.NotSameEvent })
            if (form[kind].ToString().Split(' ') is [var one, var other]) list.Add(new(kind, one, who) { Other = other });
        return list;
    }

    private static string Done(string back, IReadOnlyList<Judgement> kept) => With(back, "did", string.Join(',', kept.Select(j => j.Id)));

    // A form that did its work is open no more.
    private static string Shut(string back)
    {
        var at = back.IndexOf('?', StringComparison.Ordinal);
        if (at < 0) return back;
        var query = QueryHelpers.ParseQuery(back[at..]);
        query.Remove("do");
        return QueryHelpers.AddQueryString(back[..at], query);
    }

    private static string With(string address, string name, string value) => QueryHelpers.AddQueryString(address, name, value);
}
