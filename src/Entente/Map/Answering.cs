using Entente.Claims;

namespace Entente.Map;

/// <summary>Which claims ask, which answer what was asked, and what they come to.</summary>
internal static class Answering
{
    private const int AnswerDays = 365, BeforeDays = 90;

    /// <summary>True for an invitation, a request, or membership that is sought.</summary>
    public static bool IsAsk(Sighting s) => s switch
    {
        { Type: ClaimType.Consult, Mode: "invite" } => s.Reality is Reality.Actual or Reality.Planned,
        { Type: ClaimType.Request } => s.Reality == Reality.Actual,
        { Type: ClaimType.Member } => s.Reality == Reality.Planned,
        _ => false,
    };

    /// <summary>Who asks whom. Asking has a direction even where the type has none; where all stand on one side the first asks the others.</summary>
    public static IEnumerable<Dyad> Asked(Sighting s) => s.Recipients.IsEmpty ? s.Actors.Skip(1).Select(a => new Dyad(s.Actors[0], a)) : Crossed(s);

    /// <summary>The pairs of both sides; in both directions where all stand on one side.</summary>
    public static IEnumerable<Dyad> Crossed(Sighting s) =>
        from actor in s.Actors
        from other in s.Recipients.IsEmpty ? s.Actors : s.Recipients
        where actor != other
        select new Dyad(actor, other);

    /// <summary>True for a claim that may answer something, or say that there is no answer.</summary>
    public static bool CanAnswer(Sighting s) => s.Type switch
    {
        ClaimType.Consult => s.Reality is Reality.Actual or Reality.Planned || s is { Mode: "accept" or "decline", Reality: Reality.Negated },
        ClaimType.Reject or ClaimType.Member or ClaimType.Aid or ClaimType.Concede or ClaimType.Retreat => s.Reality is Reality.Actual or Reality.Planned,
        ClaimType.Agree => s.Reality is Reality.Actual or Reality.Planned || s is { Mode: "accept", Reality: Reality.Negated },
        _ => false,
    };

    /// <summary>True for a claim that answers what was asked in <paramref name="asks"/>, or says that it is not answered.</summary>
    public static bool IsOf(Sighting s, Dyad ask, ClaimType type, List<Sighting> asks, int? since) =>
        (IsPending(s, ask) || Answer(s, ask, type) is not null) && (asks.Exists(a => a.Article == s.Article) ? Settles(s, type) : InTime(s, since));

    /// <summary>True for a claim beside an ask by which one answers of whom no article says that it was asked: its words must be those of an answer.</summary>
    public static bool IsBeside(Sighting s, Dyad ask, ClaimType type, int? since) =>
        s.Mode is "accept" or "decline" && (IsPending(s, ask) || Answer(s, ask, type) is not null) && !IsOver(s, since);

    /// <summary>What claims that answer come to, told first those that were reported first, and those that say so.</summary>
    public static (DecisionStatus Status, List<Sighting> Claims) Sum(List<Sighting> answers, Dyad ask, ClaimType type)
    {
        var pending = answers.FindAll(s => IsPending(s, ask));
        var said = answers.FindAll(s => !IsPending(s, ask) && pending.TrueForAll(p => Outweighs(s, p)));
        if (said.Count == 0) return (DecisionStatus.Open, pending);
        return (Answer(said[^1], ask, type) == true ? DecisionStatus.Accepted : DecisionStatus.Declined, said);
    }

    // 'A vẫn chưa trả lời' is newer than what was told before it, and on its day weighs more than that A is expected.
    private static bool Outweighs(Sighting answer, Sighting pending) =>
        Dated.Reported(answer) is { } told && Dated.Reported(pending) is { } open && told != open ? told > open : answer is not { Type: ClaimType.Consult, Reality: Reality.Planned, Mode: not "accept" };

    private static bool IsPending(Sighting s, Dyad ask) => s is { Type: ClaimType.Agree or ClaimType.Consult, Mode: "accept", Reality: Reality.Negated } && IsBy(s, ask);

    // True for yes, false for no, null for neither. Whoever was asked must be the one who answers.
    private static bool? Answer(Sighting s, Dyad ask, ClaimType type)
    {
        if (IsAsk(s)) return null;
        var byAsked = IsBy(s, ask);
        return s switch
        {
            { Type: ClaimType.Reject, Reality: Reality.Actual } when byAsked => false,
            { Type: ClaimType.Agree, Reality: Reality.Actual } when byAsked || s.Mode != "accept" => true,
            { Type: ClaimType.Consult, Reality: Reality.Actual or Reality.Planned } when type == ClaimType.Consult && byAsked => true,
            { Type: ClaimType.Consult, Reality: Reality.Negated, Mode: "decline" } when type == ClaimType.Consult && byAsked => false,
            { Type: ClaimType.Member, Reality: Reality.Actual } when type == ClaimType.Member => true,
            { Type: ClaimType.Aid or ClaimType.Concede or ClaimType.Retreat, Reality: Reality.Actual } when type == ClaimType.Request && byAsked => true,
            _ => null,
        };
    }

    private static bool IsBy(Sighting s, Dyad ask) => s.Actors.Contains(ask.Recipient) && (s.Actors.Contains(ask.Actor) || s.Recipients.Contains(ask.Actor));

    // An article that tells of an invitation and of other talks or agreements tells of two things; only who says that it comes or not, or comes, has answered.
    private static bool Settles(Sighting s, ClaimType asked) => s switch
    {
        _ when asked != ClaimType.Consult => true,
        { Type: ClaimType.Reject } or { Type: ClaimType.Agree, Mode: "accept" } => true,
        { Type: ClaimType.Consult } => s.Mode is not ("meet" or "phone" or "negotiate" or "mediate" or "summon"),
        _ => false,
    };

    private static bool InTime(Sighting answer, int? since) =>
        since is { } asked && Dated.Reported(answer) is { } told && told >= asked && told <= asked + AnswerDays && !IsOver(answer, since);

    private static bool IsOver(Sighting answer, int? since) => answer.Time?.Latest is { } when && when.DayNumber < since - BeforeDays;
}
