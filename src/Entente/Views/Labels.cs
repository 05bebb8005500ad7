using Entente.Claims;
using Entente.Map;

namespace Entente.Views;

/// <summary>How the records write the values of an enumeration.</summary>
public static class Labels
{
    /// <summary>In lower case: <c>actual</c>.</summary>
    public static string Label(this Reality reality) => reality switch
    {
        Reality.Planned => "planned",
        Reality.Hypothetical => "hypothetical",
        Reality.Negated => "negated",
        _ => "actual",
    };

    /// <summary>In lower case, words joined by a hyphen: <c>in-force</c>.</summary>
    public static string Label(this InstrumentStatus status) => status switch
    {
        InstrumentStatus.Negotiating => "negotiating",
        InstrumentStatus.Signed => "signed",
        InstrumentStatus.InForce => "in-force",
        InstrumentStatus.Suspended => "suspended",
        InstrumentStatus.Ended => "ended",
        _ => "proposed",
    };

    /// <summary>As people say it: <c>not answered</c>.</summary>
    public static string Label(this DecisionStatus status) => status switch
    {
        DecisionStatus.Accepted => "accepted",
        DecisionStatus.Declined => "declined",
        _ => "not answered",
    };

    /// <summary>How something was asked that is to be decided: <c>invited</c>, <c>asked</c>.</summary>
    public static string Asked(this Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Type switch
        {
            ClaimType.Consult => "invited",
            ClaimType.Member => "membership sought",
            ClaimType.Agree => "proposed",
            _ => "asked",
        };
    }
}
